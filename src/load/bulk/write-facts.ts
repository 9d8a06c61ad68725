import neo4j from 'neo4j-driver';
import type { RowClaim, RowObservation } from '../../tables/row.ts';
import { connectionOf } from '../connect.ts';
import { type ClaimRow, claimRow, type ObservationRow, observationRow } from '../rows.ts';
import type { FactRow } from '../table/ranges.ts';
import type { GraphFiles } from './graph-files.ts';

/** How many claims and observations no row before stated. */
export interface NewFacts {
  readonly claims: number;
  readonly observations: number;
}

/** In an empty graph nothing is judged. */
const nobodyMerged = new Map<string, string>();

/** The number of an entity that a fact is about; a row is still to name it where none has. */
const endOf = ({ numbers, unnamed }: GraphFiles, id: string): number => {
  const before = numbers.size();
  const number = numbers.of(id);
  if (number === before) unnamed.set(number, id);
  return number;
};

const writeClaim = (graph: GraphFiles, number: number, claim: ClaimRow): void => {
  const { files } = graph;
  const { subjectId, objectId, relationships, derived } = connectionOf(claim, nobodyMerged);
  const subject = endOf(graph, subjectId);
  const object = endOf(graph, objectId);
  files.node(number, ['Claim'], claim);
  files.relationship(number, 'ABOUT', subject, { role: 'SUBJECT' });
  files.relationship(number, 'ABOUT', object, { role: 'OBJECT' });
  for (const type of relationships) files.relationship(subject, type, object, derived);
};

const writeObservation = (graph: GraphFiles, number: number, observation: ObservationRow): void => {
  graph.files.node(number, ['Observation'], observation);
  graph.files.relationship(number, 'ABOUT', endOf(graph, observation.entityId), { role: 'ENTITY' });
};

/**
 * Takes in facts of one kind that a row states: each is a node once, and every row that states it is evidence.
 *
 * @returns how many of them no row before stated.
 */
const takeIn = <Fact, Row_ extends ClaimRow | ObservationRow>(
  graph: GraphFiles,
  stated: readonly Fact[],
  { row, evidence }: { readonly row: number; readonly evidence: number },
  rowOf: (fact: Fact) => Row_,
  write: (number: number, row: Row_, fact: Fact) => void,
): number => {
  const { numbers, files } = graph;
  // One row may state one thing twice, by two of its cells: that is one piece of evidence.
  const inRow = new Set<number>();
  let added = 0;
  for (const fact of stated) {
    const factRow = rowOf(fact);
    const before = numbers.size();
    const number = numbers.of(factRow.id);
    if (inRow.has(number)) continue;
    if (stated.length > 1) inRow.add(number);
    files.relationship(number, 'SUPPORTED_BY', evidence, { row: neo4j.int(row) });
    if (number !== before) continue;
    added += 1;
    write(number, factRow, fact);
  }
  return added;
};

/** Takes in what a row states; what names a product waits until the product has its name. */
export const writeFacts = (graph: GraphFiles, { row, facts }: FactRow, evidence: number): NewFacts => {
  const place = { row, evidence };
  const claims = takeIn(graph, facts.claims, place, claimRow, (number, claim, fact) => {
    if (claim.productId === undefined) return writeClaim(graph, number, claim);
    graph.products.add(endOf(graph, claim.productId));
    return graph.waitingClaims.add(number, [number, fact]);
  });
  const observations = takeIn(graph, facts.observations, place, observationRow, (number, observation, fact) => {
    if (observation.productId === undefined) return writeObservation(graph, number, observation);
    graph.products.add(endOf(graph, observation.productId));
    return graph.waitingObservations.add(number, [number, fact]);
  });
  return { claims, observations };
};

/** Writes the facts that waited for the names of products. */
export const writeWaiting = (graph: GraphFiles, nameOf: (product: number) => string | undefined): void => {
  const named = <Row_ extends ClaimRow | ObservationRow>(row: Row_): Row_ => {
    const product = row.productId === undefined ? undefined : nameOf(graph.numbers.of(row.productId));
    return product === undefined ? row : { ...row, product };
  };
  for (const part of graph.waitingClaims.parts())
    for (const [number, fact] of part) writeClaim(graph, number, named(claimRow(fact satisfies RowClaim)));
  for (const part of graph.waitingObservations.parts())
    for (const [number, fact] of part)
      writeObservation(graph, number, named(observationRow(fact satisfies RowObservation)));
};
