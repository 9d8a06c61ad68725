/** A list of words written in one string, blanks between. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** Alternatives of a regular expression, the longest first, so that a longer word is never cut. */
export const anyOf = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
