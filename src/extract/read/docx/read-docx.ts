import { Parser } from 'htmlparser2';
import type { ZipEntry } from '../../../files/zip-directory.ts';
import type { ArticleBytes, ArticleContent } from '../article.ts';
import { tooLarge, unreadable } from '../unreadable.ts';
import { DocumentText } from './document-text.ts';
import { docxParts, unpackPart } from './parts.ts';

const mainPart = /^word\/document\d*\.xml$/;
/** Notes stand after the body, as at the end of a printed text. */
const notes = ['word/footnotes.xml', 'word/endnotes.xml'];
const properties = 'docProps/core.xml';

interface Events {
  readonly open: (name: string) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
}

/** Sends a part through the parser piece by piece; entities that a document defines itself are never expanded. */
const parsePart = async (file: string, part: ZipEntry, { open, text, close }: Events): Promise<void> => {
  const parser = new Parser(
    { onopentag: (name) => open(name), ontext: text, onclosetag: (name) => close(name) },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | undefined;
  for await (const piece of unpackPart(file, part)) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.end(decoder?.decode() ?? '');
};

const titleOf = async (file: string, part: ZipEntry): Promise<string | undefined> => {
  let title = '';
  let inTitle = false;
  await parsePart(file, part, {
    open: (name) => (inTitle = name === 'dc:title'),
    text: (words) => (title += inTitle ? words : ''),
    close: () => (inTitle = false),
  });
  return title.trim() === '' ? undefined : title.trim();
};

/**
 * The words of a DOCX file, a paragraph a line, with all changes accepted, notes at the end; no headers, footers or comments.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE: damaged, protected, a zip bomb, a spreadsheet, no document in it.
 * @example (await readDocx({ file: 'a.docx', bytes, limit: 1024 })).text // '甲木公司供应车门。\n'
 */
export const readDocx = async ({ file, bytes, limit }: ArticleBytes): Promise<ArticleContent> => {
  const parts = docxParts(file, bytes);
  const main = parts.find(({ name }) => mainPart.test(name));
  if (main === undefined)
    throw unreadable(file, 'no document in it', 'Open it in a word processor and save it again as .docx.');
  const words = new DocumentText();
  for (const part of [main, ...notes.flatMap((name) => parts.find((each) => each.name === name) ?? [])]) {
    await parsePart(file, part, {
      open: (name) => words.open(name),
      text: (text) => {
        words.text(text);
        if (words.lines.added > limit) throw tooLarge(file, 'its text', limit);
      },
      close: (name) => words.close(name),
    });
  }
  const core = parts.find(({ name }) => name === properties);
  const title = core === undefined ? undefined : await titleOf(file, core);
  return { text: words.lines.finish(), title, warnings: [] };
};
