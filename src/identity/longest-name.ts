/** Code points, so that a rare character counts as one. */
const lengthOf = (name: string): number => Array.from(name).length;

/** Orders names as they are settled: the longest first, of two the smaller. */
export const byLongestName = (one: string, other: string): number =>
  lengthOf(other) - lengthOf(one) || (one < other ? -1 : Number(one > other));
