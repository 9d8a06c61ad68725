import type { KindResults, Result, Results } from '../results.ts';
import type { Figure } from '../summary.ts';
import { goalsOf } from './goals.ts';

/** @example markdownTable(['a'], [[1]]) // '| a |\n| --- |\n| 1 |' */
export const markdownTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Three digits that count, whatever the size. @example shortNumber(1234.5) // '1230' */
export const shortNumber = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  return String(Number(value.toPrecision(3)));
};

/** Median with how far the rounds lie apart. @example spread({ median: 10, least: 9, most: 12 }) // '10 (9–12)' */
export const spread = ({ median, least, most }: Figure): string =>
  least === most ? shortNumber(median) : `${shortNumber(median)} (${shortNumber(least)}–${shortNumber(most)})`;

const rowOf = (result: Result, first: Result): readonly string[] => [
  result.contestant,
  shortNumber(result.p50),
  shortNumber(result.p99),
  spread(result.throughput),
  shortNumber(result.throughput.median / first.throughput.median),
  spread(result.serverCpu),
  shortNumber(result.serverCpu.median / first.serverCpu.median),
  spread(result.databaseCpu),
  shortNumber(result.togetherP99),
];

const head = [
  'who',
  'p50 ms',
  'p99 ms',
  'requests/s',
  '÷ first',
  'server CPU ms',
  '÷ first',
  'database CPU ms',
  'p99 ms, all at once',
];

const kindSection = ({ letter, title, equal, variables, results }: KindResults): string => {
  const [first] = results;
  if (first === undefined) return '';
  return `### ${letter}. ${title}

${variables} different questions; answers of ${first.bytes} bytes by the first. Checked equal: ${equal}.

${markdownTable(
  head,
  results.map((result) => rowOf(result, first)),
)}
`;
};

const goalsTable = (kinds: readonly KindResults[]): string =>
  markdownTable(
    ['work', 'who', 'what', 'against', 'ratio', 'wanted', ''],
    kinds
      .flatMap(goalsOf)
      .map(({ kind, who, what, against, ratio, wanted, holds }) => [
        kind,
        who,
        what,
        against,
        shortNumber(ratio),
        wanted,
        holds ? 'holds' : '**missed**',
      ]),
  );

/** The report of a run, for people. */
export const resultsPage = ({ about, kinds, leftOut, peakMebibytes }: Results, plot: string): string => {
  const [alone, together] = about.seconds;
  return `# The same work, side by side

${about.data}: ${about.entities} entities, ${about.claims} claims, ${about.supports} pieces of evidence for them; loaded in ${shortNumber(about.loadSeconds)} s.
${about.machine}, Node ${about.node}; load average ${about.busy.map(shortNumber).join(' before and ')} after. ${about.rounds} interleaved rounds, each ${alone} s over one connection
(p50, p99) and ${together} s over ${about.connections} (requests a second, processor time a request). Medians, with the least and most of the rounds. Written by \`npm run bench\` on ${about.date}.

![requests a second](${plot})

${kinds.map(kindSection).join('\n')}
## What was wanted

${goalsTable(kinds)}

## Memory

Most that each server process held in the whole run, in MiB.

${markdownTable(['who', 'MiB'], Object.entries(peakMebibytes))}

## Left out

${leftOut.length === 0 ? 'Nothing.' : leftOut.map((each) => `- ${each}`).join('\n')}
`;
};
