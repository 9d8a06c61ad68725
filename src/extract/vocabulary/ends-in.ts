/**
 * A test whether a text ends in one of some words: looked up by length, so that it costs no more for many words.
 *
 * @example endsInOneOf(['机', '轴承'])('滚子轴承') // true
 */
export const endsInOneOf = (list: readonly string[]): ((text: string) => boolean) => {
  const known = new Set(list);
  const lengths = [...new Set(list.map(({ length }) => length))];
  return (text) => lengths.some((length) => length <= text.length && known.has(text.slice(-length)));
};
