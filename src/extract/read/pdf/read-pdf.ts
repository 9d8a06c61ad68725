import { z } from 'zod';
import type { ArticleBytes, ArticleContent } from '../article.ts';
import { explainExhausted, GuardedWorker } from '../guarded-worker.ts';
import { tooLarge, unreadable } from '../unreadable.ts';
import { type PageLine, pageItem, pageLines } from './page-lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Characters without a meaning in Unicode: the PDF shows a shape and does not say which character it is. */
const meaningless = /[\uE000-\uF8FF\uFFFD]/g;
const tolerated = 0.02;

const openedMessage = z.object({ title: z.string(), pages: z.number() });
const pageMessage = z.object({ items: z.array(pageItem) });
const failedMessage = z.object({ failed: z.string(), password: z.boolean().optional(), page: z.number().optional() });

const accept = <T>(file: string, format: z.ZodType<T>, message: unknown): T => {
  const failure = failedMessage.safeParse(message).data;
  if (failure === undefined) return format.parse(message);
  if (failure.password === true)
    throw unreadable(file, 'protected by a password', 'Save it without a password, or its text as .txt.');
  const where = failure.page === undefined ? '' : `page ${failure.page}: `;
  throw unreadable(
    file,
    `not a sound PDF file (${where}${failure.failed})`,
    'Print it to a new PDF, or save its text as .txt.',
  );
};

const warningsOf = (text: string): string[] => {
  const count = text.match(meaningless)?.length ?? 0;
  return count > text.length * tolerated
    ? [`${count} character(s) have a shape but no meaning in this PDF: compare the text with the printed page`]
    : [];
};

/**
 * The words of a PDF, a paragraph a line.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE: damaged, protected, pictures of pages without words, too much time or memory.
 * @example (await readPdf({ file: 'a.pdf', bytes, limit: 1024 })).text // '甲木公司供应车门。\n'
 */
export const readPdf = async ({ file, bytes, limit }: ArticleBytes): Promise<ArticleContent> => {
  const pdf = Uint8Array.from(bytes);
  const worker = new GuardedWorker(new URL('./pdf-worker.mjs', import.meta.url), { pdf }, [pdf.buffer]);
  try {
    const { title, pages } = accept(file, openedMessage, await worker.next());
    const read: PageLine[][] = [];
    let characters = 0;
    while (read.length < pages) {
      const lines = pageLines(accept(file, pageMessage, await worker.ask('next')).items);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > limit) throw tooLarge(file, 'its text', limit);
      read.push(lines);
    }
    const paragraphs = paragraphsOf(read);
    if (paragraphs.length === 0)
      throw unreadable(file, 'pictures of pages, no words', 'Recognise its characters first, with an OCR program.');
    const text = `${paragraphs.join('\n')}\n`;
    return { text, title: title.trim() === '' ? undefined : title.trim(), warnings: warningsOf(text) };
  } catch (error) {
    throw explainExhausted(file, error);
  } finally {
    await worker.end();
  }
};
