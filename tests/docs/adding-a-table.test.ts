import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { givenDatabase } from '../support/given-database.ts';
import { emptyGraph, openGraph } from '../support/graph.ts';
import { lianpu } from '../support/lianpu.ts';

const page = readFileSync('docs/adding-a-table.md', 'utf8');
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
const commands = [...page.matchAll(/^```sh\nnpx lianpu (.*)\n```/gm)].map((match) => match[1] ?? '');

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

let folder: string;
let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  folder = mkdtempSync(join(tmpdir(), 'lianpu-guide-'));
  writeFileSync(join(folder, 'suppliers.csv'), block('csv'));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
  rmSync(folder, { recursive: true });
});

/** A command of the page, as a reader runs it in the folder of the spreadsheet. */
const run = async (command: string): ReturnType<typeof lianpu> => lianpu(command.split(' '), settings, folder);

describe('the guide to tables', () => {
  it('drafts a mapping that is refused until it is completed', async () => {
    expect(commands).toHaveLength(3);
    expect((await run(commands[0] ?? '')).code).toBe(0);
    const { code, stderr } = await run(commands[1] ?? '');
    expect(stderr).toContain('MAPPING_INVALID');
    expect(code).toBe(65);
  });

  it('says before it loads what it says on the page', async () => {
    writeFileSync(join(folder, 'suppliers.yml'), block('yaml'));
    const { code, stdout, stderr } = await run(commands[1] ?? '');
    expect(stderr).not.toContain('error');
    expect(stdout).toContain(block('text').trim());
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'suppliers.csv.rejects.csv'), 'utf8')).toContain(
      '4,占主营收入,约一半,not a percentage',
    );
  });

  it('answers the query of the page from the rows it loaded', async () => {
    expect((await run(commands[2] ?? '')).code).toBe(0);
    const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: undefined } });
    const answer = await graphql({ schema: api.schema, source: block('graphql'), contextValue: api.createContext() });
    expect(answer).toEqual({ data: JSON.parse(block('json')) });
  });

  it('loads the same again without a change', async () => {
    expect((await run(commands[2] ?? '')).stdout).toContain('4 rows: unchanged');
  });
});
