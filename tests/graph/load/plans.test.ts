import { readdirSync } from 'node:fs';
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { statement } from '../../../src/graph/statements.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
});
afterAll(() => graph.driver.close());

const overLists = ['load', 'load/table']
  .flatMap((folder) =>
    readdirSync(new URL(`../../../cypher/${folder}/`, import.meta.url))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`),
  )
  .filter((name) => /^UNWIND \$/m.test(statement(name)));

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.split('@')[0] ?? '',
  ...children.flatMap(operatorsOf),
];

/**
 * Reads of all there is for each item. How many relationships there are the planner always knows, and it leaves that plan when
 * there are more; what it knows of an index is a sample, which may be of before the graph grew.
 */
const isScan = (operator: string): boolean => operator.includes('Scan') && operator !== 'DirectedAllRelationshipsScan';

describe('a statement over a list of a load', () => {
  test.each(overLists)('%s looks each item up, also where it is planned for an empty graph', async (name) => {
    const { database } = graph;
    const { summary } = await graph.driver.executeQuery(`EXPLAIN ${statement(name)}`, {}, { database });
    if (summary.plan === false) throw new Error('the database gave no plan');
    expect(operatorsOf(summary.plan).filter(isScan)).toEqual([]);
  });
});
