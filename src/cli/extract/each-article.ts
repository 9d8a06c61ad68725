import { stdin } from 'node:process';
import { fail, LianpuError } from '../../errors.ts';
import type { Article } from '../../extract/read/article.ts';
import { listArticles } from '../../extract/read/list-articles.ts';
import { type ReadOptions, readArticle } from '../../extract/read/read-article.ts';
import { describeError, type Output } from '../output.ts';

/** Name of standard input among files. */
export const standardInput = '-';

const pathsOf = async (file: string, { say }: Output): Promise<readonly string[]> => {
  if (file === standardInput) return [file];
  const { articles, passedOver } = await listArticles(file);
  if (passedOver.length > 0) say(`${file}: ${passedOver.length} file(s) are no articles by their names`);
  return articles;
};

/**
 * Reads articles one after the other. Of several, one that cannot be read or drafted is told and does not keep the others
 * from it; the command fails in the end with its code.
 *
 * @param options `one`: more than one article is a wrong usage.
 * @throws {LianpuError} What is wrong with an article that is the only one.
 */
export const eachArticle = async (
  files: readonly string[],
  options: ReadOptions & { readonly one?: boolean },
  output: Output,
  draft: (article: Article, fromFile: boolean) => Promise<void>,
): Promise<void> => {
  const paths: string[] = [];
  for (const file of files) paths.push(...(await pathsOf(file, output)));
  if (paths.length > 1 && options.one === true)
    throw fail('USAGE', {
      problem: `--out names the draft of one article, and these are ${paths.length}`,
      command: 'extract',
    });
  for (const path of paths) {
    try {
      const source = path === standardInput ? { name: 'standard input', stream: stdin } : path;
      const article = await readArticle(source, options);
      for (const warning of article.warnings) output.say(`${article.file}: ${warning}`);
      await draft(article, path !== standardInput);
    } catch (error) {
      if (paths.length === 1 || !(error instanceof LianpuError)) throw error;
      process.stderr.write(`${describeError(error)}\n`);
      process.exitCode = error.exit;
    }
  }
};
