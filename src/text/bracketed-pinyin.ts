import { MappedLine } from './mapped-line.ts';
import { syllables } from './pinyin-syllables.ts';
import { readingsOf } from './readings.ts';

/** Closing bracket by opening one; full-width round and square brackets are half-width by now. */
const brackets = new Map([
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】'],
]);
const mostHan = 8;
const mostContent = 60;
const han = /^\p{Script=Han}$/u;
const isHan = (point: string): boolean => (point >= '\u4e00' && point <= '\u9fa5') || han.test(point);

interface Reading {
  /** Letters in lower case without marks, `v` for ü. */
  readonly letters: string;
  /** Whether the letter at an index carries a tone mark. */
  readonly toned: readonly boolean[];
  /** Indexes of letters before which a syllable must end: after a blank, apostrophe, hyphen or tone digit. */
  readonly breaks: ReadonlySet<number>;
  readonly digits: boolean;
  readonly capitals: boolean;
}

const sameLetters: Readonly<Record<string, string>> = { ɡ: 'g', ɑ: 'a' };

const parseAnew = (content: string): Reading | undefined => {
  let letters = '';
  const toned: boolean[] = [];
  const breaks = new Set<number>();
  let digits = false;
  for (const point of content.normalize('NFD').toLowerCase()) {
    const letter = sameLetters[point] ?? point;
    if (/^[a-z]$/.test(letter)) {
      letters += letter;
      toned.push(false);
    } else if (/^[\u0300\u0301\u0304\u0306\u030C]$/.test(letter) && toned.at(-1) === false) {
      toned[toned.length - 1] = true;
    } else if (letter === '\u0308' && letters.endsWith('u')) letters = `${letters.slice(0, -1)}v`;
    else if (/^[0-5]$/.test(letter) && letters !== '' && !breaks.has(letters.length)) {
      breaks.add(letters.length);
      digits = true;
    } else if (/^[ '’·-]$/.test(letter)) breaks.add(letters.length);
    else return undefined;
  }
  if (letters === '') return undefined;
  return { letters, toned, breaks, digits, capitals: /\p{Lu}/u.test(content) };
};

const parsed = new Map<string, Reading | undefined>();
const mostParsed = 5_000;

const parse = (content: string): Reading | undefined => {
  if (parsed.has(content)) return parsed.get(content);
  const reading = parseAnew(content);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(content, reading);
  return reading;
};

/** Whether the letters from an index on are at most `most` syllables of which every one has its tone mark. */
const allToned = (reading: Reading, from: number, most: number): boolean => {
  if (from === reading.letters.length) return true;
  if (most === 0) return false;
  for (let end = from + 1; end <= from + 6 && end <= reading.letters.length; end++) {
    const marks = reading.toned.slice(from, end).filter(Boolean).length;
    const whole = marks === 1 && syllables.has(reading.letters.slice(from, end));
    if (whole && allToned(reading, end, most - 1)) return true;
    if (reading.breaks.has(end)) break;
  }
  return false;
};

/** Whether the letters are how the last of these characters are read, tones aside. */
const fits = (letters: string, characters: readonly string[]): boolean => {
  if (letters === '') return true;
  const last = characters.at(-1);
  return (
    last !== undefined &&
    readingsOf(last).some(
      (reading) => letters.endsWith(reading) && fits(letters.slice(0, -reading.length), characters.slice(0, -1)),
    )
  );
};

/**
 * Whether what stands in brackets after Han characters is their pinyin. It is when every syllable is valid and has its
 * tone mark, or when it reads the characters before it (any of their readings, tones aside) and has a tone mark, a
 * tone digit or no capital. A name or sign in capitals without tones stays: 钠(Na), 山西(Shanxi), 何(HE).
 *
 * @example isPinyinOf('guó', ['中', '國']) // true
 * @example isPinyinOf('GDP', ['总', '值']) // false
 */
export const isPinyinOf = (content: string, characters: readonly string[]): boolean => {
  const reading = parse(content);
  if (reading === undefined) return false;
  if (reading.toned.includes(true) && allToned(reading, 0, characters.length)) return true;
  const written = reading.toned.includes(true) || reading.digits || !reading.capitals;
  return written && fits(reading.letters, characters);
};

/** The Han characters right before an index, or before the blank there. */
const hanBefore = (points: readonly string[], index: number): string[] => {
  const end = points[index - 1] === ' ' ? index - 1 : index;
  let start = end;
  while (start > 0 && end - start < mostHan && isHan(points[start - 1] ?? '')) start--;
  return points.slice(start, end);
};

const closingAt = (points: readonly string[], open: number): number => {
  const point = points[open] ?? '';
  // Most characters are Han, which no bracket is.
  if (point >= '\u4e00') return -1;
  const closing = brackets.get(point);
  if (closing === undefined) return -1;
  const end = points.slice(open + 1, open + 2 + mostContent).indexOf(closing);
  return end < 0 ? -1 : open + 1 + end;
};

/** Whether what the bracket at an index holds up to its closing one is the pinyin of the last of some characters. */
const holdsPinyin = ({ points }: MappedLine, open: number, close: number, characters: readonly string[]): boolean => {
  const content = points.slice(open + 1, close).join('');
  return characters.length > 0 && isPinyinOf(content.trim(), characters);
};

/** The line without bracketed pinyin after Han characters, and without the blank before such a bracket. */
export const withoutBracketedPinyin = (line: MappedLine): MappedLine => {
  /** What is left of the line, from the first such bracket on. */
  let out: MappedLine | undefined;
  for (let i = 0; i < line.length; i++) {
    const close = closingAt(line.points, i);
    const kept = out ?? line;
    if (close >= 0 && holdsPinyin(line, i, close, hanBefore(kept.points, out?.length ?? i))) {
      out ??= line.beginning(i);
      if (out.points.at(-1) === ' ') out.pop();
      i = close;
    } else out?.copy(line, i);
  }
  return out ?? line;
};
