/** How much of what was expected was found, and how much of what was found was expected. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Null where nothing was found. */
  readonly precision: number | null;
  /** Null where nothing was expected. */
  readonly recall: number | null;
  readonly f1: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Precision, recall and their harmonic mean from counts.
 *
 * @example scoreOf(3, 1, 1).f1 // 0.75
 */
export const scoreOf = (right: number, missed: number, wrong: number): Score => {
  return {
    right,
    missed,
    wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + wrong),
  };
};
