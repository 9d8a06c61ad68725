import { shortName } from '../facts/division-names.ts';
import type { EntityType } from '../facts/entity-types.ts';
import { normalizeLine } from '../text/normalize-line.ts';
import { readingOf } from '../text/pinyin.ts';
import { companyEnding, descriptiveTypes, placedTypes } from './name-words.ts';
import { withoutPlaces } from './places-in-name.ts';

/** One name of an entity in the forms that names are compared in. */
export interface NameForm {
  /** As the documents write it. */
  readonly written: string;
  /** In normal form: simplified, half-width, small letters, without brackets, marks and blanks. */
  readonly text: string;
  /** `text` without places and without what a firm's name ends with; a region's without 省, 市, 县. */
  readonly core: string;
  /** Codes of the places that stood at its ends. */
  readonly places: readonly string[];
  /** Reading of `core`, syllables apart; '' where it has fewer than two Han characters. */
  readonly pinyin: string;
}

const twoHan = /\p{Script=Han}.*\p{Script=Han}/u;

/**
 * A name in the form that all its spellings share.
 *
 * @example foldName('晉創谷·朔州（園區）') // '晋创谷朔州园区'
 */
export const foldName = (name: string): string =>
  String(normalizeLine(Array.from(name), 0))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const withoutEnding = (name: string): string => {
  const rest = name.replace(companyEnding, '');
  return rest.length < 2 ? name : rest;
};

const coreOf = (text: string, type: EntityType): Pick<NameForm, 'core' | 'places'> => {
  if (type === 'Region') return { core: shortName(text), places: [] };
  if (type === 'Person' || descriptiveTypes.has(type)) return { core: text, places: [] };
  const { rest, codes } = withoutPlaces(type === 'Company' ? withoutEnding(text) : text);
  if (!placedTypes.has(type)) return { core: text, places: codes };
  return { core: type === 'Company' ? withoutEnding(rest) : rest, places: codes };
};

/**
 * The forms of a name for an entity of a type.
 *
 * @example nameForm('山西利虎玻璃有限公司', 'Company').core // '利虎玻璃'
 */
export const nameForm = (written: string, type: EntityType): NameForm => {
  const text = foldName(written);
  const { core, places } = coreOf(text, type);
  return { written, text, core, places, pinyin: twoHan.test(core) ? readingOf(core) : '' };
};

/**
 * First letters of a reading.
 *
 * @example initialsOf('bi ya di') // 'byd'
 */
export const initialsOf = (pinyin: string): string =>
  pinyin
    .split(' ')
    .map((syllable) => syllable[0] ?? '')
    .join('');
