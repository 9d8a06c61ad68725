import { type Claim, evidenceOf } from '../evidence.ts';
import { wholeNumber } from '../options.ts';
import { question } from '../question.ts';

interface Answer {
  readonly chokepoints: readonly {
    readonly kind: string;
    readonly reason: string;
    readonly dependantCount: number;
    readonly entity: { readonly type: string; readonly id: string; readonly name: string };
    readonly claims: readonly Claim[];
  }[];
}

export const chokepoints = question<Answer>({
  name: 'chokepoints',
  description: 'where a chain hangs by one: single sources and articulation companies (卡点)',
  configure: (command) =>
    command
      .option('--chain <chain>', 'only what belongs to this chain (id or name)')
      .option('--region <region>', 'only what is in this region (id or name)')
      .option('--first <number>', 'most that are given', wholeNumber, 20),
  variables: async (_, { chain, region, first }, meaning) => ({
    chain: await meaning('--chain', chain, ['IndustryChain']),
    region: await meaning('--region', region, ['Region']),
    first,
  }),
  tables: ({ chokepoints: found }) => [
    {
      title: 'chokepoints',
      columns: ['kind', 'type', 'name', 'dependants', 'reason', 'evidence', 'id'],
      rows: found.map(({ kind, entity, dependantCount, reason, claims }) => [
        kind,
        entity.type,
        entity.name,
        dependantCount,
        reason,
        evidenceOf(claims),
        entity.id,
      ]),
    },
  ],
  notes: () => ['a single source is one that the graph knows: another may be in no document'],
});
