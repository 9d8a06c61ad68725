import { fail } from '../../errors.ts';
import type { Read } from '../../quality/read.ts';
import { type ArticulationPoint, articulationPoints } from './articulation.ts';
import type { Chokepoint } from './chokepoint.ts';
import { mostDependants } from './chokepoint.ts';
import { type NumberedNetwork, numbered } from './numbered.ts';

/** Most pairs of companies of a supply network that is searched. */
export const mostPairs = 200_000;

const readNetwork = async (read: Read): Promise<NumberedNetwork> => {
  const [row] = await read<{ pairs: [string, string][] }>('analysis/chokepoints/supply-pairs', { most: mostPairs + 1 });
  const pairs = row?.pairs ?? [];
  if (pairs.length > mostPairs) {
    throw fail('QUERY_TOO_COMPLEX', {
      problem: `More than ${mostPairs} pairs of companies supply each other, and chokepoints are searched in at most ${mostPairs}`,
      remedy: 'Ask for `disruption` of the companies of interest.',
    });
  }
  return numbered(pairs);
};

const reasonOf = (name: string, { parts, cutOffCount }: ArticulationPoint): string =>
  `Without ${name} the known supply network around it falls into ${parts} parts: ${cutOffCount} ${
    cutOffCount === 1 ? 'company is' : 'companies are'
  } cut off from the largest`;

/**
 * Companies without which the supply network falls apart, those that cut off most first. The whole network is searched,
 * whichever way supplies run, and the points in it are narrowed afterwards: a region's own supplies are no network of
 * their own. In time that grows with the companies and supplies, up to `mostPairs` pairs.
 *
 * @param members Companies that are asked for; all if null.
 * @throws {LianpuError} QUERY_TOO_COMPLEX for a larger network.
 * @example (await readCuts(read, null, 20))[0] // { entityId: 'company-hub', kind: 'ARTICULATION_POINT', dependantCount: 12, … }
 */
export const readCuts = async (
  read: Read,
  members: ReadonlySet<string> | null,
  first: number,
): Promise<Chokepoint[]> => {
  const network = await readNetwork(read);
  const idOf = (node: number): string => network.ids[node] ?? '';
  const points = articulationPoints(network)
    .filter(({ node }) => members === null || members.has(idOf(node)))
    .toSorted((left, right) => right.cutOffCount - left.cutOffCount || left.node - right.node)
    .slice(0, first)
    .map((point) => ({ ...point, cut: point.cutOff() }));
  if (points.length === 0) return [];
  const neighbours = Object.fromEntries(
    points.map(({ node, cut }) => {
      const gone = new Set(cut);
      return [idOf(node), (network.neighbours[node] ?? []).filter((each) => gone.has(each)).map(idOf)];
    }),
  );
  const rows = await read<{ id: string; name: string; claimIds: string[] }>('analysis/chokepoints/cut-claims', {
    companies: Object.keys(neighbours),
    neighbours,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return points.flatMap((point) => {
    const row = byId.get(idOf(point.node));
    if (row === undefined) return [];
    return {
      entityId: row.id,
      kind: 'ARTICULATION_POINT' as const,
      reason: reasonOf(row.name, point),
      dependantIds: point.cut.slice(0, mostDependants).map(idOf),
      dependantCount: point.cutOffCount,
      claimIds: row.claimIds,
    };
  });
};
