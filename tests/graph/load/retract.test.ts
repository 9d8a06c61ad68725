import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { type IdentityJudgement, identityClasses } from '../../../src/identity/judgements.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import type { SourceRows } from '../../../src/load/rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

/** A random document can say one thing twice, which the checks of fact files refuse. */
const distinct = (rows: SourceRows): SourceRows => ({
  ...rows,
  claims: [...new Map(rows.claims.map((row) => [row.id, row])).values()],
  supports: {
    ...rows.supports,
    claims: [...new Map(rows.supports.claims.map((row) => [`${row.targetId}${row.evidenceId}`, row])).values()],
  },
});

/** Whether the judgements of these documents can be in force together. */
const agree = (documents: readonly SourceRows[]): boolean => {
  try {
    identityClasses(documents.flatMap(({ judgements }) => judgements as unknown as IdentityJudgement[]));
    return true;
  } catch {
    return false;
  }
};

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

/** Claims that do not stand about the entities that their ids mean, or derive not exactly one relationship. */
const misfits = (): Promise<unknown[]> =>
  readRows(
    graph,
    `MATCH (claim:Claim)
     MATCH (s:Entity|Merged {id: claim.subjectId}) MATCH (o:Entity|Merged {id: claim.objectId})
     OPTIONAL MATCH (s)-[:SAME_AS]->(subject) OPTIONAL MATCH (o)-[:SAME_AS]->(object)
     WITH claim, coalesce(subject, s) AS subject, coalesce(object, o) AS object
     WHERE NOT subject:Company OR NOT object:Company OR COUNT { (claim)-[:ABOUT]->() } <> 2
       OR COUNT { (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject) } <> 1
       OR COUNT { (claim)-[:ABOUT {role: 'OBJECT'}]->(object) } <> 1
       OR COUNT { (subject)-[{claimId: claim.id}]->(object) } <> 1
       OR COUNT { ()-[{claimId: claim.id}]->() } <> 1
     RETURN claim.id AS id`,
  );

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
  const judgement = fc.record({
    left: fc.integer({ min: 0, max: 3 }),
    right: fc.integer({ min: 0, max: 3 }),
    verdict: fc.constantFrom('SAME', 'SAME', 'SAME', 'NOT_SAME', 'UNDECIDED'),
    date: fc.constantFrom('2020', '2021', '2022'),
  });
  const document = fc
    .tuple(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 })
        .chain((indexes) => fc.tuple(...indexes.map(entity))),
      fc.array(link, { maxLength: 5 }),
      fc.array(judgement, { maxLength: 3 }),
      fc.constantFrom('2020', '2024'),
    )
    .map(([entities, links, judged, date]) => {
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
      const judgements = judged
        .map(({ left, right, ...rest }) => ({
          ...rest,
          left: `company-${left}`,
          right: `company-${right}`,
          reason: 'as told',
          by: 'tester',
        }))
        .filter(({ left, right }) => left !== right && (ids.has(left) || ids.has(right)));
      return { facts: { entities, claims, observations, judgements }, date };
    });
  it('leaves exactly what the other document alone gives, in any order of loading', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(document, document, fc.boolean(), async (first, second, swap) => {
        const a = distinct(madeRows('a', first.facts, first.date));
        const b = distinct(madeRows('b', second.facts, second.date));
        fc.pre([[a], [b], [a, b]].every(agree));
        await emptyGraph(graph);
        await loadRows(graph, b);
        const alone = await graphHash(graph);
        await emptyGraph(graph);
        for (const rows of swap ? [b, a] : [a, b]) await loadRows(graph, rows);
        const both = await graphHash(graph);
        await retractDocument(graph, 'a');
        expect(await graphHash(graph)).toBe(alone);
        expect(await misfits()).toEqual([]);
        await loadRows(graph, a);
        expect(await graphHash(graph)).toBe(both);
        expect(await misfits()).toEqual([]);
        await retractDocument(graph, 'b');
        await retractDocument(graph, 'a');
        expect(await graphStatus(graph)).toMatchObject({ entities: 0, claims: 0, observations: 0, documents: [] });
        expect(await readRows(graph, 'MATCH (left:Merged|Judgement|Evidence) RETURN left')).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('of a document that is not loaded changes nothing', async () => {
    await loadRows(
      graph,
      madeRows('base', { entities: [{ id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] }] }),
    );
    const report = await retractDocument(graph, 'unknown');
    expect(report.versionAfter).toBe(report.versionBefore);
  });
});
