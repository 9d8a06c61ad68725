import { exponentOf } from '../statistics.ts';
import { patience } from './closures.ts';
import type { DepthRow, Growth } from './growth.ts';

/** What one question costs. */
export interface Cost {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
}

const shown = (milliseconds: number | null): string =>
  milliseconds === null ? `given up after ${patience / 1_000} s` : milliseconds.toFixed(1);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const growthTable = (grown: readonly Growth[]): string =>
  table(
    ['nodes', 'edges', 'ms (median)'],
    grown.map(({ nodes, edges, milliseconds }) => [nodes, edges, milliseconds.toFixed(1)]),
  );

const depthTable = (rows: readonly DepthRow[]): string =>
  table(
    ['contestant', 'depth', 'nodes', 'ms (median)'],
    rows.map(({ contestant, depth, nodes, milliseconds }) => [contestant, depth, nodes, shown(milliseconds)]),
  );

const fitted = (grown: readonly Growth[]): string =>
  exponentOf(grown.filter(({ nodes }) => nodes >= 100).map(({ nodes, milliseconds }) => [nodes, milliseconds])).toFixed(
    2,
  );

/** What the bench found. */
export interface Results {
  readonly about: string;
  readonly asked: readonly Cost[];
  readonly grown: readonly Growth[];
  readonly madeUp: readonly Growth[];
  readonly depths: readonly DepthRow[];
  /** In a part where every product goes into every other. */
  readonly dense: readonly DepthRow[];
}

/** The results as a page in Markdown. */
export const page = ({ about, asked, grown, madeUp, depths, dense }: Results): string => {
  return `# Questions on a big graph

${about}

## Each question

${table(
  ['question', 'runs', 'p50 ms', 'p99 ms'],
  asked.map(({ name, runs, p50, p99 }) => [name, runs, p50.toFixed(1), p99.toFixed(1)]),
)}

## Whole answers of supplyChain by their size

Nodes, edges and makers, untruncated. On the loaded graph (depth 8; its largest closure is the last row):

${growthTable(grown)}

Exponent fitted from 100 nodes on: ${fitted(grown)} (1 is in proportion to the nodes). On a made-up network with cycles (each product goes
into three others and one anywhere; depth 20):

${growthTable(madeUp)}

Exponent: ${fitted(madeUp)}.

![time by size](analysis-growth.svg)

## Closures by depth

On the loaded graph, where products hardly run in circles:

${depthTable(depths)}

Where every one of 40 products goes into every other:

${depthTable(dense)}
`;
};
