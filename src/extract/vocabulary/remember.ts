/** Answers that are kept of names and other short texts. */
const mostNames = 20_000;

/**
 * A function of a text that keeps its latest answers: the same names come again and again in an article.
 *
 * @param most Most answers that are kept; the older half goes when there are more.
 * @example const lengthOf = remember((text) => text.length)
 */
export const remember = <Answer>(work: (text: string) => Answer, most = mostNames): ((text: string) => Answer) => {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const there = recent.get(text);
    if (there !== undefined) return there;
    const answer = older.has(text) ? (older.get(text) as Answer) : work(text);
    if (recent.size >= most / 2) [older, recent] = [recent, new Map()];
    recent.set(text, answer);
    return answer;
  };
};
