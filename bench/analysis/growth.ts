import { Neo4jError } from 'neo4j-driver';
import type { Read } from '../../src/quality/read.ts';
import { median, timed } from '../statistics.ts';
import { type Contestant, wholeAnswer } from './closures.ts';

interface Root {
  readonly id: string;
  readonly size: number;
}

/** The roots whose reach is nearest to sizes that grow threefold. */
export const chosenRoots = (roots: readonly Root[]): Root[] => {
  const wanted = [10, 30, 100, 300, 1_000, 3_000, 10_000];
  const nearest = wanted.map((size) =>
    roots.reduce((best, root) =>
      Math.abs(Math.log(Math.max(root.size, 1) / size)) < Math.abs(Math.log(Math.max(best.size, 1) / size))
        ? root
        : best,
    ),
  );
  return [...new Map(nearest.map((root) => [root.id, root])).values()];
};

/** Milliseconds of one whole answer, by what it holds. */
export interface Growth {
  readonly id: string;
  readonly nodes: number;
  readonly edges: number;
  readonly milliseconds: number;
}

/** How long whole, untruncated answers take, by their size. */
export const growth = async (
  read: Read,
  roots: readonly Pick<Root, 'id'>[],
  depth: number,
  rounds: number,
): Promise<Growth[]> => {
  const times = new Map<string, number[]>(roots.map(({ id }) => [id, []]));
  const sizes = new Map<string, { nodes: number; edges: number }>();
  for (let round = 0; round <= rounds; round++) {
    for (const { id } of roots) {
      const { milliseconds, value } = await timed(() => wholeAnswer(read, id, depth));
      sizes.set(id, value);
      // The first round plans statements and fills caches.
      if (round > 0) times.get(id)?.push(milliseconds);
    }
  }
  return roots
    .map(({ id }) => {
      const { nodes = 0, edges = 0 } = sizes.get(id) ?? {};
      return { id, nodes, edges, milliseconds: median(times.get(id) ?? []) };
    })
    .toSorted((a, b) => a.nodes - b.nodes);
};

export interface DepthRow {
  readonly contestant: string;
  readonly depth: number;
  readonly nodes: number;
  /** Median of the rounds; null where it was given up. */
  readonly milliseconds: number | null;
}

const equal = (left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean =>
  left.size === right.size && [...left].every(([id, tier]) => right.get(id) === tier);

const isTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');

/** Closures of one root at growing depth, every contestant in turn; answers that can be compared must be equal. */
export const byDepth = async (
  all: readonly Contestant[],
  root: string,
  depths: readonly number[],
  rounds: number,
): Promise<DepthRow[]> => {
  const rows: DepthRow[] = [];
  for (const depth of depths) {
    const times = new Map<string, number[] | null>(all.map(({ name }) => [name, []]));
    let expected: ReadonlyMap<string, number> | undefined;
    for (let round = 0; round <= rounds; round++) {
      for (const { name, tiers } of all) {
        const known = times.get(name);
        if (known === null || known === undefined) continue;
        try {
          const { milliseconds, value } = await timed(() => tiers(root, depth));
          if (value !== undefined) {
            expected ??= value;
            if (!equal(expected, value))
              throw new RangeError(`${name} answers ${root} at depth ${depth} otherwise than the first`);
          }
          if (round > 0) known.push(milliseconds);
        } catch (error) {
          if (!isTimeout(error)) throw error;
          times.set(name, null);
        }
      }
    }
    for (const [contestant, known] of times) {
      rows.push({ contestant, depth, nodes: expected?.size ?? 0, milliseconds: known === null ? null : median(known) });
    }
  }
  return rows;
};

export type { Root };
