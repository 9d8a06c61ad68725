import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../../src/errors.ts';
import { type Draft, draftFormat } from '../../../../src/facts/draft/format.ts';
import { readDraft } from '../../../../src/facts/draft/read.ts';
import { draftedPath, draftText, saveDraft, writeNewDraft } from '../../../../src/facts/draft/write.ts';
import { article, madeDraft } from '../../../support/draft.ts';
import { inFolder, unmark } from '../../../support/fact-files.ts';

const digest = 'a'.repeat(64);
const readText = (text: string): Draft =>
  inFolder({ 'a.draft.yml': text }, (folder) => readDraft(join(folder, 'a.draft.yml')).value);

const refusal = (work: () => unknown): LianpuError => {
  try {
    work();
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && text.length > 0 && text.length <= 200);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const score = fc.double({ min: 0, max: 1, noNaN: true });
const id = fc.constantFrom('company-jia', 'company-yi', 'product-1');
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const listOf = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });
const evidence = listOf(
  fc.record({ paragraph: fc.nat(99), start: fc.nat(999), end: fc.nat(999), sha256: fc.constant(digest) }),
).map((list) => list.map((one) => ({ ...one, paragraph: one.paragraph + 1, end: one.end + 1 })));
const entity = fc.record({
  id,
  type: fc.constant('Company'),
  name: words,
  nameEn: maybe(words),
  aliases: maybe(listOf(words)),
  identifiers: maybe(fc.dictionary(fc.constantFrom('stock-code', 'sw-2021'), words, { minKeys: 1 })),
  evidence,
});
const claim = fc.record({
  subject: id,
  predicate: fc.constantFrom('SUPPLIES', 'OWNS'),
  object: id,
  product: maybe(id),
  share: maybe(score),
  shareOf: maybe(words),
  date: maybe(fc.constantFrom('2022', '2022-02', '2022-02-25')),
  modality: fc.constantFrom('ACTUAL', 'PLANNED', 'ASPIRATIONAL'),
  basis: fc.constantFrom('STATED', 'INFERRED'),
  rule: maybe(words),
  evidence,
});
const observation = fc.record({
  entity: id,
  metric: fc.constant('output'),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  unit: words,
  year: maybe(fc.integer({ min: 1800, max: 2200 })),
  kind: fc.constantFrom('ACTUAL', 'TARGET'),
  comparator: fc.constantFrom('=', '≥', '≈'),
  evidence,
});
const review = (original: fc.Arbitrary<object>) =>
  fc.record({
    decision: fc.constantFrom('ACCEPTED', 'REJECTED', 'EDITED'),
    by: words,
    at: instant,
    why: maybe(words),
    original: maybe(original),
  });
const candidate = fc.record({
  id,
  name: words,
  score,
  reasons: fc.array(words, { maxLength: 2 }),
  verdict: maybe(fc.constantFrom('SAME', 'NOT_SAME', 'UNDECIDED')),
  why: maybe(words),
});
const inDraft = (kind: string, fact: fc.Arbitrary<object>) =>
  fc
    .array(
      fc.record({
        fact,
        accepted: fc.boolean(),
        rejected: maybe(words),
        drafted: maybe(
          fc.record({ score, rule: words, alsoBy: maybe(listOf(words)), reasons: fc.array(words, { maxLength: 2 }) }),
        ),
        review: maybe(review(fact)),
        candidates: maybe(listOf(candidate)),
      }),
      { maxLength: 3 },
    )
    .map((list) =>
      list.map(({ fact: fields, drafted, candidates, ...rest }, i) => ({
        ...fields,
        ...rest,
        drafted: drafted && { key: `${kind}${i}`, ...drafted },
        ...(kind === 'e' && { candidates }),
      })),
    );
const drafts = fc
  .record({
    source: fc.record({
      id: fc.constant('a'),
      title: maybe(words),
      publisher: maybe(words),
      date: maybe(fc.constantFrom('2022', '2022-02')),
      language: fc.constantFrom('zh-Hans', 'zh-Hant'),
      file: words.filter((name) => !/[/\\]/.test(name)),
      sha256: fc.constant(digest),
      rights: maybe(fc.record({ holder: words, quote: fc.nat(500) })),
    }),
    finished: maybe(fc.record({ by: words, at: instant, facts: fc.constant(digest) })),
    entities: inDraft('e', entity),
    claims: inDraft('c', claim),
    observations: inDraft('o', observation),
  })
  .map((draft) => draftFormat.parse(draft));

describe('a draft file', () => {
  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const text = draftText(draft);
        const read = readText(text);
        expect(read).toEqual(draft);
        expect(draftText(read)).toBe(text);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('has each pointer, list of words and reason on one line, and says accepted: false', () => {
    const text = draftText(madeDraft());
    expect(text).toMatch(
      /^ {2}- id: company-jiamu\n {4}type: Company\n {4}name: 甲木公司\n {4}aliases: \[ 甲木 \]\n {4}evidence:\n {6}- \{ paragraph: 1, start: 4, end: 8, sha256: \w{64} \}\n {4}accepted: false\n {4}drafted: \{ key: e2, score: 0.95, rule: made-up, reasons: \[ as e2 shows \] \}\n {4}candidates:\n {6}- \{ id: company-jiamu-doors, .*reasons: \[ both begin with 甲木 \] \}$/m,
    );
    expect(text).toMatch(/^ {2}rights: \{ holder: 青河日报, quote: 200 \}$/m);
  });

  it.each([
    ['a score over 1', 'drafted: { key: e1, score: «1.5, rule: a }'],
    ['a decision that is none', 'review: { decision: «MAYBE, by: a, at: "2026-01-01T00:00:00Z" }'],
    ['an instant that is none', 'review: { decision: ACCEPTED, by: a, at: «yesterday }'],
    ['a field that is none', '«acepted: true'],
  ])('with %s is refused, with the place', (_, line) => {
    const marked = draftText(madeDraft({ claims: [], observations: [], entities: [] }));
    const { evidence: places } = { evidence: `[{ paragraph: 1, start: 0, end: 1, sha256: ${digest} }]` };
    const file = unmark(
      `${marked.replace(/(entities|claims|observations): \[\]\n/g, '')}entities:\n  - ${line}\n    id: company-a\n    type: Company\n    name: 甲\n    evidence: ${places}\n`,
    );
    const error = refusal(() => readText(file.text));
    expect(error.code).toBe('DRAFT_INVALID');
    expect(error.message).toContain(`a.draft.yml:${file.line}:${file.column} FORMAT`);
  });

  it('with one key for two facts is refused, at the second', () => {
    const { claims } = madeDraft();
    const text = draftText(
      madeDraft({ observations: [], claims: claims.map((one) => ({ ...one, drafted: claims[0]?.drafted })) }),
    );
    const line = text.split('\n').findLastIndex((each) => each.includes('key: c1,')) + 1;
    const error = refusal(() => readText(text));
    expect(error.message).toMatch(/^2 problem/);
    expect(error.message).toContain(`a.draft.yml:${line}:`);
  });

  it('is written anew with a copy of what was drafted, and never over another', () => {
    inFolder({}, (folder) => {
      const path = join(folder, 'drafts', 'a.draft.yml');
      const written = writeNewDraft(path, madeDraft(), article);
      expect(written.source.file).toBe('qinghe-doors-2024.txt');
      expect(readFileSync(join(folder, 'drafts', written.source.file), 'utf8')).toBe(article);
      saveDraft(path, madeDraft({ claims: [] }));
      expect(readDraft(draftedPath(path)).value).toEqual(written);
      expect(readDraft(path).value).toEqual(madeDraft({ claims: [] }));
      const before = readFileSync(path, 'utf8');
      expect(refusal(() => writeNewDraft(path, madeDraft(), article)).message).toContain('a.draft.yml exists');
      expect(readFileSync(path, 'utf8')).toBe(before);
    });
  });

  it.each([
    ['the article itself, where it holds just that', { 'qinghe.txt': article }, 'qinghe.txt'],
    ['a file of its own beside an article in HTML', { 'qinghe.txt': '<p>…</p>' }, 'qinghe-doors-2024.txt'],
    [
      'a file of its own beside another text of that name',
      { 'qinghe.txt': '', 'qinghe-doors-2024.txt': '' },
      'qinghe-doors-2024.text2.txt',
    ],
  ])('names as its text %s', (_, files, name) => {
    inFolder(files, (folder) => {
      const { source } = writeNewDraft(join(folder, 'a.draft.yml'), madeDraft(), article);
      expect([source.file, readFileSync(join(folder, name), 'utf8')]).toEqual([name, article]);
      for (const [before, text] of Object.entries(files)) expect(readFileSync(join(folder, before), 'utf8')).toBe(text);
    });
  });

  it('stays as it was where the new one cannot be written', () => {
    inFolder({ 'a.draft.yml': draftText(madeDraft()), 'b/c': '' }, (folder) => {
      writeFileSync(join(folder, 'file'), '');
      for (const path of [join('file', 'a.draft.yml'), 'b']) {
        const error = refusal(() => saveDraft(join(folder, path), madeDraft()));
        expect([error.code, error.message]).toEqual(['FILE_UNREADABLE', expect.stringContaining('cannot be written')]);
      }
      expect(readdirSync(folder).toSorted()).toEqual(['a.draft.yml', 'b', 'file']);
      expect(existsSync(join(folder, 'b', 'c'))).toBe(true);
    });
  });
});
