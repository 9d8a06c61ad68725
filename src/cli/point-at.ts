import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import { RawText } from '../text/document.ts';
import { normalize } from '../text/normalize.ts';
import type { Output } from './output.ts';

/**
 * Answers the pointers of every place of a document where words stand.
 *
 * @param document A file, or the name of one in DOCUMENTS_DIR.
 * @param words As the raw text has them; else in Simplified characters, without pinyin in brackets.
 * @throws {LianpuError} FILE_UNREADABLE where there is no such file; BAD_USER_INPUT where the words stand nowhere in it.
 */
export const pointAt = (document: string, words: string, { DOCUMENTS_DIR }: Config, { answer }: Output): void => {
  const candidates = [document, ...(DOCUMENTS_DIR === undefined ? [] : [join(DOCUMENTS_DIR, document)])];
  const file = candidates.find((path) => existsSync(path));
  if (file === undefined)
    throw fail('FILE_UNREADABLE', { file: document, problem: 'no such file, here or in DOCUMENTS_DIR' });
  const raw = new RawText(readFileSync(file, 'utf8'));
  const exact = raw.find(words);
  const pointers = exact.length > 0 ? exact : normalize(raw).find(words);
  if (pointers.length === 0) {
    throw fail('BAD_USER_INPUT', {
      problem: `“${words}” does not stand inside one paragraph of ${file}`,
      remedy: 'Copy the words from the raw text, or write them in Simplified characters without pinyin in brackets.',
    });
  }
  const lines = pointers.map(
    ({ paragraph, start, end, sha256 }) =>
      `- { paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${sha256} }`,
  );
  answer(lines, pointers);
};
