const digits = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value]));
digits.set('〇', 0).set('两', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);
const large = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/**
 * The number that Chinese numerals write; undefined where they write none. A multiplier that nothing stands before
 * counts once.
 *
 * @example readNumeral('二百零三') // 203
 * @example readNumeral('千亿') // 100000000000
 */
export const readNumeral = (written: string): number | undefined => {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of written) {
    const value = digits.get(character);
    const ten = small.get(character);
    const myriad = large.get(character);
    if (value !== undefined) {
      digit = value;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      const before = section + (digit ?? 0);
      total = (total + before === 0 ? 1 : total + before) * myriad;
      section = 0;
      digit = undefined;
    } else {
      return undefined;
    }
  }
  return written === '' ? undefined : total + section + (digit ?? 0);
};
