import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { readDraft } from '../../../../src/facts/draft/read.ts';
import { RawText } from '../../../../src/text/document.ts';
import { lianpu } from '../../../support/lianpu.ts';
import { completion, type Reply, serveModel, status } from '../../../support/model/serve-model.ts';

const root = mkdtempSync(join(tmpdir(), 'lianpu-extract-'));
afterAll(() => rmSync(root, { recursive: true }));

const article = '甲木车门有限公司位于青岛市，今年向乙车汽车有限公司供应车门。\n';
const quoted = '向乙车汽车有限公司供应车门';
const entity = (type: string, name: string) => ({ type, name, aliases: [], paragraph: 1, quote: name });
const answer = {
  entities: [entity('Company', '甲木车门有限公司'), entity('Company', '乙车汽车有限公司'), entity('Product', '车门')],
  relations: [quoted, '向乙车公司供应车门'].map((quote) => ({
    subject: '甲木车门有限公司',
    predicate: 'SUPPLIES',
    object: '乙车汽车有限公司',
    product: '车门',
    title: null,
    matter: null,
    modality: 'ACTUAL',
    basis: 'INFERRED',
    paragraph: 1,
    quote,
  })),
  figures: [],
};

/** A folder of its own with these files, and what `lianpu extract` does in it. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = mkdtempSync(join(root, 'f-'));
  mkdirSync(join(folder, 'loaders'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const run = (words: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    lianpu(['extract', ...words], { LIANPU_HOME: join(folder, 'home'), ...settings }, folder);
  return { folder, run, path: (name: string) => join(folder, name) };
};

const served = async (...replies: Reply[]) => {
  const service = await serveModel(...replies);
  return {
    service,
    settings: {
      MODEL_BASE_URL: service.url,
      MODEL_NAME: 'made-up-model',
      MODEL_KEY: 'secret-key',
      MODEL_ATTEMPTS: '1',
    },
  };
};

describe('lianpu extract', { timeout: 60_000 }, () => {
  it('puts the raw text beside a draft whose article is none, and points into it', async () => {
    const { run, path } = folderWith({
      'News Page.html': iconv.encode(`<meta charset=gbk><title>青河车门</title><p>${article}`, 'gbk'),
    });
    const { code, stdout } = await run(['News Page.html']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'news-page.draft.yml\n' });
    const { value } = readDraft(path('news-page.draft.yml'));
    const raw = new RawText(readFileSync(path('news-page.txt'), 'utf8'));
    expect(value.source).toMatchObject({
      id: 'news-page',
      title: '青河车门',
      file: 'news-page.txt',
      sha256: raw.sha256,
    });
    const company = value.entities.find(({ name }) => name === '甲木车门有限公司')?.evidence[0];
    expect(company !== undefined && 'start' in company && raw.slice(company.start, company.end)).toBe(
      '甲木车门有限公司',
    );
  });

  it('leaves a text in UTF-8 where it is, and overwrites no draft', async () => {
    const { run, path } = folderWith({ 'a.txt': article });
    expect((await run(['a.txt'])).code).toBe(0);
    expect(readDraft(path('a.draft.yml')).value.source.file).toBe('a.txt');
    const again = await run(['a.txt']);
    expect(again).toMatchObject({ code: 65, stderr: expect.stringContaining('is not overwritten') as string });
  });

  it('drafts the articles of a folder that can be read, tells of the others, and fails in the end', async () => {
    const { run, path } = folderWith({ 'a.txt': article, 'b.txt': '', 'c.md': `**${article.trim()}**`, 'd.png': '' });
    const { code, stdout, stderr } = await run(['.']);
    expect(code).toBe(65);
    expect(stdout).toBe('a.draft.yml\nc.draft.yml\n');
    expect(stderr).toContain('error ARTICLE_UNREADABLE: b.txt: empty');
    expect(stderr).toContain('1 file(s) are no articles');
    expect(existsSync(path('c.txt'))).toBe(true);
    expect((await run(['.', '--out', 'x.draft.yml'])).code).toBe(2);
  });

  it('asks no model unless it is told to and one is configured', async () => {
    const { service, settings } = await served(completion(answer));
    await using _ = service;
    const { run } = folderWith({ 'a.txt': article });
    expect((await run(['a.txt'], settings)).code).toBe(0);
    expect(await run(['a.txt', '--model'])).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('MODEL_NOT_CONFIGURED') as string,
    });
    expect((await run(['a.txt', '--dry-run'], settings)).code).toBe(2);
    expect(service.seen).toEqual([]);
  });

  it('shows what would be sent to the model, and sends and writes nothing', async () => {
    const { service, settings } = await served(completion(answer));
    await using _ = service;
    const { run, path } = folderWith({ 'a.txt': article });
    const { code, stdout } = await run(['a.txt', '--model', '--dry-run'], settings);
    expect(code).toBe(0);
    expect(stdout).toContain(`[1] ${article.trim().replace('，', ',')}`);
    expect(stdout).toContain('made-up-model: 1 request(s), 0 answered before; about');
    expect(stdout).not.toContain('secret-key');
    expect(service.seen).toEqual([]);
    expect(existsSync(path('a.draft.yml'))).toBe(false);
    const json = await run(['a.txt', '--model', '--dry-run', '--json'], settings);
    expect(JSON.parse(json.stdout)).toMatchObject({ model: 'made-up-model', requests: [{ from: 1, to: 1 }] });
  });

  it('puts drafts of rules and model together, with who drafted what', async () => {
    const { service, settings } = await served(completion(answer));
    await using _ = service;
    const { run, path } = folderWith({ 'a.txt': article });
    const { code, stderr } = await run(['a.txt', '--model'], {
      ...settings,
      MODEL_INPUT_PRICE: '2',
      MODEL_OUTPUT_PRICE: '8',
    });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'made-up-model: 3 entities, 1 relations, 0 figures; 1 request(s), 100 tokens sent and 50 answered; 0.0006 元',
    );
    expect(stderr).toContain('1 dropped: its quote does not stand in the passage');
    const explained = await run(['a.txt', '--model', '--explain'], settings);
    expect(explained.stdout).toMatch(/Company 甲木车门有限公司 .*\[\S+ \+ model\]/);
    expect(service.seen).toHaveLength(1);
    const { entities, claims } = readDraft(path('a.draft.yml')).value;
    expect(entities.find(({ name }) => name === '甲木车门有限公司')?.drafted).toMatchObject({
      alsoBy: ['model'],
      reasons: [expect.stringContaining('made-up-model drafted the same') as string],
    });
    const supplies = claims.filter(({ predicate }) => predicate === 'SUPPLIES');
    expect(supplies.length).toBeGreaterThan(0);
    const raw = new RawText(article);
    for (const {
      evidence: [pointer],
    } of supplies) {
      if (pointer === undefined || !('start' in pointer)) throw new Error('no pointer');
      expect(raw.slice(pointer.start, pointer.end)).toContain('供应车门');
    }
  });

  it('fails, and writes nothing, where the model drafts nothing', async () => {
    const { service, settings } = await served(status(503));
    await using _ = service;
    const { run, path } = folderWith({ 'a.txt': article });
    expect(await run(['a.txt', '--model'], settings)).toMatchObject({ code: 75 });
    expect(existsSync(path('a.draft.yml'))).toBe(false);
  });
});
