import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleContent } from '../article.ts';
import { explainExhausted, GuardedWorker } from '../guarded-worker.ts';
import { readHtml } from '../html/read-html.ts';

/** Between the marks at the file's very beginning stand properties of the document in YAML. */
const frontMatter = /^\uFEFF?---\r?\n(?<yaml>[\s\S]{0,65536}?)\r?\n---[ \t]*(?:\r?\n|$)/;

const titleIn = (yaml: string): string | undefined => {
  try {
    const properties: unknown = parse(yaml, { maxAliasCount: 0 });
    if (typeof properties !== 'object' || properties === null || !('title' in properties)) return undefined;
    return typeof properties.title === 'string' ? properties.title.trim() : undefined;
  } catch {
    return undefined;
  }
};

const render = async (file: string, markdown: string): Promise<string> => {
  const worker = new GuardedWorker(new URL('./markdown-worker.mjs', import.meta.url), markdown, []);
  try {
    return z.string().parse(await worker.next());
  } catch (error) {
    throw explainExhausted(file, error);
  } finally {
    await worker.end();
  }
};

/**
 * The words of a text in Markdown (CommonMark with tables), without its marks; what is HTML in it is read as HTML.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE where reading it takes too much time or memory.
 * @example (await readMarkdown('a.md', '---\ntitle: 车门\n---\n# 一\n**甲木公司**供应[车门](a.html)。')).text // '一\n甲木公司供应车门。\n'
 */
export const readMarkdown = async (file: string, text: string): Promise<ArticleContent> => {
  const matter = frontMatter.exec(text);
  const content = readHtml(file, await render(file, text.slice(matter?.[0].length ?? 0)));
  const title = matter?.groups?.['yaml'] === undefined ? undefined : titleIn(matter.groups['yaml']);
  return { ...content, title: title ?? content.title };
};
