import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../src/errors.ts';
import { requireChecked } from '../../../src/facts/check.ts';
import type { Draft } from '../../../src/facts/draft/format.ts';
import { readDraft } from '../../../src/facts/draft/read.ts';
import { draftText, saveDraft } from '../../../src/facts/draft/write.ts';
import { readSource } from '../../../src/facts/source-files.ts';
import { finish, readyToFinish } from '../../../src/review/finish.ts';
import { perform } from '../../../src/review/scripted.ts';
import { article, madeDraft } from '../../support/draft.ts';
import { inFolderAsync } from '../../support/fact-files.ts';

const who = { by: 'Li', at: '2026-01-02T03:04:05.000Z' };
const made = madeDraft();
const reviewed = perform(
  made,
  { acceptAbove: 0.8, judge: [{ pair: 'e2=company-jiamu-doors', verdict: 'NOT_SAME' }] },
  who,
);

/** A folder with the draft, its text, and folders of sources and documents. */
const inReview = (
  draft: Draft,
  use: (folders: { path: string; LOADERS_DIR: string; DOCUMENTS_DIR: string }) => Promise<void> | void,
) =>
  inFolderAsync(
    { 'a.draft.yml': draftText(draft), 'qinghe.txt': article, 'documents/other.txt': '' },
    async (folder) => {
      await use({
        path: join(folder, 'a.draft.yml'),
        LOADERS_DIR: join(folder, 'loaders'),
        DOCUMENTS_DIR: join(folder, 'documents'),
      });
    },
  );

const refusal = async (work: () => unknown): Promise<LianpuError> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const failing = () => Promise.reject(new Error('the database went away'));

/** Number of the first line of a draft that has the text. */
const lineOf = (draft: Draft, text: string): number =>
  draftText(draft)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

describe('a finished review', () => {
  it('is a source that every check accepts, with the text where quotations are read from', () =>
    inReview(reviewed, async ({ path, ...folders }) => {
      const report = await finish(readyToFinish(path, folders), folders, who);
      expect(report).toMatchObject({
        source: 'qinghe-doors-2024',
        entities: 4,
        claims: 2,
        observations: 1,
        judgements: 1,
      });
      expect(report).not.toHaveProperty('load');
      const { source, facts } = requireChecked(
        readSource(folders.LOADERS_DIR, 'qinghe-doors-2024', folders.DOCUMENTS_DIR),
      );
      expect(source.expect.entities).toEqual({ min: 4, max: 4 });
      expect(facts.claims.map(({ predicate }) => predicate)).toEqual(['SUPPLIES', 'LOCATED_IN']);
      expect(facts.judgements).toEqual([
        {
          left: 'company-jiamu',
          right: 'company-jiamu-doors',
          verdict: 'NOT_SAME',
          reason: 'both begin with 甲木',
          by: 'Li',
          date: '2026-01-02',
        },
      ]);
      expect(readFileSync(join(folders.DOCUMENTS_DIR, 'qinghe.txt'), 'utf8')).toBe(article);
      expect(readdirSync(folders.LOADERS_DIR)).toEqual(['qinghe-doors-2024']);
      expect(readFileSync(join(report.folder, 'facts.yml'), 'utf8')).not.toMatch(/score|accepted|made-up/);
      expect(readDraft(path).value.finished?.by).toBe('Li');
    }));

  it('has what follows from the codes of its regions, unless somebody rejected that', () => {
    const [region] = reviewed.entities;
    if (region === undefined) throw new Error('the made-up draft has no region');
    const coded = (id: string, name: string, level: 'CITY' | 'PROVINCE', adcode: string, key: string) => ({
      ...region,
      id,
      name,
      level,
      adcode,
      drafted: { key, score: 1, rule: 'made-up', reasons: [] },
    });
    const regions = [
      coded('region-jinzhong-140700', '晋中市', 'CITY', '140700', 'e8'),
      coded('region-shanxi-140000', '山西省', 'PROVINCE', '140000', 'e9'),
    ];
    const draft = { ...reviewed, entities: [...reviewed.entities, ...regions] };
    const partOf = { subject: 'region-jinzhong-140700', predicate: 'PART_OF' as const, object: 'region-shanxi-140000' };
    return inReview(draft, async ({ path, ...folders }) => {
      const { facts } = readyToFinish(path, folders);
      expect(facts.claims.at(-1)).toMatchObject({ ...partOf, basis: 'INFERRED', rule: 'official division codes' });
      expect(await finish(readyToFinish(path, folders), folders, who)).toMatchObject({ claims: 3, divisionClaims: 1 });
      const [claim] = reviewed.claims;
      const drafted = { key: 'c9', score: 1, rule: 'made-up', reasons: [] };
      if (claim === undefined) throw new Error('the made-up draft has no claim');
      const said = { ...claim, ...partOf, product: undefined, drafted };
      saveDraft(path, { ...draft, claims: [...reviewed.claims, said] });
      expect(readyToFinish(path, folders, true).facts.claims).toHaveLength(3);
      saveDraft(path, perform({ ...draft, claims: [...reviewed.claims, said] }, { reject: ['c9'] }, who));
      expect((await refusal(() => readyToFinish(path, folders, true))).message).toContain('DIVISION_PARENT');
    });
  });

  it('has a judgement about two of its own entities, where both are accepted', () => {
    const same = perform(reviewed, { judge: [{ pair: 'e3=company-jiamu', verdict: 'SAME' }] }, who);
    return inReview(same, ({ path, ...folders }) => {
      expect(readyToFinish(path, folders).facts.judgements).toMatchObject([
        { left: 'company-jiamu', right: 'company-jiamu-doors', verdict: 'NOT_SAME' },
        { left: 'company-yiche', right: 'company-jiamu', verdict: 'SAME' },
      ]);
      saveDraft(path, perform(same, { reject: ['e2', 'c1', 'c2', 'o1'] }, who));
      expect(readyToFinish(path, folders).facts.judgements).toEqual([]);
    });
  });

  it('may be finished again, but not over facts that somebody corrected since', () =>
    inReview(reviewed, async ({ path, ...folders }) => {
      const { folder } = await finish(readyToFinish(path, folders), folders, who);
      const more = perform(readDraft(path).value, { accept: ['e5', 'c3'] }, who);
      saveDraft(path, more);
      expect(await finish(readyToFinish(path, folders), folders, who)).toMatchObject({ entities: 5, claims: 3 });
      writeFileSync(join(folder, 'facts.yml'), '# corrected\n');
      const error = await refusal(() => readyToFinish(path, folders));
      expect([error.code, error.hint]).toEqual(['BAD_USER_INPUT', expect.stringContaining('--replace')]);
      expect(readyToFinish(path, folders, true).facts.claims).toHaveLength(3);
    }));

  it('changes neither folders nor draft where loading fails', () =>
    inReview(reviewed, async ({ path, ...folders }) => {
      const before = readFileSync(path, 'utf8');
      await expect(finish(readyToFinish(path, folders), folders, who, failing)).rejects.toThrow('went away');
      expect(existsSync(folders.LOADERS_DIR) ? readdirSync(folders.LOADERS_DIR) : []).toEqual([]);
      expect(readdirSync(folders.DOCUMENTS_DIR)).toEqual(['other.txt']);
      expect(readFileSync(path, 'utf8')).toBe(before);
    }));
});

describe('a review that cannot be finished', () => {
  it.each([
    ['was rejected', perform(reviewed, { reject: ['e3'] }, who)],
    ['is not accepted yet', perform(made, { accept: ['e1', 'e2', 'e4', 'c1'] }, who)],
  ])('names the entity that %s, at the claim’s line, once', (state, draft) =>
    inReview(draft, async ({ path, ...folders }) => {
      const error = await refusal(() => readyToFinish(path, folders));
      expect(error.code).toBe('DRAFT_INVALID');
      expect(error.message).toMatch(/^1 problem/);
      expect(error.message).toContain(
        `a.draft.yml:${lineOf(draft, 'object: company-yiche')}:13 ID_UNKNOWN object company-yiche (乙车公司) ${state}`,
      );
      expect(existsSync(folders.LOADERS_DIR)).toBe(false);
    }),
  );

  it('tells what every check tells, at the line of the draft, however many facts before were rejected', () => {
    const draft = {
      ...reviewed,
      entities: reviewed.entities.map((entity, i) => ({
        ...entity,
        accepted: i > 0,
        ...(i === 3 && { level: 'TOWNSHIP' as const }),
      })),
      claims: reviewed.claims.map((claim, i) => ({ ...claim, accepted: i !== 1 })),
      observations: reviewed.observations.map((figure) => ({ ...figure, unit: '万捆' })),
    };
    return inReview(draft, async ({ path, ...folders }) => {
      const { message } = await refusal(() => readyToFinish(path, folders));
      expect(message).toMatch(/^2 problem/);
      expect(message).toContain(`a.draft.yml:${lineOf(draft, 'level: TOWNSHIP')}:12 FIELD_TYPE a Product has no level`);
      expect(message).toContain(`a.draft.yml:${lineOf(draft, 'unit: 万捆')}:11 UNIT_UNKNOWN`);
    });
  });

  it('says what the source lacks', () => {
    const { publisher: _, ...source } = reviewed.source;
    return inReview({ ...reviewed, source }, async ({ path, ...folders }) => {
      expect((await refusal(() => readyToFinish(path, folders))).message).toContain('source.publisher');
    });
  });

  it('says that nothing is accepted, or that the text is gone or another', () =>
    inReview(made, async ({ path, ...folders }) => {
      expect((await refusal(() => readyToFinish(path, folders))).message).toContain('No fact of');
      writeFileSync(join(path, '..', 'qinghe.txt'), 'another text');
      expect((await refusal(() => readyToFinish(path, folders))).code).toBe('FILE_UNREADABLE');
      saveDraft(path, reviewed);
      writeFileSync(join(path, '..', 'qinghe.txt'), article);
      writeFileSync(join(folders.DOCUMENTS_DIR, 'qinghe.txt'), 'another text');
      expect((await refusal(() => readyToFinish(path, folders))).message).toContain('another text than the draft');
    }));
});
