import { type Claim, evidenceOf } from '../evidence.ts';
import { filterOptions, wholeNumber } from '../options.ts';
import { question } from '../question.ts';
import { filterFrom } from './supply-chain.ts';

interface Answer {
  readonly disruption: {
    readonly hit: readonly {
      readonly tier: number;
      readonly exposure: number | null;
      readonly exposureReason: string;
      readonly entity: { readonly type: string; readonly id: string; readonly name: string };
      readonly through: readonly { readonly product: string }[];
      readonly alternatives: readonly { readonly name: string }[];
      readonly claims: readonly Claim[];
    }[];
    readonly totalCount: number;
    readonly truncated: boolean;
  };
}

const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('、');

export const disruption = question<Answer>({
  name: 'disruption',
  description: 'who is hit if companies or products fail, tier by tier, with exposure and alternatives (断链影响)',
  configure: (command) => {
    command
      .argument('<of...>', 'what fails: companies or products (ids or names)')
      .option('--max-depth <number>', 'most hops', wholeNumber, 5)
      .option('--first <number>', 'most that are given', wholeNumber, 200);
    for (const option of filterOptions()) command.addOption(option);
  },
  variables: async ([of], options, meaning) => ({
    of: await Promise.all((of as readonly string[]).map((said) => meaning('of', said, ['Company', 'Product']))),
    maxDepth: options['maxDepth'],
    where: await filterFrom(options, meaning),
    first: options['first'],
  }),
  tables: ({ disruption: { hit } }) => [
    {
      title: 'hit',
      columns: ['tier', 'type', 'name', 'through', 'exposure', 'why', 'alternatives', 'evidence', 'id'],
      rows: hit.map(({ tier, entity, through, exposure, exposureReason, alternatives, claims }) => [
        tier,
        entity.type,
        entity.name,
        through.map(({ product }) => product).join('、'),
        exposure,
        exposureReason,
        names(alternatives),
        evidenceOf(claims),
        entity.id,
      ]),
    },
  ],
  notes: ({ disruption: { totalCount, truncated } }) => [
    `${totalCount} hit, as far as the graph knows`,
    ...(truncated ? ['some were left out: raise --first or --max-depth'] : []),
  ],
});
