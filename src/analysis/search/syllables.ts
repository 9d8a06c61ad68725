import { syllables } from '../../text/pinyin-syllables.ts';

const longestSyllable = 6;
/** Ways of reading letters that are tried: xian is 西安 and 先. */
const mostReadings = 8;

/**
 * The ways to read letters as whole syllables, blanks between them, the one with the longest first syllables first.
 *
 * @param letters Small letters, `v` for ü.
 * @example readingsOfLetters('xian') // ['xian', 'xi an']
 */
export const readingsOfLetters = (letters: string): string[] => {
  const found: string[] = [];
  // Beginnings from which no way leads to the end: tried once, however many ways lead there.
  const dead = new Set<number>();
  const read = (start: number, before: readonly string[]): boolean => {
    if (start === letters.length) {
      found.push(before.join(' '));
      return true;
    }
    if (dead.has(start)) return false;
    let ends = false;
    for (let size = longestSyllable; size > 0 && found.length < mostReadings; size -= 1) {
      const syllable = letters.slice(start, start + size);
      if (syllable.length === size && syllables.has(syllable)) {
        ends = read(start + size, [...before, syllable]) || ends;
      }
    }
    if (!ends && found.length < mostReadings) dead.add(start);
    return ends;
  };
  if (letters !== '') read(0, []);
  return found;
};
