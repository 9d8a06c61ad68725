import { type Graph, readRows } from '../../src/graph/driver.ts';
import { loadRows } from '../../src/load/load-rows.ts';
import { madeRows } from './facts.ts';
import { entity } from './judged.ts';

/** A made-up company; its letter ends the id. */
export const company = (letter: string, name: string, more: object = {}): object =>
  entity(`company-${letter}`, 'Company', name, more);

/** The stock code of a made-up company. */
export const code = (value: string): object => ({ identifiers: { 'stock-code': value } });

/** Loads into a graph made-up documents that say no more than what a test needs. */
export const loading =
  (graph: () => Graph) =>
  (id: string, entities: object[], claims: object[] = [], judgements: object[] = []): Promise<unknown> =>
    loadRows(graph(), madeRows(id, { entities, claims, judgements }));

/** Merged ids with their canonical ones. */
export const mergedIn = (graph: Graph): Promise<unknown[]> =>
  readRows(graph, 'MATCH (m:Merged)-[:SAME_AS]->(e:Entity) RETURN m.id AS id, e.id AS canonical ORDER BY id');

/** Judgements of rules, each as its rule and the two ids. */
export const rulesIn = async (graph: Graph): Promise<string[]> =>
  (
    await readRows<{ text: string }>(
      graph,
      "MATCH (j:Judgement {by: 'lianpu'}) RETURN j.rule + ' ' + j.leftId + ' ' + j.rightId AS text ORDER BY text",
    )
  ).map(({ text }) => text);
