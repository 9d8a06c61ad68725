/** Most answers that are kept; the older half goes when there are more. */
const most = 20_000;

/**
 * A function of a text that keeps its latest answers: the same names come again and again in an article.
 *
 * @example const lengthOf = remember((text) => text.length)
 */
export const remember = <Answer>(work: (text: string) => Answer): ((text: string) => Answer) => {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (recent.has(text)) return recent.get(text) as Answer;
    const answer = older.has(text) ? (older.get(text) as Answer) : work(text);
    if (recent.size >= most / 2) [older, recent] = [recent, new Map()];
    recent.set(text, answer);
    return answer;
  };
};
