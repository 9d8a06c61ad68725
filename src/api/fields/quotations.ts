import DataLoader from 'dataloader';
import { type RawFile, type ReadRaw, rawReader } from '../../facts/raw-file.ts';
import type { Read } from '../../quality/read.ts';
import { type RawText, sha256 } from '../../text/document.ts';
import type { Place, Quotation, Quote } from '../context.ts';

interface DocumentFile extends RawFile {
  readonly quoteLimit: number | null;
}

/** Characters that may be quoted where a document's rights do not say. */
const defaultLimit = 200;

/** Raw texts that were read, kept for as long as the API runs. */
export interface QuoteSource {
  readonly read: ReadRaw;
}

/** Reads raw texts from the folders of documents and of sources; keeps the last 16 that were asked for. */
export const quoteSource = (documents: string | undefined, loaders?: string): QuoteSource => {
  const kept = new Map<string, RawText>();
  const readRaw = rawReader(documents, loaders);
  return {
    read: async (document) => {
      const known = kept.get(document.sha256);
      const text = known ?? (await readRaw(document));
      if (typeof text === 'string') return text;
      kept.delete(document.sha256);
      kept.set(document.sha256, text);
      for (const oldest of [...kept.keys()].slice(0, -16)) kept.delete(oldest);
      return text;
    },
  };
};

/** What stands around a span in its paragraph, as many characters as the rights leave, shared between both sides. */
const surroundings = (text: RawText, start: number, end: number, left: number): { before: string; after: string } => {
  const paragraph = text.paragraphs.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  const [beforeAll, afterAll] = [start - paragraph.start, paragraph.end - end];
  const before = Math.min(beforeAll, Math.max(Math.ceil(left / 2), left - afterAll));
  const after = Math.min(afterAll, left - before);
  return { before: text.slice(start - before, start), after: text.slice(end, end + after) };
};

/** The span and its surroundings as the rights of its document allow them. */
export const quoteFrom = (text: RawText, place: Place, limit: number): Quotation => {
  if (place.start === null || place.end === null) return { unavailable: 'the evidence names no span of characters' };
  const length = place.end - place.start;
  if (length > limit)
    return { unavailable: `the span has ${length} characters and the document’s rights allow ${limit}` };
  const quote = text.slice(place.start, place.end);
  return sha256(quote) === place.sha256
    ? { quote, ...surroundings(text, place.start, place.end, limit - length) }
    : { unavailable: 'the characters differ from those the fact rests on' };
};

/** Quotations for one request: the documents’ files are looked up in one statement. */
export const quotations = (read: Read, source: QuoteSource): Quote => {
  const documents = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read<DocumentFile>('api/document-files', { ids });
    return ids.map((id) => rows.find((row) => row.id === id));
  });
  return async (place) => {
    if (place.kind !== 'TEXT')
      return {
        unavailable:
          'rows of a table are not quoted: `row` of the edge and `file` of the document say where they stand',
      };
    const document = await documents.load(place.documentId);
    if (document === undefined) return { unavailable: 'the document is not loaded' };
    const text = await source.read(document);
    return typeof text === 'string'
      ? { unavailable: text }
      : quoteFrom(text, place, document.quoteLimit ?? defaultLimit);
  };
};
