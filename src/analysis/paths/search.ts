import { fail } from '../../errors.ts';
import type { Predicate } from '../../facts/predicates.ts';
import type { Read } from '../../quality/read.ts';
import { simplePaths } from './simple-paths.ts';

/** Most relationships, of any kind, of the entities that one question may read on from: some seconds of work. */
export const mostRelationships = 1_000_000;

interface Side {
  frontier: readonly string[];
  readonly reached: Set<string>;
  /** What reading on costs, in relationships. */
  degree: number;
}

export interface Search {
  readonly from: string;
  readonly to: string;
  /** Most hops. */
  readonly maxLength: number;
  readonly relations: readonly Predicate[];
  readonly first: number;
}

const degreeOf = async (read: Read, frontier: readonly string[]): Promise<number> => {
  if (frontier.length === 0) return 0;
  const [row] = await read<{ degree: number }>('analysis/paths/degree', { frontier });
  return row?.degree ?? 0;
};

const tooMuch = (length: number, cost: number): Error =>
  fail('QUERY_TOO_COMPLEX', {
    problem: `Paths of more than ${length} hops between these two lead past ${cost} relationships, and at most ${mostRelationships} are read`,
    remedy: 'Name the predicates of interest in `relations`, or lower `maxLength`.',
  });

/**
 * Paths by the ids along them, the shortest first. Both ends are read from in turn, one level at a time and always from
 * the one that is cheaper to go on from, so that a hub is read from only where no other way is left; paths are looked for
 * in memory once the two meet, in all that has been read.
 *
 * @throws {LianpuError} QUERY_TOO_COMPLEX where no path was found before `mostRelationships` were passed. Where some were, these
 *   are the answer: each is as it would be, and longer ones are left out.
 * @example await searchPaths(read, { from: 'company-taigang', to: 'region-jinzhong-140700', maxLength: 6, relations: predicateNames, first: 1 })
 * // [['company-taigang', 'company-geely-jinzhong', 'region-jinzhong-140700']]
 */
export const searchPaths = async (
  read: Read,
  { from, to, maxLength, relations, first }: Search,
): Promise<string[][]> => {
  const network = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = network.get(one);
    if (known === undefined) network.set(one, new Set([other]));
    else known.add(other);
  };
  const sideOf = async (id: string): Promise<Side> => ({
    frontier: [id],
    reached: new Set([id]),
    degree: await degreeOf(read, [id]),
  });
  const sides = await Promise.all([sideOf(from), sideOf(to)]);
  const [near, far] = sides;

  let hasMet = false;
  const readOn = async (side: Side, other: Side): Promise<void> => {
    const rows = await read<{ id: string; neighbours: string[] }>('analysis/paths/neighbours', {
      frontier: side.frontier,
      relations,
    });
    const next: string[] = [];
    for (const { id, neighbours } of rows) {
      for (const neighbour of neighbours) {
        join(id, neighbour);
        join(neighbour, id);
        if (side.reached.has(neighbour)) continue;
        side.reached.add(neighbour);
        hasMet ||= other.reached.has(neighbour);
        next.push(neighbour);
      }
    }
    side.frontier = next;
    side.degree = await degreeOf(read, next);
  };

  let found: string[][] = [];
  let passed = 0;
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    const [side, other] = near.degree <= far.degree ? [near, far] : [far, near];
    passed += side.degree;
    if (passed > mostRelationships) {
      if (found.length === 0) throw tooMuch(length - 1, passed);
      break;
    }
    // Nothing to read on from: all that hangs together with this end is known already.
    const isWhole = side.frontier.length === 0;
    if (!isWhole) await readOn(side, other);
    if (hasMet) found = simplePaths(network, from, to, isWhole ? maxLength : length, first);
    if (isWhole) break;
  }
  return found;
};
