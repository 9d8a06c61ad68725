import type { Grown } from '../growth.ts';
import type { Result } from '../results.ts';
import { markdownTable, shortNumber } from './page.ts';

const measures = {
  'p50 ms': ({ p50 }: Result) => p50,
  'server CPU ms': ({ serverCpu }: Result) => serverCpu.median,
  'database CPU ms': ({ databaseCpu }: Result) => databaseCpu.median,
} as const;

const names = Object.keys(measures) as (keyof typeof measures)[];

/** One row a kind of work, contestant and measure: what it is at each size, and the last against the first. */
const rowsOf = (grown: readonly Grown[]): (string | number)[][] => {
  const [first] = grown;
  return (first?.kinds ?? []).flatMap(({ letter, title, results }) =>
    results.flatMap(({ contestant }) =>
      names.map((name) => {
        const values = grown.flatMap(({ kinds }) => {
          const result = kinds
            .find((kind) => kind.letter === letter)
            ?.results.find((each) => each.contestant === contestant);
          return result === undefined ? [] : [measures[name](result)];
        });
        const ratio = (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
        return [`${letter}. ${title}`, contestant, name, ...values.map(shortNumber), shortNumber(ratio)];
      }),
    ),
  );
};

const refusals = (byCode: Readonly<Record<string, number>>): string =>
  Object.entries(byCode)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ') || '0';

/** The report of how reads change with the size of the graph. */
export const growthPage = (grown: readonly Grown[], about: string): string => `# Reads by the size of the graph

${about}

${markdownTable(['work', 'who', 'what', ...grown.map(({ entities }) => `${entities} entities`), 'last ÷ first'], rowsOf(grown))}

## Memory under the largest answers

Whole pages (500 nodes) of the longest supply chains, over all connections at once.

${markdownTable(
  ['entities', 'loaded in s', 'bytes of an answer', 'answers', 'refused', 'MiB before', 'MiB at most'],
  grown.map(({ entities, loadSeconds, largest }) => [
    entities,
    shortNumber(loadSeconds),
    ...(largest === undefined
      ? Array<string>(5).fill('–')
      : [largest.bytes, largest.requests, refusals(largest.refused), largest.mebibytesBefore, largest.mebibytesAtMost]),
  ]),
)}
`;
