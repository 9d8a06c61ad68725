import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/facts/draft/read.ts';
import { readRejected } from '../../../src/facts/draft/rejected.ts';
import { saveDraft, writeNewDraft } from '../../../src/facts/draft/write.ts';
import { accept, reject } from '../../../src/review/decide.ts';
import { openStore } from '../../../src/review/store.ts';
import { article, madeDraft } from '../../support/draft.ts';
import { inFolder } from '../../support/fact-files.ts';

const who = { by: 'Li', at: '2026-01-02T03:04:05.000Z' };
const made = madeDraft();

/** A folder with the draft as the machine wrote it, and its text. */
const inReview = <T>(use: (path: string, folders: { LOADERS_DIR: string; DOCUMENTS_DIR: undefined }) => T): T =>
  inFolder({ 'qinghe.txt': article }, (folder) => {
    const path = join(folder, 'a.draft.yml');
    writeNewDraft(path, made, article);
    return use(path, { LOADERS_DIR: join(folder, 'loaders'), DOCUMENTS_DIR: undefined });
  });

describe('a draft under review', () => {
  it('is kept at every decision, with what was rejected, and no file is left beside it', () =>
    inReview((path, folders) => {
      const store = openStore(path, folders, who);
      expect([store.byHand, store.raw?.text]).toEqual([0, article]);
      const rejecting = reject(store.draft, [{ kind: 'claims', index: 1 }], who);
      store.save(rejecting, who);
      expect(readDraft(path).value).toEqual(rejecting);
      expect(readRejected(folders.LOADERS_DIR, made.source).rejected).toHaveLength(1);
      store.save(made, who);
      expect(readRejected(folders.LOADERS_DIR, made.source).rejected).toEqual([]);
      expect(readdirSync(join(path, '..')).toSorted()).toEqual([
        'a.draft.yml',
        'a.drafted.yml',
        'loaders',
        'qinghe.txt',
      ]);
    }));

  it('keeps what was drafted where somebody edits in the file and accepts by key', () =>
    inReview((path, folders) => {
      saveDraft(path, { ...made, claims: made.claims.map((claim) => ({ ...claim, modality: 'PLANNED' as const })) });
      const store = openStore(path, folders, who);
      expect(store.byHand).toBe(0);
      store.save(accept(store.draft, [{ kind: 'claims', index: 0 }], who), who);
      expect(readDraft(path).value.claims[0]?.review).toMatchObject({
        decision: 'EDITED',
        original: { modality: 'ACTUAL' },
      });
    }));

  it('is not written over what somebody else wrote meanwhile', () =>
    inReview((path, folders) => {
      const store = openStore(path, folders, who);
      writeFileSync(path, `${readFileSync(path, 'utf8')}# another word\n`);
      expect(() => store.save(made, who)).toThrow('was changed by somebody else');
      expect(readFileSync(path, 'utf8')).toContain('# another word');
    }));

  it('has no text where the text beside it is another one', () =>
    inReview((path, folders) => {
      writeFileSync(join(path, '..', 'qinghe.txt'), `${article}more`);
      expect(openStore(path, folders, who).raw).toBeUndefined();
    }));
});
