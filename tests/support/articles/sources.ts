import { LianpuError } from '../../../src/errors.ts';
import { type Article } from '../../../src/extract/read/article.ts';
import { type ReadOptions, readArticle } from '../../../src/extract/read/read-article.ts';

export const mebibyte = 1024 * 1024;

/** Reads bytes as if they came from a file of that name. */
export const readBytesAs = (
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<Article> => {
  const stream = (async function* pieces() {
    yield content;
  })();
  return readArticle({ name, stream }, { limit: 32 * mebibyte, ...options });
};

/** The refusal of bytes that cannot be read as an article. */
export const refusalOf = async (
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<LianpuError> => {
  const outcome: unknown = await readBytesAs(name, content, options).catch((error: unknown) => error);
  if (outcome instanceof LianpuError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(`${name} was read`);
};
