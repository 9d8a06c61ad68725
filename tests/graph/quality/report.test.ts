import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawReader } from '../../../src/facts/raw-file.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { rowsOf } from '../../../src/load/rows.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { type QualityReport, qualityReport, reportParts } from '../../../src/quality/report.ts';
import { documentsFolder } from '../../support/documents.ts';
import { madeFacts, madeSource, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';

const entity = (id: string, type: string, extra: object = {}) => ({
  id,
  type,
  name: id,
  evidence: [place(1)],
  ...extra,
});
const figure = (value: number, unit: string, at: number, extra: object = {}) => ({
  entity: 'company-a',
  metric: 'output_value',
  value,
  unit,
  year: 2020,
  evidence: [place(at)],
  ...extra,
});
const city = entity('region-city', 'Region', { name: '晋中市', level: 'CITY', adcode: '140700' });
const province = entity('region-province', 'Region', { name: '山西省', level: 'PROVINCE', adcode: '140000' });
const facts = {
  entities: [entity('company-a', 'Company'), entity('company-b', 'Company'), entity('park-a', 'Park'), city, province],
  claims: [
    { subject: 'company-a', predicate: 'LOCATED_IN', object: 'park-a', evidence: [place(2)] },
    { subject: 'park-a', predicate: 'LOCATED_IN', object: 'region-city', evidence: [place(2)] },
  ],
  observations: [
    figure(82, '亿元', 3),
    figure(8.2, '十亿元', 4),
    figure(90, '亿元', 5),
    figure(91, '亿元', 6, { year: 2021 }),
    figure(92, '亿元', 6, { kind: 'TARGET' }),
    figure(93, '亿元', 6, { phase: 'one' }),
    figure(94, '亿元', 6, { of: '全部' }),
    figure(95, '亿元', 6, { period: 'per year', year: undefined }),
  ],
};

describe('the report of a made-up graph', () => {
  let graph: Graph;
  let report: QualityReport;
  beforeAll(async () => {
    graph = await openGraph();
    await emptyGraph(graph);
    await loadRows(graph, rowsOf({ source: madeSource('a'), facts: madeFacts(facts) }));
    report = await qualityReport(readFrom(graph), rawReader(undefined));
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.driver.close();
  });

  it('finds no entity without evidence, and one whose evidence is gone', async () => {
    expect(report.entitiesWithoutEvidence).toEqual([]);
    const { driver, database } = graph;
    await driver.executeQuery("CREATE (:Entity:Park {id: 'park-bare', name: '空'})", {}, { database });
    const found = await reportParts.entitiesWithoutEvidence(readFrom(graph));
    await driver.executeQuery("MATCH (n:Entity {id: 'park-bare'}) DELETE n", {}, { database });
    expect(found).toEqual([{ id: 'park-bare', type: 'Park', name: '空' }]);
  });

  it('finds what is in no region: a city without its province, a firm without a place, no province', () => {
    expect(report.entitiesWithoutRegion.map(({ id }) => id)).toEqual(['company-b', 'region-city']);
  });

  it('finds what one paragraph alone speaks of, in whatever fact', () => {
    expect(report.entitiesMentionedOnce.map(({ id }) => id)).toEqual(['company-b', 'region-province']);
  });

  it('puts side by side what differs in nothing but the value, and takes equal values for equal', () => {
    expect(report.conflictingFigures).toMatchObject([
      { id: 'company-a', metric: 'output_value', year: 2020, kind: 'ACTUAL', phase: null, of: null },
    ]);
    const values = report.conflictingFigures[0]?.figures.map(({ value, unit }) => `${value}${unit}`);
    expect(values).toEqual(['8.2十亿元', '82亿元', '90亿元']);
    expect(report.conflictingFigures[0]?.figures[0]?.documents).toEqual(['a']);
  });

  it('says why a document has no coverage', () => {
    expect(report.coverage).toEqual([
      {
        document: 'a',
        title: 'Made-up document a',
        coverage: null,
        unavailable: 'DOCUMENTS_DIR is not set: the raw text is not at hand',
      },
    ]);
  });
});

describe('the report of the sources that the project ships', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openLoadedGraph();
  });
  afterAll(() => graph.driver.close());

  it('finds no entity without evidence', async () => {
    expect(await reportParts.entitiesWithoutEvidence(readFrom(graph))).toEqual([]);
  });

  it('finds nearly every figure and name of their texts among the facts', async ({ skip }) => {
    skip(documentsFolder === undefined, 'the raw documents are not at hand');
    const found = await reportParts.coverage(readFrom(graph), rawReader(documentsFolder));
    expect(found.map(({ unavailable }) => unavailable)).toEqual([null, null]);
    for (const { coverage } of found) {
      expect(coverage?.figures.share).toBeGreaterThanOrEqual(0.9);
      expect(coverage?.names.share).toBeGreaterThanOrEqual(0.9);
    }
  });
});
