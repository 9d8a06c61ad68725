import { extname } from 'node:path';
import type { ArticleFormat } from './article.ts';
import { unreadable } from './unreadable.ts';

const formatOfEnding: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/** Whether a file of a folder is an article, by its name. */
export const isArticleName = (name: string): boolean => Object.hasOwn(formatOfEnding, extname(name).toLowerCase());

interface Signature {
  readonly starts: string;
  readonly what: string;
  readonly remedy: string;
}

const readAsText = 'Give the article as .txt, .html, .md, .pdf or .docx.';

/** First bytes, as Latin-1, of what people hand in by mistake. */
const foreign: readonly Signature[] = [
  {
    starts: '\xd0\xcf\x11\xe0',
    what: 'an old Word document (.doc), or one that a password protects',
    remedy: 'Save it as .docx without a password.',
  },
  { starts: '{\\rtf', what: 'a document in RTF', remedy: 'Save it as .docx.' },
  { starts: '\x1f\x8b', what: 'compressed with gzip', remedy: 'Unpack it first, with gunzip.' },
  { starts: 'Rar!', what: 'a RAR archive', remedy: 'Unpack it and give the folder.' },
  { starts: '7z\xbc\xaf\x27\x1c', what: 'a 7z archive', remedy: 'Unpack it and give the folder.' },
  { starts: '\x89PNG', what: 'a picture (PNG)', remedy: 'Recognise its characters first, with an OCR program.' },
  { starts: '\xff\xd8\xff', what: 'a picture (JPEG)', remedy: 'Recognise its characters first, with an OCR program.' },
  { starts: 'GIF8', what: 'a picture (GIF)', remedy: 'Recognise its characters first, with an OCR program.' },
  { starts: '\x7fELF', what: 'a program', remedy: readAsText },
  { starts: 'MZ\x90', what: 'a program', remedy: readAsText },
];

/** A page that says of itself that it is HTML; more than a text that tells of a tag. */
const htmlStart = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const startBytes = 1024;

/**
 * The format of an article: what its first bytes say for certain, else what its name's ending says, else text.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE where it is a picture, an archive, an old Word document, …
 * @example recogniseFormat('a.txt', Buffer.from('%PDF-1.7')) // 'pdf'
 */
export const recogniseFormat = (file: string, bytes: Buffer): ArticleFormat => {
  const start = bytes.toString('latin1', 0, startBytes);
  const wrong = foreign.find(({ starts }) => start.startsWith(starts));
  if (wrong !== undefined) throw unreadable(file, wrong.what, wrong.remedy);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'docx';
  const named = formatOfEnding[extname(file).toLowerCase()];
  if (named === 'pdf' || named === 'docx') {
    throw unreadable(file, `not a ${named.toUpperCase()} file, although it is named so`, readAsText);
  }
  return named !== 'markdown' && htmlStart.test(start) ? 'html' : (named ?? 'txt');
};
