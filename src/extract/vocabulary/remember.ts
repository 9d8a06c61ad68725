/** Answers that are kept of names and other short texts. */
const mostNames = 20_000;

let forgotten = 0;

/** Forgets all kept answers, so that the next article is read as if it were the first. */
export const forgetAll = (): void => {
  forgotten++;
};

/**
 * A function of a text that keeps its latest answers: the same names come again and again in an article.
 *
 * @param most Most answers that are kept; the older half goes when there are more.
 * @example const lengthOf = remember((text) => text.length)
 */
export const remember = <Answer>(work: (text: string) => Answer, most = mostNames): ((text: string) => Answer) => {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  let begun = forgotten;
  return (text) => {
    if (begun !== forgotten) [begun, recent, older] = [forgotten, new Map(), new Map()];
    const there = recent.get(text);
    if (there !== undefined) return there;
    const answer = older.has(text) ? (older.get(text) as Answer) : work(text);
    if (recent.size >= most / 2) [older, recent] = [recent, new Map()];
    recent.set(text, answer);
    return answer;
  };
};
