import type { Evaluation, Table } from './evaluate.ts';
import type { Score } from './score.ts';

const share = (value: number | null): string => (value === null ? '  –  ' : value.toFixed(3));

const line = (name: string, strict: Score | undefined, lenient: Score | undefined): string =>
  [
    name.padEnd(20),
    ...[strict, lenient].map((score) =>
      score === undefined
        ? ' '.repeat(32)
        : `${share(score.precision)} ${share(score.recall)} ${share(score.f1)}  ${`${score.right}/${score.right + score.missed}`.padStart(7)} +${String(score.wrong).padEnd(3)}`,
    ),
  ].join(' ');

const linesOf = (name: string, strict: Table, lenient: Table): string[] => [
  line(name, strict.all, lenient.all),
  ...[...new Set([...Object.keys(strict.by), ...Object.keys(lenient.by)])]
    .toSorted()
    .map((kind) => line(`  ${kind}`, strict.by[kind], lenient.by[kind])),
];

/** An evaluation as lines for people. */
export const reportLines = ({ articles, strict, lenient, supplies, mistakes }: Evaluation): string[] => [
  `${articles.length} article(s): ${articles.join(', ')}`,
  `${' '.repeat(20)} strict: P     R     F1    found wrong     lenient: P     R     F1    found wrong`,
  ...linesOf('entities', strict.entities, lenient.entities),
  ...linesOf('relations', strict.relations, lenient.relations),
  ...linesOf('figures', strict.figures, lenient.figures),
  `SUPPLIES the right way round: ${supplies.right} of ${supplies.found}`,
  'Mistakes (leniently matched):',
  ...mistakes.map(
    ({ article, sort, what, rule }) =>
      `  ${article} ${sort.padEnd(6)} ${what}${rule === undefined ? '' : ` [${rule}]`}`,
  ),
];
