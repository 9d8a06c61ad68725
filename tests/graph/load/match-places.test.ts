import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { retractDocument } from '../../../src/load/load-rows.ts';
import { withdraw } from '../../../src/load/withdraw.ts';
import { place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';
import { company, loading, mergedIn, rulesIn } from '../../support/matched.ts';

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
const one = { id: 'company-b', canonical: 'company-a' };

const city = (letter: string, cityName: string, adcode?: string): object =>
  entity(`region-${letter}`, 'Region', cityName, { level: 'CITY', ...(adcode !== undefined && { adcode }) });
const park = (letter: string): object => entity(`park-${letter}`, 'Park', `${letter}园区`);
const located = (subject: string, object: string): object => ({
  subject,
  predicate: 'LOCATED_IN',
  object,
  evidence: [place(2)],
});
const inPark = (letter: string, cityName: string, adcode?: string): [object[], object[]] => [
  [company(letter, '华泰机械'), park(letter), city(letter, cityName, adcode)],
  [located(`company-${letter}`, `park-${letter}`), located(`park-${letter}`, `region-${letter}`)],
];

describe('where things are', () => {
  it('keeps namesakes apart, be it known through a park', async () => {
    await load('one', ...inPark('a', '晋中市', '140700'));
    await load('other', ...inPark('b', '朔州市', '140600'));
    expect(await merged()).toEqual([]);
    await load('third', ...inPark('c', '晋中市', '140700'));
    expect(await rules()).toContain('EXACT_NAME company-a company-c');
    expect(await merged()).not.toContainEqual(expect.objectContaining({ id: 'company-b' }));
  });

  it('counts from when it is known until it is not', async () => {
    await load('one', ...inPark('a', '晋中市'));
    await load('other', ...inPark('b', '朔州市', '140600'));
    expect(await merged()).toContainEqual(one);
    const before = await graphHash(graph);
    await load('code', [city('a', '晋中市', '140700')]);
    expect(await merged()).not.toContainEqual(one);
    await retractDocument(graph, 'code');
    expect(await graphHash(graph)).toBe(before);
  });

  it('counts no longer once it is withdrawn', async () => {
    await load('one', ...inPark('a', '晋中市', '140700'));
    await load('other', ...inPark('b', '朔州市', '140600'));
    const [claim] = await readRows<{ id: string }>(graph, "MATCH (c:Claim {subjectId: 'park-b'}) RETURN c.id AS id");
    await withdraw(graph, { id: claim?.id ?? '', verdict: 'WITHDRAWN', reason: 'a slip', by: 'Li' });
    expect(await merged()).toContainEqual(one);
    await withdraw(graph, { id: claim?.id ?? '', verdict: 'RESTORED', reason: 'no slip', by: 'Li' });
    expect(await merged()).not.toContainEqual(one);
  });
});
