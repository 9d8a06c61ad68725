import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import DataLoader from 'dataloader';
import { RawText, sha256 } from '../../text/document.ts';
import type { Place, Quotation, Quote, Read } from '../context.ts';

interface DocumentFile {
  readonly id: string;
  readonly file: string | null;
  readonly sha256: string;
  readonly quoteLimit: number | null;
}

/** Characters that may be quoted where a document's rights do not say. */
const defaultLimit = 200;

const readRawText = async (folder: string, { file, sha256: expected }: DocumentFile): Promise<RawText | string> => {
  if (file === null || basename(file) !== file) return 'the document names no file of raw text';
  try {
    const text = new RawText(await readFile(join(folder, file), 'utf8'));
    return text.sha256 === expected ? text : `${file} in DOCUMENTS_DIR is not the text that the evidence points into`;
  } catch {
    return `${file} is not in DOCUMENTS_DIR`;
  }
};

/** Raw texts that were read, kept for as long as the API runs. */
export interface QuoteSource {
  read(document: DocumentFile): Promise<RawText | string>;
}

/** Reads raw texts from a folder; keeps the last 16 that were asked for. */
export const quoteSource = (folder: string | undefined): QuoteSource => {
  const kept = new Map<string, RawText>();
  return {
    read: async (document) => {
      if (folder === undefined) return 'DOCUMENTS_DIR is not set: the raw text is not at hand';
      const known = kept.get(document.sha256);
      const text = known ?? (await readRawText(folder, document));
      if (typeof text === 'string') return text;
      kept.delete(document.sha256);
      kept.set(document.sha256, text);
      for (const oldest of [...kept.keys()].slice(0, -16)) kept.delete(oldest);
      return text;
    },
  };
};

/** The span as the rights of its document allow it. */
export const quoteFrom = (text: RawText, place: Place, limit: number): Quotation => {
  if (place.start === null || place.end === null) return { unavailable: 'the evidence names no span of characters' };
  const length = place.end - place.start;
  if (length > limit)
    return { unavailable: `the span has ${length} characters and the document’s rights allow ${limit}` };
  const quote = text.slice(place.start, place.end);
  return sha256(quote) === place.sha256
    ? { quote }
    : { unavailable: 'the characters differ from those the fact rests on' };
};

/** Quotations for one request: the documents’ files are looked up in one statement. */
export const quotations = (read: Read, source: QuoteSource): Quote => {
  const documents = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read<DocumentFile>('api/document-files', { ids });
    return ids.map((id) => rows.find((row) => row.id === id));
  });
  return async (place) => {
    if (place.kind !== 'TEXT') return { unavailable: 'rows of a table are not quoted' };
    const document = await documents.load(place.documentId);
    if (document === undefined) return { unavailable: 'the document is not loaded' };
    const text = await source.read(document);
    return typeof text === 'string'
      ? { unavailable: text }
      : quoteFrom(text, place, document.quoteLimit ?? defaultLimit);
  };
};
