import { distance } from 'fastest-levenshtein';
import { type Match, matchOf, shareOf } from './likeness.ts';
import type { CandidateReading } from './names.ts';
import type { Wanted } from './wanted.ts';

/** Fewer initials than these stand in names everywhere. */
const fewestInitialsWithin = 3;

const ofName = ({ kind, written }: CandidateReading): string => `of ${kind} ${written}`;

/** Whether letters begin with a syllable and go on from there. */
const beginsSyllable = (syllables: readonly string[], letters: string): boolean =>
  syllables.some((_, i) => syllables.slice(i).join('').startsWith(letters));

const matchLetters = (reading: CandidateReading, letters: string): Match | undefined => {
  const { kind, syllables } = reading;
  const other = kind !== 'name';
  const whole = syllables.join('');
  const said = syllables.join(' ');
  const share = shareOf(letters, whole);
  if (whole === letters) return matchOf('pinyin', `pinyin ${said} ${ofName(reading)}`, 0, other);
  if (whole.startsWith(letters)) {
    return matchOf('pinyinBeginning', `beginning of pinyin ${said} ${ofName(reading)}`, share, other);
  }
  return beginsSyllable(syllables, letters)
    ? matchOf('pinyinPart', `part of pinyin ${said} ${ofName(reading)}`, share, other)
    : undefined;
};

/** Shorter letters are another word with one of them changed. */
const fewestToDiffer = 5;

const matchWrongLetter = (reading: CandidateReading, letters: string): Match | undefined => {
  const whole = reading.syllables.join('');
  if (letters.length < fewestToDiffer || Math.abs(whole.length - letters.length) > 1 || distance(whole, letters) > 1) {
    return undefined;
  }
  const share = 1 - 1 / letters.length;
  const said = reading.syllables.join(' ');
  return matchOf('oneDiffers', `one letter differs: pinyin ${said} ${ofName(reading)}`, share, reading.kind !== 'name');
};

const matchInitials = (reading: CandidateReading, letters: string): Match | undefined => {
  const { kind, syllables } = reading;
  const other = kind !== 'name';
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  const share = shareOf(letters, initials);
  if (initials === letters) return matchOf('initials', `pinyin initials ${initials} ${ofName(reading)}`, 0, other);
  if (initials.startsWith(letters)) {
    return matchOf('initialsBeginning', `pinyin initials ${letters} at the beginning ${ofName(reading)}`, share, other);
  }
  return letters.length >= fewestInitialsWithin && initials.includes(letters)
    ? matchOf('initialsPart', `pinyin initials ${letters} in a part ${ofName(reading)}`, share, other)
    : undefined;
};

/** How a name sounds like what is wanted, which is written otherwise. */
const matchSound = (reading: CandidateReading, { pinyin }: Wanted): Match | undefined => {
  if (pinyin === '') return undefined;
  const other = reading.kind !== 'name';
  const said = reading.syllables.join(' ');
  if (said === pinyin) return matchOf('samePinyin', `same pinyin ${said}: ${reading.written}`, 0, other);
  return ` ${said} `.includes(` ${pinyin} `)
    ? matchOf('samePinyinPart', `same pinyin ${pinyin} in a part: ${reading.written}`, shareOf(pinyin, said), other)
    : undefined;
};

/**
 * How each reading of a candidate is what is wanted: in full, by its initials, or by the same sound.
 *
 * @example matchReadings(readingsOf(taigang), wanted) // [{ score: 0.52, matchedOn: 'pinyin initials tg of name 太钢' }]
 */
export const matchReadings = (readings: readonly CandidateReading[], wanted: Wanted): (Match | undefined)[] =>
  readings.map((reading) => {
    const { letters } = wanted;
    if (letters.length < 2) return matchSound(reading, wanted);
    return matchLetters(reading, letters) ?? matchInitials(reading, letters) ?? matchWrongLetter(reading, letters);
  });
