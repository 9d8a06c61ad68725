import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { withdraw } from '../../../src/load/withdraw.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { decide, entity, hashWithoutPeople } from '../../support/judged.ts';

const facts = {
  entities: [
    entity('company-a', 'Company', '甲厂'),
    entity('company-b', 'Company', '乙厂'),
    entity('company-c', 'Company', '丙厂'),
  ],
  claims: [{ subject: 'company-a', predicate: 'SUPPLIES', object: 'company-b', evidence: [place(2)] }],
  observations: [{ entity: 'company-b', metric: 'output', value: 3, unit: '万台', year: 2020, evidence: [place(3)] }],
};
const rows = madeRows('base', facts);
const claim = rows.claims[0]?.id ?? '';
const observation = rows.observations[0]?.id ?? '';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await loadRows(graph, rows);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const say = (id: string, verdict: 'WITHDRAWN' | 'RESTORED') =>
  withdraw(graph, { id, verdict, reason: 'read the wrong way round', by: 'tester' });
const derived = async (): Promise<number> =>
  (await readRows(graph, 'MATCH (:Entity)-[r:SUPPLIES]->(:Entity) RETURN r')).length;
const state = (): Promise<unknown[]> =>
  readRows(
    graph,
    'MATCH (f:Claim|Observation) RETURN f.withdrawn AS withdrawn, COUNT { (f)-[:ABOUT]->() } AS about, COUNT { (f)-[:SUPPORTED_BY]->() } AS evidence ORDER BY about',
  );

describe('withdrawing', () => {
  it('a claim keeps it with its evidence, marked, without a relationship; who and why are kept', async () => {
    await say(claim, 'WITHDRAWN');
    expect(await derived()).toBe(0);
    expect(await state()).toEqual([
      { withdrawn: null, about: 1, evidence: 1 },
      { withdrawn: true, about: 2, evidence: 1 },
    ]);
    expect(
      await readRows(
        graph,
        'MATCH (j:Judgement) RETURN j.factId AS factId, j.verdict AS verdict, j.reason AS reason, j.by AS by',
      ),
    ).toEqual([{ factId: claim, verdict: 'WITHDRAWN', reason: 'read the wrong way round', by: 'tester' }]);
  });

  it('an observation marks it', async () => {
    await say(observation, 'WITHDRAWN');
    expect(await state()).toMatchObject([{ withdrawn: true, about: 1 }, { withdrawn: null }]);
  });

  it.each([
    ['claim', claim],
    ['observation', observation],
  ])('a %s is taken back exactly by restoring it', async (_, id) => {
    const before = await graphHash(graph);
    await say(id, 'WITHDRAWN');
    expect(await hashWithoutPeople(graph)).not.toBe(before);
    await say(id, 'RESTORED');
    expect(await hashWithoutPeople(graph)).toBe(before);
  });

  it('outlives a reload, a correction, and a retraction with a new load of its document', async () => {
    await say(claim, 'WITHDRAWN');
    const hash = await graphHash(graph);
    await loadRows(graph, rows);
    await loadRows(graph, madeRows('base', { ...facts, observations: [] }));
    await loadRows(graph, rows);
    expect(await graphHash(graph)).toBe(hash);
    await retractDocument(graph, 'base');
    await loadRows(graph, rows);
    expect(await graphHash(graph)).toBe(hash);
    await loadRows(graph, madeRows('other', { ...facts, observations: [] }));
    expect(await derived()).toBe(0);
  });

  it('holds through judgements of identity, which a restored claim follows', async () => {
    await say(claim, 'WITHDRAWN');
    await decide(graph, 'company-b', 'SAME', 'company-c');
    await decide(graph, 'company-a', 'NOT_SAME', 'company-c');
    expect(await derived()).toBe(0);
    await say(claim, 'RESTORED');
    expect(await readRows(graph, 'MATCH (a)-[:SUPPLIES]->(b) RETURN a.id AS from, b.id AS to')).toEqual([
      { from: 'company-a', to: 'company-b' },
    ]);
  });

  it.each([
    ['what is not there', 'claim-none', 'WITHDRAWN', 'NOT_FOUND'],
    ['what is in force', claim, 'RESTORED', 'BAD_USER_INPUT'],
  ] as const)('is refused for %s', async (_, id, verdict, code) => {
    const before = await graphHash(graph);
    await expect(say(id, verdict)).rejects.toMatchObject({ code });
    expect(await graphHash(graph)).toBe(before);
  });

  it('is refused twice, and without a reason', async () => {
    await say(claim, 'WITHDRAWN');
    await expect(say(claim, 'WITHDRAWN')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const silent = { id: observation, verdict: 'WITHDRAWN', reason: ' ', by: 'tester' } as const;
    await expect(withdraw(graph, silent)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'A judgement needs a reason',
    });
  });
});
