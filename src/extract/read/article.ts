/** What an article was before it was text. */
export const articleFormats = ['txt', 'html', 'markdown', 'pdf', 'docx'] as const;
export type ArticleFormat = (typeof articleFormats)[number];

/** An article as text. Its `text` is the raw text of the document: evidence points into it, by code points. */
export interface Article {
  /** The path that was read, or `standard input`. */
  readonly file: string;
  /** Of a text file in UTF-8 the very characters of the file; of others a paragraph a line. */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Label of the Encoding Standard, such as `utf-8` or `gb18030`; undefined where the format has its own (PDF, DOCX). */
  readonly encoding: string | undefined;
  /** As the file itself says: an HTML title, a property of a PDF or DOCX, front matter of Markdown. */
  readonly title: string | undefined;
  /** What could not be read as it should, one sentence each. */
  readonly warnings: readonly string[];
}

/** What one format's reader makes of bytes. */
export type ArticleContent = Pick<Article, 'text' | 'title' | 'warnings'>;

/** Bytes of an article, with the name that messages call it. */
export interface ArticleBytes {
  readonly file: string;
  readonly bytes: Buffer;
  /** Most bytes of the text that may come out. */
  readonly limit: number;
}
