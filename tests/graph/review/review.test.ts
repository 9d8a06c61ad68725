import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/facts/draft/format.ts';
import { readDraft } from '../../../src/facts/draft/read.ts';
import { writeNewDraft } from '../../../src/facts/draft/write.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { judge } from '../../../src/load/judge.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { article, madeDraft } from '../../support/draft.ts';
import { madeRows, place } from '../../support/facts.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';
import { type Ended, lianpu } from '../../support/lianpu.ts';

const { uri, user, password, database } = givenDatabase();

/** A document of before: the firm that one of the draft's may be, and another that somebody keeps apart from it. */
const known = madeRows('known', {
  entities: [
    entity('company-jiamu-doors', 'Company', '甲木门业公司'),
    entity('company-jiamu-steel', 'Company', '甲木钢铁公司'),
    entity('company-dinglin', 'Company', '丁林公司'),
  ],
  claims: [{ subject: 'company-dinglin', predicate: 'SUPPLIES', object: 'company-jiamu-doors', evidence: [place(2)] }],
});

let graph: Graph;
let folder: string;
const file = (): string => join(folder, 'qinghe.draft.yml');
const run = (...words: string[]): Promise<Ended> =>
  lianpu(words, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    LOADERS_DIR: join(folder, 'loaders'),
    DOCUMENTS_DIR: join(folder, 'documents'),
  });
const review = (...words: string[]): Promise<Ended> => run('review', file(), '--by', 'Li', ...words);
const write = (draft: Draft): void => {
  writeFileSync(join(folder, 'qinghe.txt'), article);
  writeNewDraft(file(), draft, article);
};

beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-review-'));
  await emptyGraph(graph);
  await loadRows(graph, known);
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

// Each runs several commands, and each command is a process that connects anew.
describe('lianpu review', { timeout: 180_000 }, () => {
  it('leads from a draft to an answered question with its quotation', async () => {
    const made = madeDraft();
    write({ ...made, entities: made.entities.map(({ candidates: _, ...one }) => one) });
    const listed = await review('--candidates');
    expect(listed.stderr).toContain('3 entities of the graph: 2 new question(s) of identity');
    expect(listed.stdout).toMatch(/^UNDECIDED c1 {4}0\.9 {2}甲木公司 .* SUPPLIES 乙车公司/m);
    const answers = ['--same', 'e2=company-jiamu-doors', '--not-same', 'e2=company-jiamu-steel'];
    const decided = await review('--reject', 'e5', 'c3', '--why', 'as the article says', ...answers);
    expect(decided.stdout).toBe('2 of 9 facts decided: 0 accepted, 2 rejected\n');
    const finished = await review('--accept-above', '0.8', '--yes', '--finish', '--json');
    expect(JSON.parse(finished.stdout)).toMatchObject({
      source: 'qinghe-doors-2024',
      entities: 4,
      claims: 2,
      observations: 1,
      judgements: 2,
      load: { added: { claims: 2, observations: 1 }, warnings: [] },
    });
    const asked = await run('ask', 'supply-chain', '乙车公司', '--json');
    const { supplyChain } = JSON.parse(asked.stdout) as { supplyChain: { nodes: unknown[]; edges: unknown[] } };
    // What the graph knew of the firm is reached through the judgement that the two are one.
    expect(supplyChain.nodes).toMatchObject([
      { tier: 1, entity: { type: 'Company' } },
      { tier: 2, entity: { id: 'company-dinglin' } },
    ]);
    expect(JSON.stringify(supplyChain.edges)).toContain('甲木公司向乙车公司供应车门');
    expect([listed.code, decided.code, finished.code, asked.code]).toEqual([0, 0, 0, 0]);
  });

  it('writes a source that lianpu check accepts and lianpu load finds loaded', async () => {
    write(madeDraft());
    await review('--accept-above', '0.8', '--yes', '--finish');
    const hash = await graphHash(graph);
    expect((await run('check', 'qinghe-doors-2024')).code).toBe(0);
    const loaded = await run('load', 'qinghe-doors-2024', '--json');
    expect(JSON.parse(loaded.stdout)).toMatchObject([
      { added: { entities: 0, claims: 0 }, changed: { entities: 0, claims: 0 } },
    ]);
    expect(await graphHash(graph)).toBe(hash);
  });

  it('takes decisions from the file alone', async () => {
    write(madeDraft());
    const text = readFileSync(file(), 'utf8').replaceAll('accepted: false', 'accepted: true');
    writeFileSync(file(), text.replace('modality: ASPIRATIONAL', 'modality: PLANNED'));
    const { code, stderr } = await review('--finish');
    expect(stderr).toContain('recorded 9 decision(s) that were made in the file');
    expect(readFileSync(file(), 'utf8')).toMatch(/decision: EDITED\n {6}by: Li\n/);
    expect(readFileSync(join(folder, 'loaders/qinghe-doors-2024/facts.yml'), 'utf8')).toContain('modality: PLANNED');
    expect(code).toBe(0);
  });

  it('changes neither graph nor folders where a check or the load fails', async () => {
    write(madeDraft());
    const before = await graphHash(graph);
    const decided = await review('--reject', 'e3', '--accept', 'e1', 'e2', 'e4', 'c2');
    expect(decided.code).toBe(0);
    const refused = await review('--accept', 'c1', '--finish');
    expect([refused.code, refused.stderr]).toEqual([
      65,
      expect.stringContaining('c1 speaks of company-yiche, which was rejected'),
    ]);

    const reason = 'of two owners';
    await judge(graph, {
      left: 'company-jiamu-doors',
      right: 'company-jiamu-steel',
      verdict: 'NOT_SAME',
      reason,
      by: 'Wang',
    });
    const judged = await graphHash(graph);
    rmSync(file());
    const steel = { id: 'company-jiamu-steel', name: '甲木钢铁公司', score: 0.5, reasons: ['both begin with 甲木'] };
    const made = madeDraft();
    write({
      ...made,
      entities: made.entities.map((one) => (one.candidates ? { ...one, candidates: [...one.candidates, steel] } : one)),
    });
    const both = ['--same', 'e2=company-jiamu-doors', 'e2=company-jiamu-steel'];
    const failed = await review(...both, '--accept-above', '0.8', '--yes', '--finish');
    expect([failed.code, failed.stderr]).toEqual([65, expect.stringContaining('JUDGEMENTS_CONFLICT')]);
    expect([await graphHash(graph), judged === before]).toEqual([judged, false]);
    expect(readdirSync(join(folder, 'loaders'))).toEqual(['rejected']);
    expect(existsSync(join(folder, 'documents/qinghe.txt'))).toBe(false);
  });

  it('asks nobody where nobody is there: accepting many needs --yes', async () => {
    write(madeDraft());
    const before = readFileSync(file(), 'utf8');
    const { code, stderr } = await review('--accept-above', '0.8');
    expect([code, stderr]).toEqual([2, expect.stringContaining('add --yes')]);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });
});

describe('lianpu extract --candidates', () => {
  it('asks in the draft which entity of the graph each may be, and changes no graph', async () => {
    const before = await graphHash(graph);
    writeFileSync(join(folder, 'qinghe.txt'), '甲木门业有限公司向乙车汽车有限公司供应车门。\n');
    const drafted = await run('extract', join(folder, 'qinghe.txt'), '--candidates', '--out', file());
    expect([drafted.code, drafted.stderr]).toEqual([
      0,
      expect.stringMatching(/[1-9]\d* question\(s\) of identity about 3 /),
    ]);
    const { entities } = readDraft(file()).value;
    const doors = entities.find(({ name }) => name === '甲木门业有限公司');
    expect(doors?.candidates?.map(({ id }) => id)).toContain('company-jiamu-doors');
    expect(await graphHash(graph)).toBe(before);
  });

  it('goes into a draft only', async () => {
    const { code, stdout } = await run('extract', join(folder, 'qinghe.txt'), '--candidates', '--json');
    expect([code, stdout]).toEqual([2, expect.stringContaining('leave out --json and --explain')]);
  });
});
