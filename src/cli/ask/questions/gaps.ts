import { type Claim, evidenceOf } from '../evidence.ts';
import { question } from '../question.ts';

interface Named {
  readonly name: string;
}

interface Answer {
  readonly gaps: {
    readonly chain: Named;
    readonly region: Named | null;
    readonly coverage: {
      readonly documents: readonly { readonly id: string; readonly title: string }[];
      readonly companies: number;
      readonly asOf: string | null;
      readonly note: string;
    };
    readonly stages: readonly {
      readonly status: string;
      readonly reference: boolean;
      readonly reason: string;
      readonly stage: Named & { readonly id: string; readonly position: string | null };
      readonly companies: readonly Named[];
      readonly seekers: readonly Named[];
      readonly shortlist: readonly {
        readonly reasons: readonly string[];
        readonly entity: Named & { readonly id: string };
        readonly claims: readonly Claim[];
      }[];
      readonly claims: readonly Claim[];
    }[];
  };
}

const names = (list: readonly Named[]): string => list.map(({ name }) => name).join('、');

export const gaps = question<Answer>({
  name: 'gaps',
  description: 'which stages of a chain a region has, seeks, or is not known to have (缺口分析)',
  configure: (command) =>
    command
      .argument('<chain>', 'industry chain (id or name)')
      .option('--region <region>', 'region with what lies below it (id or name); the whole graph if absent'),
  variables: async ([chain], { region }, meaning) => ({
    chain: await meaning('chain', chain, ['IndustryChain']),
    region: await meaning('--region', region, ['Region']),
  }),
  tables: ({ gaps: { stages } }) => [
    {
      title: 'stages',
      columns: ['stage', 'position', 'status', 'reference', 'companies', 'sought by', 'reason', 'evidence'],
      rows: stages.map(({ stage, status, reference, companies, seekers, reason, claims }) => [
        stage.name,
        stage.position,
        status,
        reference,
        names(companies),
        names(seekers),
        reason,
        evidenceOf(claims),
      ]),
    },
    {
      title: 'shortlist',
      columns: ['stage', 'place', 'company', 'reasons', 'evidence', 'id'],
      rows: stages.flatMap(({ stage, shortlist }) =>
        shortlist.map(({ entity, reasons, claims }, i) => [
          stage.name,
          i + 1,
          entity.name,
          reasons.join('; '),
          evidenceOf(claims),
          entity.id,
        ]),
      ),
    },
  ],
  notes: ({ gaps: { chain, region, coverage } }) => [
    `${chain.name}, ${region?.name ?? 'the whole graph'}: ${coverage.companies} companies known, as of ${coverage.asOf ?? 'an unknown date'}, from ${
      coverage.documents.map(({ id }) => id).join(', ') || 'no document'
    }`,
    coverage.note,
  ],
});
