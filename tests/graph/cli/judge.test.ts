import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
const rows = madeRows('base', {
  entities: [
    entity('company-taigang', 'Company', '太钢'),
    entity('company-tisco', 'Company', '太原钢铁'),
    entity('product-steel', 'Product', '不锈钢'),
  ],
  claims: [{ subject: 'company-tisco', predicate: 'PRODUCES', object: 'product-steel', evidence: [place(2)] }],
});
const claim = rows.claims[0]?.id ?? '';

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

describe('lianpu judge', () => {
  it('merges two ids and takes it back, with who and why', async () => {
    const same = await lianpu(
      ['judge', 'company-tisco', 'company-taigang', 'SAME', '--reason', 'one firm', '--by', 'Li'],
      settings,
    );
    expect(same.stdout).toMatch(
      /company-tisco is company-taigang now\n1 claims and 0 observations were connected anew/,
    );
    const back = await lianpu(
      ['judge', 'company-tisco', 'company-taigang', 'UNDECIDED', '--reason', 'not sure', '--json'],
      settings,
    );
    expect(JSON.parse(back.stdout)).toMatchObject({
      judgement: { verdict: 'UNDECIDED', reason: 'not sure', by: expect.stringMatching(/./) },
      regrouped: [{ id: 'company-tisco', canonicalId: 'company-tisco' }],
    });
    expect(await readRows(graph, 'MATCH (j:Judgement) RETURN j.by AS by ORDER BY j.date LIMIT 1')).toEqual([
      { by: 'Li' },
    ]);
    expect([same.code, back.code]).toEqual([0, 0]);
  });

  it.each([
    [
      'an id that is not there, naming near ones',
      ['company-taigan', 'company-tisco', 'SAME'],
      'NOT_FOUND',
      'company-taigang',
      65,
    ],
    ['a word that is no id', ['nothing', 'company-tisco', 'SAME'], 'NOT_FOUND', 'Nothing has the id "nothing"', 65],
    [
      'things of two types',
      ['company-tisco', 'product-steel', 'SAME'],
      'BAD_USER_INPUT',
      'is a Company and product-steel a Product',
      65,
    ],
    ['a verdict that is none', ['company-tisco', 'company-taigang', 'MAYBE'], 'error', 'UNDECIDED', 2],
  ])('refuses %s', async (_, words, code, hint, exit) => {
    const ended = await lianpu(['judge', ...words, '--reason', 'as told'], settings);
    expect(ended.stderr).toContain(code);
    expect(ended.stderr).toContain(hint);
    expect(ended.code).toBe(exit);
  });
});

/** Relationships that the one claim derives. */
const derived = async (): Promise<number> => (await readRows(graph, 'MATCH ()-[r:PRODUCES]->() RETURN r')).length;

describe('lianpu withdraw', () => {
  it('takes a claim out of force and puts it back', async () => {
    const out = await lianpu(['withdraw', claim, '--reason', 'a slip'], settings);
    expect(out.stdout).toContain(`${claim} withdrawn: recorded as judgement-`);
    expect(await derived()).toBe(0);
    const back = await lianpu(['withdraw', claim, '--reason', 'no slip', '--restore', '--json'], settings);
    expect(JSON.parse(back.stdout)).toMatchObject({ kind: 'claim', judgement: { factId: claim, verdict: 'RESTORED' } });
    expect(await derived()).toBe(1);
    expect([out.code, back.code]).toEqual([0, 0]);
  });

  it('refuses an id of nothing', async () => {
    const { code, stderr } = await lianpu(['withdraw', 'claim-none', '--reason', 'a slip'], settings);
    expect(stderr).toContain('error NOT_FOUND: Nothing has the id "claim-none"');
    expect(code).toBe(65);
  });
});

describe('lianpu load --dry-run', () => {
  it('prints what would be added and writes nothing', async () => {
    const before = await graphHash(graph);
    const lines = await lianpu(['load', '--dry-run', 'jinzhong-new-energy-2022'], settings);
    expect(lines.stdout).toMatch(
      /^jinzhong-new-energy-2022: would add \d+ entities, \d+ claims, \d+ observations; change /,
    );
    expect(lines.stdout).toMatch(/^ {2}\+ … and \d+ more claims$/m);
    const whole = await lianpu(['load', '--dry-run', '--json', 'jinzhong-new-energy-2022'], settings);
    const [preview] = JSON.parse(whole.stdout) as [
      { added: { claims: { names: string[]; properties: { predicate: string } }[] } },
    ];
    expect(preview.added.claims.length).toBeGreaterThan(100);
    expect(
      preview.added.claims.map(({ names, properties }) => `${names[0]} ${properties.predicate} ${names[1]}`),
    ).toContain('太钢 SUPPLIES 吉利汽车晋中公司');
    expect([lines.code, whole.code]).toEqual([0, 0]);
    expect(await graphHash(graph)).toBe(before);
  });
});
