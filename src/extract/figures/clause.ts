const marks = new Set(['。', ';', ':', '!', '?']);
/** All marks stand before the Han characters. */
const firstHan = 0x4e00;

/** The words of the clause that a place stands in, up to it; a mark inside a number parts no clauses. */
export const clauseOf = (text: string, least: number, end: number): string => {
  for (let at = end - 1; at >= least; at--) {
    if (text.charCodeAt(at) >= firstHan) continue;
    const character = text[at] ?? '';
    if (character === ',' || (marks.has(character) && !/\d/.test(text[at + 1] ?? ''))) return text.slice(at + 1, end);
  }
  return text.slice(least, end);
};
