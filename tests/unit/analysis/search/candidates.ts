import type { Candidate } from '../../../../src/analysis/search/names.ts';
import { readingOf } from '../../../../src/text/pinyin.ts';

/** A made-up entity as the graph would have it. */
export const candidate = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  nameEn: null,
  pinyin: readingOf(name),
  aliases: [],
  identifiers: null,
  ...more,
});
