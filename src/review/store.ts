import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../errors.ts';
import type { Draft, DraftSource } from '../facts/draft/format.ts';
import { readDraft } from '../facts/draft/read.ts';
import { readRejected, remembered, saveRejected } from '../facts/draft/rejected.ts';
import { draftedPath, saveDraft } from '../facts/draft/write.ts';
import { RawText, sha256 } from '../text/document.ts';
import { applyByHand } from './by-hand.ts';
import type { Decider } from './decide.ts';

/** Folders that a review reads and writes. */
export interface Folders {
  readonly LOADERS_DIR: string;
  readonly DOCUMENTS_DIR: string | undefined;
}

/** A draft under review, kept in its file. */
export interface Store {
  /** The draft with what people decided by hand. */
  readonly draft: Draft;
  /** How many decisions by hand there are that no review has recorded yet. */
  readonly byHand: number;
  /** The raw text, where it is beside the draft or in DOCUMENTS_DIR, and is the one that was drafted from. */
  readonly raw: RawText | undefined;
  /** Keeps a draft and what it rejects, whole or not at all; called after every decision. Refuses with DRAFT_CHANGED
   * where somebody else wrote the file meanwhile. */
  readonly save: (draft: Draft, who: Decider) => void;
}

/**
 * The raw text of a draft, beside it or in DOCUMENTS_DIR; undefined where it is in neither, or is another text by now.
 */
export const rawOf = (path: string, source: DraftSource, documents: string | undefined): RawText | undefined => {
  const folders = [dirname(path), ...(documents === undefined ? [] : [documents])];
  for (const folder of folders) {
    const candidate = join(folder, basename(source.file));
    if (!existsSync(candidate)) continue;
    const raw = new RawText(readFileSync(candidate, 'utf8'));
    if (raw.sha256 === source.sha256) return raw;
  }
  return undefined;
};

/**
 * Opens a draft for review.
 *
 * @throws {LianpuError} FILE_UNREADABLE, DRAFT_INVALID, FACTS_INVALID where the file of rejections is none.
 * @example openStore('qinghe.draft.yml', readConfig(), { by: 'Li', at: '2026-01-02T03:04:05Z' }).draft.claims.length
 */
export const openStore = (path: string, { LOADERS_DIR, DOCUMENTS_DIR }: Folders, who: Decider): Store => {
  const { value } = readDraft(path);
  let held = sha256(readFileSync(path));
  const copy = draftedPath(path);
  const drafted = existsSync(copy) ? readDraft(copy).value : undefined;
  let rejected = readRejected(LOADERS_DIR, value.source);
  const { draft, decided } = applyByHand(value, drafted, who);
  return {
    draft,
    byHand: decided,
    raw: rawOf(path, value.source, DOCUMENTS_DIR),
    save: (changed, decider) => {
      const { draft: recorded } = applyByHand(changed, drafted, decider);
      if (sha256(readFileSync(path)) !== held) throw fail('DRAFT_CHANGED', { file: path });
      held = sha256(saveDraft(path, recorded));
      const now = remembered(rejected, recorded);
      saveRejected(LOADERS_DIR, rejected, now);
      rejected = now;
    },
  };
};
