import type { Graph } from '../../graph/driver.ts';
import type { RowFacts } from '../../tables/row.ts';
import { type Described, describe } from '../describe.ts';
import type { NodeIds } from '../load-within.ts';
import { claimRow, observationRow } from '../rows.ts';
import { rowsFor } from './read.ts';

type Names = ReadonlyMap<string, string>;

/** Facts of a row in words, as a difference shows them. */
export const describeRow = {
  entity: ({ id, name }: RowFacts['entities'][number]): string =>
    describe('entities', { id, properties: { name }, names: [] }),
  claim: (claim: RowFacts['claims'][number], names: Names): string => {
    const { id, ...properties } = claimRow(claim);
    const ends = [properties.subjectId, properties.objectId].map((end) => names.get(end) ?? end);
    const product = properties.productId === undefined ? undefined : names.get(properties.productId);
    return describe('claims', { id, properties: { ...properties, product }, names: ends });
  },
  observation: (observation: RowFacts['observations'][number], names: Names): string => {
    const { id, ...properties } = observationRow(observation);
    const { entityId } = properties;
    return describe('observations', { id, properties, names: [names.get(entityId) ?? entityId] });
  },
};

const kindOf = (id: string): keyof NodeIds =>
  id.startsWith('claim-') ? 'claims' : id.startsWith('observation-') ? 'observations' : 'entities';

/** What the graph has under some ids in words, each with a minus before it. */
export const describeStored = async (graph: Graph, ids: readonly string[]): Promise<string[]> =>
  (await rowsFor<Described>(graph, 'load/describe-nodes', ids)).map((node) => `- ${describe(kindOf(node.id), node)}`);
