import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from '../../errors.ts';
import { factsDraft } from '../../extract/draft/facts-draft.ts';
import type { Extraction } from '../../extract/extraction.ts';
import type { Article } from '../../extract/read/article.ts';
import { readRejected, withoutRejected } from '../../facts/draft/rejected.ts';
import { writeNewDraft } from '../../facts/draft/write.ts';
import { writeWhole } from '../../facts/write-whole.ts';
import { sha256 } from '../../text/document.ts';
import type { Output } from '../output.ts';
import { isRawText, sourceOf } from './source-of.ts';

/** Puts the text that evidence points into beside the draft, unless it is there. */
const keepRawText = (path: string, text: string): void => {
  if (!existsSync(path)) writeWhole(path, text);
  else if (sha256(readFileSync(path)) !== sha256(text))
    throw fail('BAD_USER_INPUT', {
      problem: `${path} exists and is another text than the article’s`,
      remedy: 'Name the draft in another folder with --out: the text is written beside it.',
    });
};

/** Where the draft goes if nobody says: beside the article; what came by standard input into the working folder. */
const placeOf = ({ file }: Article, fromFile: boolean): string => (fromFile ? dirname(file) : '.');

/**
 * Writes the draft of an article, and beside it the raw text where the article itself is none (HTML, PDF, another
 * encoding, standard input) or lies elsewhere: the review verifies and quotes it there.
 *
 * @returns The path of the draft.
 * @throws {LianpuError} BAD_USER_INPUT where a draft, or another text of that name, is there already.
 */
export const writeDraft = (
  article: Article,
  extraction: Extraction,
  { LOADERS_DIR, out, fromFile }: { LOADERS_DIR: string; out: string | undefined; fromFile: boolean },
  { say }: Output,
): string => {
  const source = sourceOf(article);
  const { draft: all, left } = factsDraft(extraction, source);
  const { draft, dropped } = withoutRejected(all, readRejected(LOADERS_DIR, all.source));
  const path = out ?? join(placeOf(article, fromFile), `${source.id}.draft.yml`);
  const raw = join(dirname(path), source.file);
  const isThere = fromFile && isRawText(article) && resolve(raw) === resolve(article.file);
  if (!isThere) keepRawText(raw, article.text);
  writeNewDraft(path, draft);
  const { entities, claims, observations } = draft;
  say(`${path}: ${entities.length} entities, ${claims.length} claims, ${observations.length} figures`);
  if (!isThere) say(`  its evidence points into ${raw}`);
  if (dropped.length > 0) say(`  ${dropped.length} left out, as somebody rejected them before`);
  for (const each of left) say(`  left out, as its unit is not known: ${each}`);
  return path;
};
