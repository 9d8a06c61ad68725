import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../../src/cli/ask/questions.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { loadNetwork } from '../../support/analysis/network.ts';
import { madeRows } from '../../support/facts.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';
import { lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

let graph: Graph;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-ask-'));
  graph = await openGraph();
  await emptyGraph(graph);
  await loadNetwork(graph, [
    ['company-steel', 'SUPPLIES', 'company-car', { product: 'product-sheet', share: 0.5, shareOf: '所购钢板' }],
    ['company-ore', 'SUPPLIES', 'company-steel'],
  ]);
  await loadRows(
    graph,
    madeRows('twins', {
      entities: ['one', 'two'].map((id) => entity(`person-${id}`, 'Person', '王同名')),
      claims: [],
      observations: [],
    }),
  );
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  rmSync(folder, { recursive: true });
});

const ask = (...words: string[]): ReturnType<typeof lianpu> => lianpu(['ask', ...words], settings, folder);

describe('lianpu ask', () => {
  test('answers as tables, with what to know beside them, for a name as for an id', async () => {
    const { code, stdout, stderr } = await ask('supply-chain', '企业car');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 {5}UPSTREAM {3}Company {2}企业steel {2}STATED {2}company-steel$/m);
    expect(stdout).toMatch(
      /^企业steel {2}企业car {4}产品sheet {2}0\.5 {4}所购钢板 {2}ACTUAL {4}STATED {2}network ¶2 20–25$/m,
    );
    expect(stderr).toContain('企业car: 2 reached within 2 tier(s)');
  });

  test('answers as JSON what the API gives', async () => {
    const { stdout } = await ask('supply-chain', 'company-car', '--max-depth', '1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      supplyChain: { deeper: true, nodes: [{ entity: { id: 'company-steel' } }] },
    });
  });

  test('answers as CSV and as a workbook', async () => {
    const { stdout } = await ask('supply-chain', 'company-car', '--csv');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '\uFEFFtier,direction,type,name,basis,id',
      '1,UPSTREAM,Company,企业steel,STATED,company-steel',
    ]);
    expect((await ask('supply-chain', 'company-car', '--xlsx', 'chain.xlsx')).stdout).toBe('written to chain.xlsx\n');
    const edges = await readSheet(join(folder, 'chain.xlsx'), 'edges');
    expect(edges[2]?.slice(0, 4)).toEqual(['企业steel', '企业car', '产品sheet', 0.5]);
  });

  test.each([
    [['supply-chain', 'company-carr'], 65, 'NOT_FOUND: Nothing has the id "company-carr"\n  Near: company-car'],
    [['supply-chain', '王同名'], 65, 'BAD_USER_INPUT: of: nothing is called “王同名”'],
    [
      ['timeline', '王同名'],
      65,
      'of: 2 entities are called “王同名”\n  Give an id: person-one (王同名), person-two (王同名).',
    ],
    [['supply-chain', 'company-car', '--max-depth', '99'], 65, 'maxDepth: 99 is outside 1 to 20'],
    [['supply-chain', 'company-car', '--first', '0'], 65, 'first: 0 is outside 1 to 500'],
    [['supply-chain', 'company-car', '--direction', 'UP'], 2, 'Allowed choices are UPSTREAM, DOWNSTREAM, BOTH'],
    [['supply-chain', 'company-car', '--xlsx', 'no/such/chain.xlsx'], 74, 'FILE_UNREADABLE: no/such/chain.xlsx'],
    [['supply-chain'], 2, "missing required argument 'of'"],
    [['supply-chain', 'company-car', '--csv', '--json'], 2, "'--csv' cannot be used with option '--json'"],
    [['supply-chain', 'company-car', '--csv', '--xlsx', 'a.xlsx'], 2, "'--csv' cannot be used with option '--xlsx"],
  ])('refuses %j', async (words, exit, message) => {
    const { code, stderr } = await ask(...words);
    expect(stderr).toContain(message);
    expect(code).toBe(exit);
  });

  test.each(questions.map(({ name }) => name))('says how %s is asked', async (name) => {
    const { code, stdout } = await ask(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: lianpu ask ${name} [options]`);
    for (const option of ['--json', '--csv', '--xlsx <file>']) expect(stdout).toContain(option);
  });
});
