import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { rowsOf, type SourceRows } from '../../../src/load/rows.ts';
import { madeFacts, madeSource, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const rowsFor = (id: string, facts: object, date?: string): SourceRows =>
  rowsOf({ source: madeSource(id, date), facts: madeFacts(facts) });

/** A random document can say one thing twice, which the checks of fact files refuse. */
const distinct = (rows: SourceRows): SourceRows => ({
  ...rows,
  claims: [...new Map(rows.claims.map((row) => [row.id, row])).values()],
  supports: {
    ...rows.supports,
    claims: [...new Map(rows.supports.claims.map((row) => [`${row.targetId}${row.evidenceId}`, row])).values()],
  },
});

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('retracting a document', () => {
  const name = fc.constantFrom('甲', '乙', '丙', '丁');
  const entity = (index: number): fc.Arbitrary<object> =>
    fc.record(
      {
        id: fc.constant(`company-${index}`),
        type: fc.constant('Company'),
        name,
        aliases: fc.uniqueArray(name, { maxLength: 2 }),
        status: fc.constantFrom('PLANNED', 'OPERATING'),
        evidence: fc
          .uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 })
          .map((numbers) => numbers.map(place)),
      },
      { requiredKeys: ['id', 'type', 'name', 'evidence'] },
    );
  const link = fc.record({
    subject: fc.integer({ min: 0, max: 3 }),
    object: fc.integer({ min: 0, max: 3 }),
    predicate: fc.constantFrom('SUPPLIES', 'OWNS', 'PARTNERS_WITH'),
    modality: fc.constantFrom('ACTUAL', 'ASPIRATIONAL'),
    at: fc.integer({ min: 1, max: 3 }),
  });
  const document = fc
    .tuple(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 })
        .chain((indexes) => fc.tuple(...indexes.map(entity))),
      fc.array(link, { maxLength: 5 }),
      fc.constantFrom('2020', '2024'),
    )
    .map(([entities, links, date]) => {
      const ids = new Set(entities.map((one) => (one as { id: string }).id));
      const claims = links
        .map(({ subject, object, at, ...rest }) => ({
          ...rest,
          subject: `company-${subject}`,
          object: `company-${object}`,
          evidence: [place(at)],
        }))
        .filter(({ subject, object }) => subject !== object && ids.has(subject) && ids.has(object));
      const observations = entities.slice(0, 1).map((one) => ({
        entity: (one as { id: string }).id,
        metric: 'count',
        value: 1,
        unit: '家',
        evidence: [place(1)],
      }));
      return { facts: { entities, claims, observations }, date };
    });
  it('leaves exactly what the other document alone gives, in any order of loading', async () => {
    await fc.assert(
      fc.asyncProperty(document, document, fc.boolean(), async (first, second, swap) => {
        const a = distinct(rowsFor('a', first.facts, first.date));
        const b = distinct(rowsFor('b', second.facts, second.date));
        await emptyGraph(graph);
        await loadRows(graph, b);
        const alone = await graphHash(graph);
        await emptyGraph(graph);
        for (const rows of swap ? [b, a] : [a, b]) await loadRows(graph, rows);
        const both = await graphHash(graph);
        await retractDocument(graph, 'a');
        expect(await graphHash(graph)).toBe(alone);
        await loadRows(graph, a);
        expect(await graphHash(graph)).toBe(both);
        await retractDocument(graph, 'b');
        await retractDocument(graph, 'a');
        expect(await graphStatus(graph)).toMatchObject({ entities: 0, claims: 0, observations: 0, documents: [] });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('of a document that is not loaded changes nothing', async () => {
    await loadRows(
      graph,
      rowsFor('base', { entities: [{ id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] }] }),
    );
    const report = await retractDocument(graph, 'unknown');
    expect(report.versionAfter).toBe(report.versionBefore);
  });
});
