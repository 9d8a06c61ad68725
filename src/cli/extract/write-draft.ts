import { dirname, join } from 'node:path';
import { factsDraft } from '../../extract/draft/facts-draft.ts';
import type { Extraction } from '../../extract/extraction.ts';
import type { Article } from '../../extract/read/article.ts';
import { readRejected, withoutRejected } from '../../facts/draft/rejected.ts';
import { writeNewDraft } from '../../facts/draft/write.ts';
import type { NamedEntity } from '../../identity/named-entity.ts';
import { withCandidates } from '../../review/find-candidates.ts';
import type { Output } from '../output.ts';
import { isRawText, sourceOf } from './source-of.ts';

/** Where the draft goes if nobody says: beside the article; what came by standard input into the working folder. */
const placeOf = ({ file }: Article, fromFile: boolean): string => (fromFile ? dirname(file) : '.');

/** Where drafts go, and what they are held against. */
export interface DraftOptions {
  readonly LOADERS_DIR: string;
  readonly out: string | undefined;
  /** The article has a path, beside which its draft belongs. */
  readonly fromFile: boolean;
  /** Entities of the graph that those of the draft may be; left out where nobody asked for them. */
  readonly known: readonly NamedEntity[] | undefined;
}

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
  { LOADERS_DIR, out, fromFile, known = [] }: DraftOptions,
  { say }: Output,
): string => {
  const source = sourceOf(article);
  const { draft: all, left } = factsDraft(extraction, source);
  const { draft: kept, dropped } = withoutRejected(all, readRejected(LOADERS_DIR, all.source));
  const { draft, added } = withCandidates(kept, known);
  const path = out ?? join(placeOf(article, fromFile), `${source.id}.draft.yml`);
  const { file } = writeNewDraft(path, draft, article.text).source;
  const { entities, claims, observations } = draft;
  say(`${path}: ${entities.length} entities, ${claims.length} claims, ${observations.length} figures`);
  if (known.length > 0) say(`  ${added} question(s) of identity about ${known.length} entities of the graph`);
  if (file !== source.file || !isRawText(article)) say(`  its evidence points into ${join(dirname(path), file)}`);
  if (dropped.length > 0) say(`  ${dropped.length} left out, as somebody rejected them before`);
  for (const each of left) say(`  left out, as its unit is not known: ${each}`);
  return path;
};
