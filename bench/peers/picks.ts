import { type Graph, readRows } from '../../src/graph/driver.ts';
import { type KindName, kindNames, type Variables } from './kinds.ts';
import { textOf } from './texts.ts';

/** Which statement finds variables for a kind of work. */
const statements: Readonly<Record<KindName, string>> = {
  point: 'pick-point',
  suppliers: 'pick-suppliers',
  products: 'pick-products',
  hops: 'pick-suppliers',
  outputs: 'pick-outputs',
  page: 'pick-page',
  closure: 'pick-closure',
  search: 'pick-search',
  'full-text': 'pick-search',
  evidence: 'pick-evidence',
  gaps: 'pick-gaps',
};

/** Variables of each wanted kind that the data has something for, up to so many. */
export const pickVariables = async (
  graph: Graph,
  count: number,
  wanted: readonly KindName[] = kindNames,
): Promise<ReadonlyMap<KindName, readonly Variables[]>> => {
  const picked = new Map<KindName, readonly Variables[]>();
  for (const kind of wanted)
    picked.set(kind, await readRows<Variables>(graph, textOf(`cypher/peers/${statements[kind]}.cypher`), { count }));
  return picked;
};
