import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { decide, entity, hashWithoutPeople } from '../../support/judged.ts';

const supplies = {
  subject: 'company-a',
  predicate: 'SUPPLIES',
  object: 'company-c',
  product: 'product-x',
  share: 0.5,
  evidence: [place(2)],
};
const output = {
  entity: 'company-b',
  metric: 'output',
  value: 3,
  unit: '万台',
  year: 2020,
  product: 'product-y',
  evidence: [place(3)],
};
const one = madeRows(
  'one',
  {
    entities: [
      entity('company-a', 'Company', '甲厂', { status: 'PLANNED' }),
      entity('company-c', 'Company', '丙厂'),
      entity('product-x', 'Product', '玻璃'),
    ],
    claims: [supplies],
  },
  '2020',
);
const other = madeRows(
  'other',
  {
    entities: [
      entity('company-b', 'Company', '甲厂有限公司', { aliases: ['甲'], status: 'OPERATING' }),
      entity('company-c', 'Company', '丙厂'),
      entity('product-y', 'Product', '汽车玻璃'),
    ],
    claims: [{ ...supplies, subject: 'company-c', object: 'company-b', product: 'product-y' }],
    observations: [output],
  },
  '2024',
);

const city = (id: string): object => entity(id, 'Region', '甲市', { level: 'CITY' });

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await loadRows(graph, one);
  await loadRows(graph, other);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const edges = (): Promise<unknown[]> =>
  readRows(
    graph,
    'MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity) RETURN a.id AS from, b.id AS to, r.product AS product, r.productId AS productId, r.share AS share ORDER BY from',
  );

describe('the judgement that two ids are the same', () => {
  it('makes one entity of them, of the smaller id, with the names and the status of both', async () => {
    const report = await decide(graph, 'company-b', 'SAME', 'company-a');
    expect(report).toMatchObject({
      regrouped: [{ id: 'company-b', canonicalId: 'company-a' }],
      claims: 1,
      observations: 1,
      warnings: [],
    });
    const nodes = await readRows(
      graph,
      "MATCH (n:Entity|Merged) WHERE n.id IN ['company-a', 'company-b'] RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.status AS status, COUNT { (:Document)-[:ATTESTS]->(n) } AS attested, COUNT { (n)-[:SUPPORTED_BY]->() } AS supported ORDER BY id",
    );
    expect(nodes).toEqual([
      {
        id: 'company-a',
        labels: ['Entity', 'Company'],
        name: '甲厂有限公司',
        aliases: ['甲', '甲厂'],
        status: 'OPERATING',
        attested: 1,
        supported: 1,
      },
      {
        id: 'company-b',
        labels: ['Merged'],
        name: '甲厂有限公司',
        aliases: ['甲'],
        status: 'OPERATING',
        attested: 1,
        supported: 1,
      },
    ]);
  });

  it('leaves claims and observations as they were stated, and puts relationships between the canonical entities', async () => {
    await decide(graph, 'company-b', 'SAME', 'company-a');
    expect(await edges()).toEqual([
      { from: 'company-a', to: 'company-c', product: '玻璃', productId: 'product-x', share: 0.5 },
      { from: 'company-c', to: 'company-a', product: '汽车玻璃', productId: 'product-y', share: 0.5 },
    ]);
    const stated = await readRows(
      graph,
      'MATCH (f:Claim|Observation)-[about:ABOUT]->(e:Entity) WHERE e.id <> "company-c" RETURN coalesce(f.entityId, CASE about.role WHEN "SUBJECT" THEN f.subjectId ELSE f.objectId END) AS stated, e.id AS about ORDER BY stated',
    );
    expect(stated).toEqual([
      { stated: 'company-a', about: 'company-a' },
      { stated: 'company-b', about: 'company-a' },
      { stated: 'company-b', about: 'company-a' },
    ]);
  });

  it('of two products gives claims, relationships and observations the name of both', async () => {
    await decide(graph, 'product-x', 'SAME', 'product-y');
    expect(await edges()).toMatchObject([
      { product: '汽车玻璃', productId: 'product-x' },
      { product: '汽车玻璃', productId: 'product-x' },
    ]);
    const named = await readRows(
      graph,
      'MATCH (f:Claim|Observation) RETURN f.product AS product, f.productId AS productId ORDER BY productId',
    );
    expect(named).toEqual([
      { product: '汽车玻璃', productId: 'product-x' },
      { product: '汽车玻璃', productId: 'product-y' },
      { product: '汽车玻璃', productId: 'product-y' },
    ]);
  });

  it.each([
    ['company-a', 'company-b'],
    ['product-x', 'product-y'],
    ['company-a', 'company-c'],
  ])('of %s and %s leaves the graph as it was when it is taken back', async (left, right) => {
    const before = await graphHash(graph);
    await decide(graph, left, 'SAME', right);
    expect(await hashWithoutPeople(graph)).not.toBe(before);
    await decide(graph, right, 'UNDECIDED', left);
    expect(await hashWithoutPeople(graph)).toBe(before);
  });

  it('joins classes, of which the oldest judgement names the canonical id', async () => {
    await decide(graph, 'company-b', 'SAME', 'company-c');
    const report = await decide(graph, 'company-a', 'SAME', 'company-c');
    expect(report.regrouped).toEqual([{ id: 'company-a', canonicalId: 'company-b' }]);
    expect(
      await readRows(
        graph,
        'MATCH (m:Merged)-[:SAME_AS]->(e:Company) RETURN m.id AS id, e.id AS canonical ORDER BY id',
      ),
    ).toEqual([
      { id: 'company-a', canonical: 'company-b' },
      { id: 'company-c', canonical: 'company-b' },
    ]);
  });

  it('warns of a claim that relates an entity to itself now, and keeps its relationship', async () => {
    const { warnings } = await decide(graph, 'company-a', 'SAME', 'company-c');
    expect(warnings).toEqual([expect.stringMatching(/^claim-\w{30} relates company-a to itself/)]);
    expect(await edges()).toHaveLength(2);
  });

  it('takes and gives back the labels of a region', async () => {
    await loadRows(graph, madeRows('regions', { entities: [city('region-a'), city('region-b')] }));
    const labels = async (): Promise<unknown> =>
      (await readRows(graph, "MATCH (n {id: 'region-b'}) RETURN labels(n) AS labels"))[0]?.['labels'];
    await decide(graph, 'region-a', 'SAME', 'region-b');
    expect(await labels()).toEqual(['Merged']);
    await decide(graph, 'region-a', 'NOT_SAME', 'region-b');
    expect(await labels()).toEqual(expect.arrayContaining(['Entity', 'Region', 'City']));
  });

  it('lives on when a document goes and comes again', async () => {
    await decide(graph, 'company-b', 'SAME', 'company-a');
    const merged = await graphHash(graph);
    await retractDocument(graph, 'one');
    expect(await readRows(graph, 'MATCH (e:Company) RETURN e.id AS id, e.name AS name ORDER BY id')).toEqual([
      { id: 'company-b', name: '甲厂有限公司' },
      { id: 'company-c', name: '丙厂' },
    ]);
    const report = await loadRows(graph, one);
    expect(report.regrouped).toBe(1);
    expect(await graphHash(graph)).toBe(merged);
  });

  it('can be stated by a document, and goes with it', async () => {
    const before = await graphHash(graph);
    const judgement = {
      left: 'company-a',
      right: 'company-b',
      verdict: 'SAME',
      reason: 'as told',
      by: 'tester',
      date: '2024-05',
    };
    const third = madeRows('third', { entities: [entity('company-a', 'Company', '甲厂')], judgements: [judgement] });
    expect((await loadRows(graph, third)).regrouped).toBe(1);
    expect(await graphStatus(graph)).toMatchObject({ entities: 4 });
    await retractDocument(graph, 'third');
    expect(await graphHash(graph)).toBe(before);
  });
});

describe('a judgement is refused and nothing is changed', () => {
  it.each([
    [
      'an unknown id, with near ones',
      'company-甲厂',
      'SAME',
      'company-b',
      { code: 'NOT_FOUND', hint: expect.stringContaining('company-a') },
    ],
    [
      'two types for one thing',
      'company-a',
      'SAME',
      'product-x',
      { code: 'BAD_USER_INPUT', message: 'company-a is a Company and product-x a Product' },
    ],
    ['one id', 'company-a', 'NOT_SAME', 'company-a', { code: 'BAD_USER_INPUT' }],
  ] as const)('%s', async (_, left, verdict, right, refusal) => {
    const before = await graphHash(graph);
    await expect(decide(graph, left, verdict, right)).rejects.toMatchObject(refusal);
    expect(await graphHash(graph)).toBe(before);
  });

  it('where it makes one of what is judged not the same, with both judgements named', async () => {
    const apart = await decide(graph, 'company-a', 'NOT_SAME', 'company-c');
    await decide(graph, 'company-a', 'SAME', 'company-b');
    const before = await graphHash(graph);
    await expect(decide(graph, 'company-b', 'SAME', 'company-c')).rejects.toMatchObject({
      code: 'JUDGEMENTS_CONFLICT',
      message: expect.stringMatching(new RegExp(`company-b SAME company-c.*${apart.judgement.id}`)),
    });
    expect(await graphHash(graph)).toBe(before);
  });
});
