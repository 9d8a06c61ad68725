import type { Article, ArticleBytes, ArticleContent, ArticleFormat } from './article.ts';
import { readDocx } from './docx/read-docx.ts';
import { decode } from './encoding/decode.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { recogniseFormat } from './recognise.ts';
import { type ArticleSource, nameOf, readSource } from './source-bytes.ts';
import { tooLarge, unreadable } from './unreadable.ts';

/** How an article is read, where the usual does not do. */
export interface ReadOptions {
  /** Most bytes of the file, and of the text in it: ARTICLE_MAX_MB. */
  readonly limit: number;
  /** The format, where neither content nor name tell it, as Markdown from standard input. */
  readonly format?: ArticleFormat | undefined;
}

type Read = ArticleContent & { readonly encoding: string | undefined };

type ReadText = (file: string, text: string) => ArticleContent | Promise<ArticleContent>;

/** Text formats: bytes decoded, then read. */
const textReaders: Readonly<Partial<Record<ArticleFormat, ReadText>>> = {
  txt: (_file, text) => ({ text, title: undefined, warnings: [] }),
  html: readHtml,
  markdown: readMarkdown,
};

const readAs = async (format: ArticleFormat, source: ArticleBytes): Promise<Read> => {
  const read = textReaders[format];
  if (read === undefined) {
    return { ...(await (format === 'pdf' ? readPdf(source) : readDocx(source))), encoding: undefined };
  }
  const { text, encoding, warnings } = decode(source.file, source.bytes);
  const content = await read(source.file, text);
  return { ...content, encoding, warnings: [...warnings, ...content.warnings] };
};

/**
 * Reads an article nobody prepared: text, HTML, Markdown, PDF or DOCX, from a file or a stream. Its format is told by
 * its first bytes, then by its name; its encoding by its bytes.
 *
 * @throws {LianpuError} FILE_UNREADABLE; ARTICLE_UNREADABLE with what is wrong and the remedy: empty, too large, binary,
 * damaged, protected, a zip bomb, no words in it.
 * @example
 * await readArticle('news.html', { limit: 32 * 1024 * 1024 })
 * // { file: 'news.html', text: '青河车门\n甲木公司供应车门。\n', format: 'html', encoding: 'gbk', title: '青河车门', warnings: [] }
 */
export const readArticle = async (source: ArticleSource, { limit, format }: ReadOptions): Promise<Article> => {
  const file = nameOf(source);
  const bytes = await readSource(source, limit);
  const recognised = format ?? recogniseFormat(file, bytes);
  const { text, title, encoding, warnings } = await readAs(recognised, { file, bytes, limit });
  if (Buffer.byteLength(text) > limit && bytes.length < Buffer.byteLength(text))
    throw tooLarge(file, 'its text', limit);
  if (!/\S/.test(text)) throw unreadable(file, 'no words in it', 'Check that this is the file you meant.');
  return { file, text, format: recognised, encoding, title, warnings };
};
