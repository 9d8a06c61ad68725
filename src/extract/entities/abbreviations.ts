import { corporateWords } from '../vocabulary/firm-forms.ts';
import { remember } from '../vocabulary/remember.ts';
import { isGeneric, sectors } from '../vocabulary/sectors.ts';
import { anyOf } from '../vocabulary/words.ts';
import { ownName } from './company-forms.ts';

const business = new RegExp(`(?:集团|公司|${anyOf([...sectors, ...corporateWords])})+$`);
const leastStem = 2;

/** Whether the characters of one text stand in another in their order: 石化 in 石油化工. */
const standsIn = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
};

/** A short name's own part and its line of business: 甲木 and 新材. */
const partsOf = remember((short: string): readonly [stem: string, kind: string] => {
  const kind = business.exec(short)?.[0] ?? '';
  return [short.slice(0, short.length - kind.length), kind];
});

/** What a firm's name says after its own part, with 集团 where it has one. */
const wholeOf = (full: string): string => ownName(full) + (full.includes('集团') ? '集团' : '');

/**
 * Whether a name leaves out words of another: its own part begins the other's, or the whole ends it, and its line of
 * business is the other's in fewer characters.
 *
 * @example abbreviates('甲木新材', '青河甲木新能源材料有限公司') // true
 * @example abbreviates('甲木集团', '甲木电机有限公司') // false
 */
export const abbreviates = (short: string, full: string): boolean => {
  if (short.length >= full.length || short.endsWith('公司')) return false;
  const whole = wholeOf(full);
  const [stem, kind] = partsOf(short);
  if (stem.length < leastStem || kind === '' || isGeneric(stem)) return false;
  if (whole.endsWith(short) && whole.length > short.length) return true;
  return whole.startsWith(stem) && standsIn(kind, whole.slice(stem.length));
};
