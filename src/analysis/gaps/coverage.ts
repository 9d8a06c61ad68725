import type { Read } from '../../quality/read.ts';
import { placesOf, type Scope } from './scope.ts';

/** A document that an answer rests on. */
interface CoveringDocument {
  readonly id: string;
  readonly title: string;
  readonly loadedAt: string | null;
}

/** What an answer rests on. */
export interface Coverage {
  readonly documents: readonly CoveringDocument[];
  readonly companies: number;
  /** Date of the latest document, as precise as it says. */
  readonly asOf: string | null;
  readonly note: string;
}

/** How to read absence, in both languages. */
export const absenceNote =
  'What no document says is not in the graph: absence from the graph is not absence from the region. 图谱只收录文献所述：图谱中没有，不等于当地没有。';

/**
 * The latest of some dates, which compare as text whatever their precision; null where there is none.
 *
 * @example latestOf(['2022-02-25', '2025-03']) // '2025-03'
 */
export const latestOf = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (latest === null || (date !== null && date > latest) ? date : latest), null);

/**
 * Which documents speak of a region or a chain, and how many companies of the region they name; general knowledge does not count.
 *
 * @example (await coverageOf(read, 'industry-chain-new-energy-vehicles', scope)).asOf // '2022-02-25'
 */
export const coverageOf = async (read: Read, chain: string, scope: Scope): Promise<Coverage> => {
  const places = placesOf(scope);
  const [documents, [count]] = await Promise.all([
    read<CoveringDocument & { date: string | null }>('analysis/gaps/coverage', { chain, places }),
    read<{ companies: number }>('analysis/gaps/companies-within', { places }),
  ]);
  return {
    documents: documents.map(({ id, title, loadedAt }) => ({ id, title, loadedAt })),
    companies: count?.companies ?? 0,
    asOf: latestOf(documents.map(({ date }) => date)),
    note: absenceNote,
  };
};
