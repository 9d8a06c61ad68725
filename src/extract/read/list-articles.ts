import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unreadableFile } from '../../files/unreadable-file.ts';
import { isArticleName } from './recognise.ts';
import { unreadable } from './unreadable.ts';

/** The files of a folder that are articles by their names, and those that are not. */
interface Listed {
  readonly articles: readonly string[];
  readonly passedOver: readonly string[];
}

/**
 * The articles that a path means: itself, or those of a folder and the folders in it, sorted. Hidden files, and links
 * to other places, are passed over in silence.
 *
 * @throws {LianpuError} FILE_UNREADABLE; ARTICLE_UNREADABLE where a folder holds no article.
 * @example await listArticles('news') // { articles: ['news/a.html', 'news/b.txt'], passedOver: ['news/c.png'] }
 */
export const listArticles = async (path: string): Promise<Listed> => {
  try {
    if (!(await stat(path)).isDirectory()) return { articles: [path], passedOver: [] };
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !/(?:^|[\\/])\./.test(relative(path, file)))
      .toSorted();
    const articles = files.filter(isArticleName);
    if (articles.length === 0)
      throw unreadable(path, 'no article in this folder', 'Articles end with .txt, .html, .md, .pdf or .docx.');
    return { articles, passedOver: files.filter((file) => !isArticleName(file)) };
  } catch (error) {
    throw unreadableFile(path, error) ?? error;
  }
};
