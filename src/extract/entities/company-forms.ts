import { divisionNames } from '../../facts/division-names.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { corporateWords } from '../vocabulary/firm-forms.ts';
import { goodsByName } from '../vocabulary/named-goods/index.ts';
import { remember } from '../vocabulary/remember.ts';
import { isGeneric, sectors } from '../vocabulary/sectors.ts';
import { anyOf } from '../vocabulary/words.ts';

const ending = /(?:集团)?(?:股份)?(?:有限|无限)?(?:责任)?(?:总|分)?公司$|集团$|控股$|股份$/;
const bracketed = /\([^)]*\)/g;

/** Length of the place that a name begins with; 0 for none. */
const placeLength = (name: string): number => {
  for (let length = Math.min(8, name.length - 2); length >= 2; length--) {
    if (divisionNames().has(name.slice(0, length))) return length;
  }
  return 0;
};

/** The shortest form of a firm's name that is still its own. */
export const shortestForm = ({ name }: { readonly name: string }): string =>
  shortForms(name).findLast((form) => form.length >= 2 && !isGeneric(form)) ?? name;

/** A firm's name without ending, brackets and the place before it. */
export const ownName = remember((name): string => {
  const core = name.replaceAll(bracketed, '').replace(ending, '');
  return core.slice(placeLength(core)).replace(/^(?:省|市|县|区)/, '');
});

const sectorEnding = new RegExp(`(?:${anyOf([...sectors, ...corporateWords, '机械制造'])})$`);

/**
 * The shorter forms that an article may use for a firm, the longest first.
 *
 * @example shortForms('青河甲木光电科技有限公司') // ['青河甲木光电科技', '甲木光电科技', '甲木光电', …]
 */
export const shortForms = remember((name): readonly string[] => {
  const forms = new Set<string>();
  const plain = name.replaceAll(bracketed, '');
  const core = plain.replace(ending, '');
  const keep = (form: string): void => {
    // 锦纶 is no short name of 青河锦纶公司.
    if (form.length >= 2 && form !== name && !isGeneric(form) && !goodsByName.has(form) && !divisionNames().has(form))
      forms.add(form);
  };
  keep(plain);
  keep(name.replace(ending, ''));
  keep(core);
  let rest = core;
  for (;;) {
    const shorter = rest.replace(sectorEnding, '');
    if (shorter === rest || shorter.length < 2) break;
    rest = shorter;
    keep(rest);
    const place = placeLength(rest);
    if (place > 0) keep(rest.slice(place));
  }
  const place = placeLength(core);
  if (place > 0) {
    let own = core.slice(place).replace(/^(?:省|市|县|区)/, '');
    keep(own);
    for (;;) {
      const shorter = own.replace(sectorEnding, '');
      if (shorter === own || shorter.length < 2) break;
      own = shorter;
      keep(own);
    }
  }
  if (/股份|集团/.test(name)) {
    const brand = [...forms].at(-1)?.replace(/集团$/, '') ?? '';
    if (brand.length >= 2 && !isGeneric(brand)) keep(`${brand}股份`);
  }
  // 中国甲化 is 中甲化 in the next sentence.
  const national = /^中国([\u4e00-\u9fa5]{2,3})$/.exec(core)?.[1];
  if (national !== undefined) forms.add(`中${national}`);
  if (/集团/.test(core)) keep(core.slice(0, core.indexOf('集团') + 2));
  return [...forms].toSorted((a, b) => b.length - a.length);
});

const longestGoods = 5;

/**
 * What a firm named for its goods may be called, where no word of the language is that.
 *
 * @example formsWithoutGoods('青河甲木打火机制造有限公司') // ['甲木', '青河甲木']
 */
export const formsWithoutGoods = remember((name): readonly string[] => {
  const own = ownName(name).replace(/(?:制造|生产|加工|实业|科技)$/, '');
  for (let length = Math.min(longestGoods, own.length - 2); length >= 2; length--) {
    const brand = own.slice(0, -length);
    if (!goodsByName.has(own.slice(-length)) || !isCoined(brand) || isGeneric(brand)) continue;
    const at = name.indexOf(brand);
    return at > 0 ? [brand, name.slice(0, at + brand.length)] : [brand];
  }
  return [];
});
