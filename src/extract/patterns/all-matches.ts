const none: readonly never[] = [];

/**
 * All matches of a global pattern in a text, as `matchAll` gives them. That copies the pattern for every text, and most texts
 * have no match.
 *
 * @example allMatches(/厂/g, '甲厂和乙厂').length // 2
 */
export const allMatches = (pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? none : [...text.matchAll(pattern)];
