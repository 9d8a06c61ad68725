/** The words of the clause that a place stands in, up to it; a mark inside a number parts no clauses. */
export const clauseOf = (text: string, least: number, end: number): string => {
  for (let at = end - 1; at >= least; at--) {
    if (/[,。;:!?]/.test(text[at] ?? '') && !/\d/.test(text[at + 1] ?? '')) return text.slice(at + 1, end);
    if (text[at] === ',') return text.slice(at + 1, end);
  }
  return text.slice(least, end);
};
