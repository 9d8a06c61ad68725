import { type Claim, evidenceOf } from '../evidence.ts';
import { relationsOption, wholeNumber } from '../options.ts';
import { question } from '../question.ts';

interface Answer {
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly { readonly name: string }[];
    readonly hops: readonly {
      readonly predicate: string;
      readonly from: { readonly name: string };
      readonly to: { readonly name: string };
      readonly claims: readonly Claim[];
    }[];
  }[];
}

export const paths = question<Answer>({
  name: 'paths',
  description: 'how two entities are related, the shortest first, with the claims of every hop (路径)',
  configure: (command) =>
    command
      .argument('<from>', 'where paths begin (id or name)')
      .argument('<to>', 'where paths end (id or name)')
      .addOption(relationsOption())
      .option('--max-length <number>', 'most hops', wholeNumber, 6)
      .option('--first <number>', 'most paths', wholeNumber, 5),
  variables: async ([from, to], { relation, maxLength, first }, meaning) => ({
    from: await meaning('from', from),
    to: await meaning('to', to),
    relations: relation,
    maxLength,
    first,
  }),
  tables: ({ paths: found }) => [
    {
      title: 'hops',
      columns: ['path', 'hop', 'from', 'predicate', 'to', 'evidence'],
      rows: found.flatMap(({ hops }, path) =>
        hops.map(({ from, predicate, to, claims }, hop) => [
          path + 1,
          hop + 1,
          from.name,
          predicate,
          to.name,
          evidenceOf(claims),
        ]),
      ),
    },
  ],
  notes: ({ paths: found }) =>
    found.length === 0
      ? ['no path of that length is known; that is no proof that there is none']
      : found.map(({ length, nodes }, i) => `${i + 1}. ${nodes.map(({ name }) => name).join(' – ')} (${length})`),
});
