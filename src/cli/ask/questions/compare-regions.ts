import { question } from '../question.ts';

interface Named {
  readonly name: string;
}

interface Answer {
  readonly compareRegions: readonly {
    readonly region: Named;
    readonly stages: readonly {
      readonly status: string;
      readonly reference: boolean;
      readonly stage: Named & { readonly position: string | null };
      readonly companies: readonly Named[];
      readonly projects: readonly Named[];
    }[];
  }[];
}

const names = (list: readonly Named[]): string => list.map(({ name }) => name).join('、');

export const compareRegions = question<Answer>({
  name: 'compare-regions',
  description: 'stages of a chain by region (区域对比)',
  configure: (command) =>
    command
      .argument('<regions...>', 'regions to compare (ids or names)')
      .option('--chain <chain>', 'industry chain (id or name); every chain of the regions if absent'),
  variables: async ([regions], { chain }, meaning) => ({
    regions: await Promise.all((regions as readonly string[]).map((said) => meaning('regions', said, ['Region']))),
    chain: await meaning('--chain', chain, ['IndustryChain']),
  }),
  tables: ({ compareRegions: found }) => [
    {
      title: 'stages',
      columns: ['stage', 'position', 'reference', ...found.map(({ region }) => region.name)],
      rows: (found[0]?.stages ?? []).map(({ stage, reference }, i) => [
        stage.name,
        stage.position,
        reference,
        ...found.map(({ stages }) => {
          const here = stages[i];
          const who = names([...(here?.companies ?? []), ...(here?.projects ?? [])]);
          return here === undefined ? null : `${here.status}${who === '' ? '' : `: ${who}`}`;
        }),
      ]),
    },
  ],
  notes: () => ['what is in no document may well be in a region'],
});
