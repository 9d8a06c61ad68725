import type { ReadRaw } from '../facts/raw-file.ts';
import { normalize } from '../text/normalize.ts';
import { type Coverage, coverageOf, type PointedFact } from './coverage.ts';
import type { Read } from './read.ts';

/** How much of one document its facts give. */
export interface DocumentCoverage {
  readonly document: string;
  readonly title: string;
  /** Null where the raw text is not at hand. */
  readonly coverage: Coverage | null;
  /** Why there is no coverage. */
  readonly unavailable: string | null;
}

interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly file: string | null;
  readonly sha256: string;
}

/** Coverage of every loaded document, by id. General knowledge is left out: its text is written for its facts. */
export const readCoverage = async (read: Read, readRaw: ReadRaw): Promise<DocumentCoverage[]> => {
  const coverages: DocumentCoverage[] = [];
  for (const { id, title, kind, ...file } of await read<DocumentRow>('quality/documents')) {
    const raw = kind === 'ARTICLE' ? await readRaw({ id, ...file }) : `a ${kind} has no text to be covered`;
    if (typeof raw === 'string') {
      coverages.push({ document: id, title, coverage: null, unavailable: raw });
      continue;
    }
    const facts = await read<PointedFact>('quality/document-facts', { id });
    const names = await read<{ name: string }>('quality/document-names', { id });
    const coverage = coverageOf(
      normalize(raw),
      facts,
      names.map(({ name }) => name),
    );
    coverages.push({ document: id, title, coverage, unavailable: null });
  }
  return coverages;
};
