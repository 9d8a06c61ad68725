import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/driver.ts';
import { graphStatus } from '../../../../src/graph/status.ts';
import { loadFirst } from '../../../../src/load/first/load-first.ts';
import { loadRows } from '../../../../src/load/load-rows.ts';
import { checkedSources, loadSources } from '../../../../src/load/load-sources.ts';
import { rowsOf, type SourceRows } from '../../../../src/load/rows.ts';
import { madeRows, place } from '../../../support/facts.ts';
import { atOnce, type Loaded, oneByOne } from '../../../support/first-load.ts';
import { emptyGraph, openGraph } from '../../../support/graph.ts';
import { entity } from '../../../support/judged.ts';
import { code, company } from '../../../support/matched.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const shipped = { LOADERS_DIR: resolve(import.meta.dirname, '../../../../loaders'), DOCUMENTS_DIR: undefined };

const expectTheSame = async (documents: readonly SourceRows[]): Promise<Loaded | undefined> => {
  const expected = await oneByOne(graph, documents);
  expect(await atOnce(graph, documents)).toEqual(expected);
  return expected;
};

const same = (left: string, right: string, verdict = 'SAME', date = '2024'): object => ({
  left: `company-${left}`,
  right: `company-${right}`,
  verdict,
  reason: 'as told',
  by: 'Li',
  date,
});
const glass = entity('product-glass', 'Product', '玻璃');
const supplies = (from: string, to: string, more: object = {}): object => ({
  subject: `company-${from}`,
  predicate: 'SUPPLIES',
  object: `company-${to}`,
  product: 'product-glass',
  share: 0.5,
  evidence: [place(3)],
  ...more,
});
const output = (of: string): object => ({
  entity: `company-${of}`,
  metric: 'output',
  value: 3,
  unit: '万台',
  year: 2020,
  product: 'product-glass',
  evidence: [place(4)],
});

const town = (name: string, adcode: string): object =>
  entity(`region-${adcode}`, 'Region', name, { level: 'CITY', adcode });
const park = (letter: string, of: string): object[] => [
  { subject: `park-${letter}`, predicate: 'LOCATED_IN', object: of, evidence: [place(5)] },
];
const parkOf = (letter: string): object => entity(`park-${letter}`, 'Park', '孵化产业园');
const many = (letter: string): SourceRows =>
  madeRows(letter, {
    entities: Array.from({ length: 6_000 }, (_, i) => company(`${letter}${i}`, `${letter}厂${i}`)),
  });

describe('documents loaded at once into an empty graph', () => {
  it('make the graph and the reports that one after the other makes: those that the project ships', async () => {
    const loaded = await expectTheSame(checkedSources(shipped, []).map(rowsOf));
    expect(loaded).toMatchObject({ version: 3, reports: [{ regrouped: 0 }, {}, {}] });
  });

  it('share entities, claims and evidence, settle on the longest name and name products by it', async () => {
    const loaded = await expectTheSame([
      madeRows('one', {
        entities: [company('a', '甲厂'), company('b', '乙厂'), glass],
        claims: [supplies('a', 'b')],
        observations: [output('a')],
      }),
      madeRows('other', {
        entities: [company('a', '甲厂有限公司'), company('b', '乙厂'), entity('product-glass', 'Product', '汽车玻璃')],
        claims: [supplies('a', 'b'), supplies('b', 'a', { modality: 'ASPIRATIONAL' })],
        observations: [output('a'), output('b')],
      }),
    ]);
    expect(loaded?.reports[1]).toMatchObject({
      added: { entities: 0, claims: 1, observations: 1 },
      changed: { entities: 3, claims: 1, observations: 1 },
      warnings: [expect.stringContaining('甲厂有限公司'), expect.stringContaining('汽车玻璃')],
    });
  });

  it('are merged as their judgements say, and claims that relate one to itself are warned of', async () => {
    const loaded = await expectTheSame([
      madeRows('one', {
        entities: [company('a', '甲厂'), company('b', '乙厂'), company('c', '丙厂'), glass],
        claims: [supplies('a', 'b'), supplies('b', 'c')],
        observations: [output('b')],
      }),
      madeRows('two', { entities: [company('b', '乙厂')], judgements: [same('a', 'b'), same('c', 'd')] }),
      madeRows('three', {
        entities: [company('d', '丁厂'), company('b', '乙厂'), glass],
        claims: [supplies('d', 'b')],
        judgements: [same('c', 'd'), same('a', 'b', 'UNDECIDED', '2025')],
      }),
    ]);
    expect(loaded?.reports).toMatchObject([
      { regrouped: 0 },
      { regrouped: 1, warnings: [expect.stringContaining('relates company-a to itself')] },
      { regrouped: 2 },
    ]);
  });

  it('are merged by rules, where nothing known keeps them apart', async () => {
    const loaded = await expectTheSame([
      madeRows('one', {
        entities: [company('a', '太钢', code('000825.SZ')), town('晋中市', '140700'), parkOf('a')],
        claims: park('a', 'region-140700'),
      }),
      madeRows('two', {
        entities: [company('b', '太钢不锈', code('000825.SZ')), town('晋中市', '140700'), parkOf('b')],
        claims: park('b', 'region-140700'),
      }),
      madeRows('three', {
        entities: [company('b', '太钢不锈'), town('朔州市', '140600'), parkOf('c')],
        claims: park('c', 'region-140600'),
        judgements: [same('a', 'b', 'NOT_SAME')],
      }),
    ]);
    expect(loaded?.reports).toMatchObject([{ regrouped: 0 }, { regrouped: 2 }, { regrouped: 1 }]);
  });
});

describe('a graph', () => {
  const one = madeRows('one', { entities: [company('a', '甲厂')] });
  const other = madeRows('other', { entities: [company('b', '乙厂')] });

  it('that holds something already is left to the load that compares', async () => {
    await loadRows(graph, one);
    expect(await loadFirst(graph, [one, other])).toEqual([]);
    expect((await graphStatus(graph)).version).toBe(1);
  });

  it('that only a person wrote in is too', async () => {
    const { driver, database } = graph;
    await driver.executeQuery("CREATE (:Note {text: 'mine'})", {}, { database });
    expect(await loadFirst(graph, [one])).toEqual([]);
  });

  it('gets a document that comes twice once at once', async () => {
    expect(await loadFirst(graph, [one, one, other])).toHaveLength(1);
  });

  it('gets of very many facts as many as one transaction takes', async () => {
    expect(await loadFirst(graph, [many('a'), many('b')])).toHaveLength(1);
    expect(await graphStatus(graph)).toMatchObject({ version: 1, entities: 6_000 });
  });

  it('says of sources from a folder what was loaded, in their order, and nothing new the second time', async () => {
    const first = await loadSources(graph, shipped, []);
    const again = await loadSources(graph, shipped, []);
    expect(first.map(({ versionAfter }) => versionAfter)).toEqual([1, 2, 3]);
    expect(again.map(({ document, versionAfter }) => [document, versionAfter])).toEqual(
      first.map(({ document }) => [document, 3]),
    );
  });
});
