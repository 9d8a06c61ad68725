import { fail, type LianpuError } from '../../errors.ts';

/**
 * The refusal of an article that cannot be read.
 *
 * @example throw unreadable('a.doc', 'an old Word document', 'Save it as .docx.') // ARTICLE_UNREADABLE a.doc: an old Word document
 */
export const unreadable = (file: string, problem: string, remedy: string, cause?: unknown): LianpuError =>
  fail('ARTICLE_UNREADABLE', { file, problem, remedy }, cause);

const mebibyte = 1024 * 1024;

/** The refusal of what is larger than ARTICLE_MAX_MB; `what`: the article, or a part of it. */
export const tooLarge = (file: string, what: string, limit: number): LianpuError =>
  unreadable(
    file,
    `${what} is larger than ${Math.round(limit / mebibyte)} MiB`,
    'Split it into its articles, or raise ARTICLE_MAX_MB if it is one.',
  );
