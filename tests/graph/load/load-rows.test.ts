import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import type { SourceRows } from '../../../src/load/rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const maker = { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] };
const buyer = { id: 'company-buyer', type: 'Company', name: '乙厂', evidence: [place(2)] };
const glass = { id: 'product-glass', type: 'Product', name: '玻璃', evidence: [place(3)] };
const supplies = {
  subject: maker.id,
  predicate: 'SUPPLIES',
  object: buyer.id,
  product: glass.id,
  share: 0.5,
  evidence: [place(3)],
};
const output = {
  entity: maker.id,
  metric: 'output',
  value: 3,
  unit: '万台',
  year: 2020,
  product: glass.id,
  evidence: [place(4)],
};
const base = madeRows('base', { entities: [maker, buyer, glass], claims: [supplies], observations: [output] });

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('loading a document', () => {
  it('stores each claim as a node and as one relationship in its direction, with the product named', async () => {
    await loadRows(graph, base);
    const rows = await readRows(
      graph,
      'MATCH (a)-[r:SUPPLIES]->(b) MATCH (c:Claim {id: r.claimId})-[:SUPPORTED_BY]->(e)-[:IN_DOCUMENT]->(d) RETURN a.name AS supplier, b.name AS customer, r.product AS product, r.share AS share, c.product AS claimed, e.start AS start, d.id AS document',
    );
    expect(rows).toEqual([
      { supplier: '甲厂', customer: '乙厂', product: '玻璃', share: 0.5, claimed: '玻璃', start: 30, document: 'base' },
    ]);
  });

  it('stores whole numbers as integers, so that a year reads 2020 and not 2020.0', async () => {
    await loadRows(graph, base);
    const rows = await readRows(
      graph,
      'MATCH (o:Observation) RETURN valueType(o.year) AS year, valueType(o.value) AS value, o.normalizedValue AS normalized',
    );
    expect(rows).toEqual([{ year: 'INTEGER NOT NULL', value: 'FLOAT NOT NULL', normalized: 30_000 }]);
  });

  it('twice changes nothing: same hash, same version, nothing written', async () => {
    const first = await loadRows(graph, base);
    const hash = await graphHash(graph);
    const second = await loadRows(graph, base);
    expect(first.added).toEqual({ entities: 3, claims: 1, observations: 1 });
    expect(second.added).toEqual({ entities: 0, claims: 0, observations: 0 });
    expect(second.versionAfter).toBe(first.versionAfter);
    expect(await graphHash(graph)).toBe(hash);
  });

  it('leaves nothing behind when one row cannot be written', async () => {
    const hash = await graphHash(graph);
    const [claim] = base.claims;
    const broken = {
      ...base,
      claims: [{ ...claim, objectId: 'company-nobody' }],
    } as SourceRows;
    await expect(loadRows(graph, broken)).rejects.toMatchObject({ code: 'LOAD_INCOMPLETE' });
    expect(await graphHash(graph)).toBe(hash);
    expect(await graphStatus(graph)).toMatchObject({ entities: 0, documents: [] });
  });

  it('writes only the difference of a corrected version', async () => {
    await loadRows(graph, base);
    const corrected = madeRows('base', {
      entities: [maker, buyer, glass],
      claims: [{ ...supplies, share: 0.6 }],
      observations: [output],
    });
    const report = await loadRows(graph, corrected);
    expect(report).toMatchObject({
      added: { entities: 0, claims: 1, observations: 0 },
      removed: { entities: 0, claims: 1, observations: 0 },
    });
    expect(await readRows(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN r.share AS share')).toEqual([{ share: 0.6 }]);
  });

  it('serialises loaders that run at once, and each change raises the version by one', async () => {
    const other = madeRows('other', {
      entities: [maker, { ...buyer, name: '乙厂有限公司' }, glass],
      claims: [supplies],
    });
    const reports = await Promise.all([loadRows(graph, base), loadRows(graph, other), loadRows(graph, base)]);
    const { version } = await graphStatus(graph);
    expect(version).toBe(2);
    expect(reports.reduce((sum, { added }) => sum + added.claims, 0)).toBe(1);
  });

  it('warns where two documents use one id under names that share nothing', async () => {
    await loadRows(graph, base);
    const { warnings } = await loadRows(graph, madeRows('other', { entities: [{ ...maker, name: '丙厂' }] }));
    expect(warnings).toEqual([
      'company-maker is “甲厂” in base and “丙厂” in other: give an alias if they are one, another id if not',
    ]);
  });
});

const settled = async (): Promise<unknown> =>
  (
    await readRows(
      graph,
      "MATCH (e:Company {id: 'company-maker'}) RETURN e.name AS name, e.aliases AS aliases, e.status AS status, e.pinyin AS pinyin",
    )
  )[0];

describe('settling an entity', () => {
  it('takes the longest name and the latest status, whatever the order of loading', async () => {
    const older = madeRows('older', { entities: [{ ...maker, aliases: ['甲'], status: 'PLANNED' }] }, '2020');
    const newer = madeRows('newer', { entities: [{ ...maker, name: '甲厂有限公司', status: 'OPERATING' }] }, '2024-05');
    const expected = {
      name: '甲厂有限公司',
      aliases: ['甲', '甲厂'],
      status: 'OPERATING',
      pinyin: 'jia chang you xian gong si',
    };
    await loadRows(graph, older);
    await loadRows(graph, newer);
    expect(await settled()).toEqual(expected);
    await emptyGraph(graph);
    await loadRows(graph, newer);
    await loadRows(graph, older);
    expect(await settled()).toEqual(expected);
  });

  it('renames the product on claims, relationships and observations that another document made', async () => {
    await loadRows(graph, base);
    await loadRows(graph, madeRows('other', { entities: [{ ...glass, name: '汽车玻璃' }] }));
    const rows = await readRows(
      graph,
      'MATCH ()-[r:SUPPLIES]->() MATCH (c:Claim) MATCH (o:Observation) RETURN r.product AS edge, c.product AS claim, o.product AS observation',
    );
    expect(rows).toEqual([{ edge: '汽车玻璃', claim: '汽车玻璃', observation: '汽车玻璃' }]);
  });
});
