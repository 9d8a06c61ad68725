import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { attestedIds, matchAll, matchInBatches } from '../../../src/load/match-batches.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { code, company, loading, mergedIn, rulesIn } from '../../support/matched.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const load = loading(() => graph);
const merged = (): Promise<unknown[]> => mergedIn(graph);
const rules = (): Promise<string[]> => rulesIn(graph);
const sideOf = (side: string): object[] =>
  Array.from({ length: 30 }, (_, i) =>
    company(`${side}${i}`, `华泰${i}`, i % 2 === 0 ? code(`${i}`) : { aliases: [`"引号"\\${i}`] }),
  );

describe('matching', () => {
  const name = fc.constantFrom('甲厂', '乙厂', '丙厂');
  const documents = fc.array(
    fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }).chain((indexes) =>
      fc.tuple(
        ...indexes.map((i) =>
          fc.record(
            {
              id: fc.constant(`company-${i}`),
              type: fc.constant('Company'),
              name,
              aliases: fc.uniqueArray(name, { maxLength: 1 }),
              identifiers: fc.dictionary(fc.constantFrom('code', 'tax'), fc.constantFrom('1', '2')),
              evidence: fc.constant([place(1)]),
            },
            { requiredKeys: ['id', 'type', 'name', 'evidence'] },
          ),
        ),
      ),
    ),
    { minLength: 2, maxLength: 4 },
  );

  it('comes to the same graph in any order of loading and retracting, and all at once', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        await emptyGraph(graph);
        const rows = all.map((entities, i) => madeRows(`d${i}`, { entities }));
        for (const each of rows) await loadRows(graph, each);
        const hash = await graphHash(graph);
        await retractDocument(graph, 'd0');
        const without = await graphHash(graph);
        await emptyGraph(graph);
        for (const each of rows.slice(1).toReversed()) await loadRows(graph, each);
        expect(await graphHash(graph)).toBe(without);
        await loadRows(graph, rows[0] ?? madeRows('d0', { entities: [] }));
        expect(await graphHash(graph)).toBe(hash);
        expect(await matchAll(graph)).toMatchObject({ added: 0, removed: 0, regrouped: 0 });
        expect(await graphHash(graph)).toBe(hash);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 180_000);

  it('of many ids in batches finds what loads of documents would', async () => {
    await load('left', sideOf('left'));
    await load('right', sideOf('right'));
    const hash = await graphHash(graph);
    expect(await rules()).toHaveLength(45);
    const { driver, database } = graph;
    const undo =
      'MATCH (j:Judgement) DELETE j WITH count(*) AS gone MATCH (m:Merged)-[same:SAME_AS]->() DELETE same REMOVE m:Merged SET m:Entity:Company';
    await driver.executeQuery(undo, {}, { database });
    const report = await matchInBatches(graph, attestedIds(graph, 'right'));
    expect(report).toMatchObject({ ids: 30, added: 45, removed: 0, regrouped: 30 });
    expect(await graphHash(graph)).toBe(hash);
  });

  it('takes back what is supported no longer, by the names of before', async () => {
    await load('one', [company('a', '甲厂')]);
    await load('other', [company('b', '甲厂')]);
    const { driver, database } = graph;
    await driver.executeQuery("MATCH (:Document {id: 'other'})-[a:ATTESTS]->() SET a.name = '乙厂'", {}, { database });
    const former = { names: new Set(['甲厂']), identifiers: new Set<string>() };
    expect(await matchInBatches(graph, ['company-b'], { former })).toMatchObject({ removed: 1, regrouped: 1 });
    expect(await merged()).toEqual([]);
  });
});
