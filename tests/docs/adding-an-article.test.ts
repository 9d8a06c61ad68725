import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { keys } from '../../src/review/keys.ts';
import { givenDatabase } from '../support/given-database.ts';
import { emptyGraph, openGraph } from '../support/graph.ts';
import { type Ended, lianpu } from '../support/lianpu.ts';

const page = readFileSync('docs/adding-an-article.md', 'utf8');
const article = /^```text\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
const commands = [...page.matchAll(/^```sh\nnpx lianpu (.*)\n```/gm)].map((match) => match[1] ?? '');
const { uri, user, password, database } = givenDatabase();

describe('the guide to articles', () => {
  it('tells what each key of the review does', () => {
    for (const {
      keys: [key],
      on,
    } of keys.filter(({ help }) => !help.startsWith('what each')))
      expect(page, `key ${key}, on ${on}`).toContain(`\`${key}\``);
  });
});

describe('the commands of the guide to articles', { timeout: 180_000 }, () => {
  let folder: string;
  let graph: Graph;
  const run = (command = ''): Promise<Ended> =>
    lianpu(
      command.split(' '),
      {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
        LOADERS_DIR: join(folder, 'loaders'),
      },
      folder,
    );
  beforeAll(async () => {
    graph = await openGraph();
    await emptyGraph(graph);
    folder = mkdtempSync(join(tmpdir(), 'lianpu-guide-'));
    writeFileSync(join(folder, 'qinghe.txt'), article);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.driver.close();
    rmSync(folder, { recursive: true });
  });

  it('lead from the article to the answer', async () => {
    const [extract, review, apply, finish, ask] = commands;
    expect(commands).toHaveLength(5);
    expect(await run(extract)).toMatchObject({ code: 0 });
    expect((await run(review)).stdout).toMatch(/^UNDECIDED .* SUPPLIES /m);
    expect((await run(apply)).stdout).toMatch(/^0 of \d+ facts decided/);
    expect(await run(finish)).toMatchObject({ code: 0, stdout: expect.stringContaining('loaded: added') });
    expect((await run(ask)).stdout).toMatch(/甲木门业有限公司 +乙车汽车有限公司 +车门/);
  });
});
