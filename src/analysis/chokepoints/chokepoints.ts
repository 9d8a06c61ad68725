import type { Read } from '../../quality/read.ts';
import { placesWithin } from '../within-region.ts';
import { type Chokepoint, compareChokepoints } from './chokepoint.ts';
import { readCuts } from './cuts.ts';
import { readSingleSources } from './single-sources.ts';

export interface ChokepointQuestion {
  /** Id of a chain that they must belong to, directly or by a stage of it. */
  readonly chain: string | null;
  /** Id of a region that they must be in, or in a county or park below it. */
  readonly region: string | null;
  readonly first: number;
}

const readMembers = async (read: Read, { chain, region }: ChokepointQuestion): Promise<ReadonlySet<string> | null> => {
  if (chain === null && region === null) return null;
  const places = region === null ? null : [...((await placesWithin(read, [region])).get(region) ?? [])];
  const [row] = await read<{ ids: string[] }>('analysis/chokepoints/members', { chain, places });
  return new Set(row?.ids);
};

/**
 * Where supply hangs by one company: the only known sources of a product for a customer, and companies without which the
 * known supply network falls apart. Those on whom most depend come first; a company of both kinds comes twice. By facts
 * alone: plans and hopes neither make a chokepoint nor take one away.
 *
 * @throws {LianpuError} QUERY_TOO_COMPLEX for a network larger than `readCuts` takes.
 * @example (await chokepoints(read, { chain: null, region: null, first: 20 }))[0]
 * // { entityId: 'company-taigang', kind: 'SINGLE_SOURCE', dependantIds: ['company-geely-jinzhong'], … }
 */
export const chokepoints = async (read: Read, question: ChokepointQuestion): Promise<Chokepoint[]> => {
  const members = await readMembers(read, question);
  if (members?.size === 0) return [];
  const found = await Promise.all([
    readSingleSources(read, members, question.first),
    readCuts(read, members, question.first),
  ]);
  return found.flat().toSorted(compareChokepoints).slice(0, question.first);
};
