import { type Disruption, type DisruptionQuestion, disruption } from '../../../src/analysis/disruption/disruption.ts';
import { requireEntities } from '../../../src/analysis/named.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { readFrom } from '../../../src/quality/read.ts';
import type { MadeClaim } from './network.ts';

type Question = Partial<Omit<DisruptionQuestion, 'of'>>;

/** Who is hit in a graph if entities of some ids fail; to five hops and up to 500 where the question says nothing else. */
export const disruptionIn =
  (graph: () => Graph) =>
  async (of: readonly string[], question: Question = {}): Promise<Disruption> => {
    const read = readFrom(graph());
    return disruption(read, {
      of: await requireEntities(read, 'of', of),
      depth: 5,
      where: {},
      first: 500,
      ...question,
    });
  };

/** Ids of what is hit, in their order, with the tier of each. */
export const tiersOf = ({ hit }: Disruption): [string, number][] => hit.map(({ entityId, tier }) => [entityId, tier]);

/** What is told of one that is hit. */
export const hitOf = ({ hit }: Disruption, id: string): Disruption['hit'][number] | undefined =>
  hit.find(({ entityId }) => entityId === id);

/** That a company supplies another, perhaps with a product; by the words behind `company-` and `product-`. */
export const supply = (supplier: string, customer: string, product?: string, more: object = {}): MadeClaim => [
  `company-${supplier}`,
  'SUPPLIES',
  `company-${customer}`,
  { ...(product !== undefined && { product: `product-${product}` }), ...more },
];
/** That a product goes into another. */
export const input = (from: string, to: string, more?: object): MadeClaim => [
  `product-${from}`,
  'INPUT_TO',
  `product-${to}`,
  more,
];
/** That a company makes a product. */
export const makes = (maker: string, product: string, more?: object): MadeClaim => [
  `company-${maker}`,
  'PRODUCES',
  `product-${product}`,
  more,
];
