import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { decide, entity, hashWithoutPeople } from '../../support/judged.ts';
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
const both = (value: string, tax: string): object => ({ identifiers: { 'stock-code': value, tax } });
const one = { id: 'company-b', canonical: 'company-a' };

describe('two documents that give one identifier', () => {
  beforeEach(async () => {
    await load('one', [company('a', '太钢', code('000825.SZ')), company('c', '丙厂')]);
  });
  const other = [
    company('b', '太钢不锈', code('000825.SZ')),
    company('c', '丙厂'),
    entity('product-x', 'Product', '钢'),
  ];
  const made = { subject: 'company-b', predicate: 'PRODUCES', object: 'product-x', evidence: [place(2)] };

  it('mean one entity, by a judgement that says why; claims lead to it', async () => {
    const report = await loadRows(graph, madeRows('other', { entities: other, claims: [made] }));
    expect(report.regrouped).toBe(1);
    expect(await merged()).toEqual([one]);
    expect(
      await readRows(graph, 'MATCH (c:Company)-[:PRODUCES]->(p) RETURN c.id AS id, c.identifiers AS codes'),
    ).toEqual([{ id: 'company-a', codes: ['stock-code:000825.SZ'] }]);
    const [judgement] = await readRows(graph, 'MATCH (j:Judgement) RETURN properties(j) AS j');
    expect(judgement?.['j']).toMatchObject({
      leftId: 'company-a',
      rightId: 'company-b',
      verdict: 'SAME',
      by: 'lianpu',
      rule: 'IDENTIFIER',
      reason: 'same stock-code: 000825.SZ',
      date: '1970-01-01',
    });
  });

  it('leave the graph as it was when one is retracted or corrected', async () => {
    const before = await graphHash(graph);
    await load('other', other, [made]);
    await retractDocument(graph, 'other');
    expect(await graphHash(graph)).toBe(before);
    await load('other', other, [made]);
    await load('other', [company('b', '太钢不锈', code('000826.SZ'))]);
    expect([await merged(), await rules()]).toEqual([[], []]);
  });

  it('are two where a person says so, and one again by that person alone', async () => {
    await load('other', other, [made]);
    await decide(graph, 'company-a', 'NOT_SAME', 'company-b');
    expect(await merged()).toEqual([]);
    await load('third', [company('d', '又名', code('000825.SZ'))]);
    expect(await merged()).toEqual([]);
    await decide(graph, 'company-a', 'SAME', 'company-b');
    expect(await merged()).toEqual([one, { id: 'company-d', canonical: 'company-a' }]);
  });
});

describe('two documents that give one name', () => {
  const name = '华泰机械';
  beforeEach(() => load('one', [company('a', name)]));

  it('mean one entity until a document gives the name to two', async () => {
    await load('other', [company('b', name)]);
    expect(await merged()).toEqual([one]);
    const before = await graphHash(graph);
    await load('third', [company('c', '丙厂', { aliases: [name] }), company('d', name)]);
    expect([await merged(), await rules()]).toEqual([[], []]);
    await retractDocument(graph, 'third');
    expect(await graphHash(graph)).toBe(before);
  });

  it('mean two where another document has a longer name for one, which comes and goes', async () => {
    await load('other', [company('b', name)]);
    const before = await graphHash(graph);
    await load('longer', [company('a', `${name}有限公司`, { aliases: [name] })]);
    expect(await merged()).toEqual([]);
    await load('longest', [company('b', `${name}有限公司`, { aliases: [name] })]);
    expect(await merged()).toEqual([one]);
    await retractDocument(graph, 'longer');
    await retractDocument(graph, 'longest');
    expect(await graphHash(graph)).toBe(before);
  });

  it('compare what documents say of an id, not what it is judged to be', async () => {
    await load('other', [company('b', '华泰')]);
    await decide(graph, 'company-a', 'SAME', 'company-b');
    await load('third', [company('c', '华泰')]);
    expect(await merged()).toEqual([one, { id: 'company-c', canonical: 'company-a' }]);
  });

  it('never join what a document or a person holds apart, and take back nothing else', async () => {
    const apart = { left: 'company-a', right: 'company-b', verdict: 'NOT_SAME', reason: 'two', by: 'Li', date: '1950' };
    await load('other', [company('b', name)]);
    await load('third', [company('c', name)]);
    const before = await hashWithoutPeople(graph);
    await load('apart', [company('a', name)], [], [apart]);
    expect(await merged()).toEqual([]);
    await retractDocument(graph, 'apart');
    expect(await merged()).toHaveLength(2);
    expect(await hashWithoutPeople(graph)).toBe(before);
  });
});

describe('an identifier that two share', () => {
  it('keeps apart what has one name, for as long as it tells a code that differs', async () => {
    await load('one', [company('a', '华泰机械', { identifiers: { tax: 'x' } })]);
    await load('other', [company('b', '华泰机械', code('1'))]);
    expect(await merged()).toEqual([one]);
    const before = await graphHash(graph);
    await load('third', [company('c', '丙厂', both('2', 'x'))]);
    expect(await merged()).toEqual([{ id: 'company-c', canonical: 'company-a' }]);
    await retractDocument(graph, 'third');
    expect(await graphHash(graph)).toBe(before);
  });
});
