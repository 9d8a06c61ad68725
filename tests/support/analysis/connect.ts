import type { Graph } from '../../../src/graph/driver.ts';

/**
 * Writes companies that supply each other straight into the graph: that claims derive relationships is held elsewhere, and
 * thousands of claims take long to load.
 *
 * @example await connectCompanies(graph, [['company-a', 'company-b']])
 */
export const connectCompanies = async (
  { driver, database }: Graph,
  pairs: readonly (readonly [supplier: string, customer: string])[],
): Promise<void> => {
  const cypher = `UNWIND $pairs AS pair
    MERGE (supplier:Entity:Company {id: pair[0]}) ON CREATE SET supplier.name = pair[0]
    MERGE (customer:Entity:Company {id: pair[1]}) ON CREATE SET customer.name = pair[1]
    CREATE (supplier)-[:SUPPLIES {claimId: 'claim-' + pair[0] + pair[1], modality: 'ACTUAL', basis: 'STATED'}]->(customer)`;
  await driver.executeQuery(cypher, { pairs }, { database });
};

/** Every company of some that supplies every other. */
export const allPairs = (ids: readonly string[]): (readonly [string, string])[] =>
  ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));
