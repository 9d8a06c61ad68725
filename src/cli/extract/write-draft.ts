import { dirname, join } from 'node:path';
import { factsDraft } from '../../extract/draft/facts-draft.ts';
import type { Extraction } from '../../extract/extraction.ts';
import type { Article } from '../../extract/read/article.ts';
import { readRejected, withoutRejected } from '../../facts/draft/rejected.ts';
import { writeNewDraft } from '../../facts/draft/write.ts';
import type { Output } from '../output.ts';
import { isRawText, sourceOf } from './source-of.ts';

/** Where the draft goes if nobody says: beside the article; what came by standard input into the working folder. */
const placeOf = ({ file }: Article, fromFile: boolean): string => (fromFile ? dirname(file) : '.');

/**
 * Writes the draft of an article, and beside it the raw text where the article itself is none (HTML, PDF, another
 * encoding, standard input) or lies elsewhere: the review verifies and quotes it there.
 *
 * @returns The path of the draft.
 * @throws {LianpuError} BAD_USER_INPUT where a draft is there already.
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
  const { file } = writeNewDraft(path, draft, article.text).source;
  const { entities, claims, observations } = draft;
  say(`${path}: ${entities.length} entities, ${claims.length} claims, ${observations.length} figures`);
  if (file !== source.file || !isRawText(article)) say(`  its evidence points into ${join(dirname(path), file)}`);
  if (dropped.length > 0) say(`  ${dropped.length} left out, as somebody rejected them before`);
  for (const each of left) say(`  left out, as its unit is not known: ${each}`);
  return path;
};
