import { Option } from 'commander';
import { entityTypes } from '../../../facts/entity-types.ts';
import { wholeNumber } from '../options.ts';
import { question } from '../question.ts';

interface Answer {
  readonly search: {
    readonly edges: readonly {
      readonly node: {
        readonly score: number;
        readonly matchedOn: string;
        readonly entity: { readonly type: string; readonly id: string; readonly name: string };
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

export const search = question<Answer>({
  name: 'search',
  description: 'entities by what people call them: Chinese, pinyin, initials, English, with a slip (检索)',
  configure: (command) =>
    command
      .argument('<query>', 'what to look for')
      .addOption(new Option('--type <type...>', 'types to look among').choices(entityTypes))
      .option('--region <region>', 'only what is in this region (id or name)')
      .option('--first <number>', 'most that are given', wholeNumber, 20)
      .option('--after <cursor>', 'the page after this cursor'),
  variables: async ([query], { type, region, first, after }, meaning) => ({
    query,
    types: type,
    region: await meaning('--region', region, ['Region']),
    first,
    after,
  }),
  tables: ({ search: { edges } }) => [
    {
      title: 'entities',
      columns: ['score', 'type', 'name', 'id', 'matched on'],
      rows: edges.map(({ node: { score, matchedOn, entity } }) => [
        Number(score.toFixed(2)),
        entity.type,
        entity.name,
        entity.id,
        matchedOn,
      ]),
    },
  ],
  notes: ({ search: { totalCount, pageInfo } }) => [
    `${totalCount} found`,
    ...(pageInfo.hasNextPage ? [`more: --after ${pageInfo.endCursor}`] : []),
  ],
});
