import { divisionNames } from '../../facts/division-names.ts';
import { addMention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { ownName } from './company-forms.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

const length = 2;
/** Least characters of a firm's own name of which the first two may stand for it. */
const least = 4;

/** Two characters where a firm's name stands: between a mark or a preposition and a verb, 的 or an office. */
const standing = new RegExp(
  `(?<=^|[,。;:“、与由给向和为从被对]|\\d[年月日])([\\u4e00-\\u9fa5]{${length}})(?=的(?!确)|与|和[\\u4e00-\\u9fa5]{2}|用的|所用|所需|给|为[\\u4e00-\\u9fa5]|向|在|旗下|表示|生产|提供|供应|供货|供给|采购|配套|已|将|还|也|则|打算|计划|拟|去年|今年|每年|每月|共建|合作|合资|投资|研发|拉来|首席|现有|拥有|车间|方面|${titlePattern})`,
  'g',
);

/** Firms by the first two characters of their own names, where only one firm begins so. */
const byBrand = (entities: Entities): ReadonlyMap<string, Entity> => {
  const brands = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const entity of entities.all) {
    if (entity.type !== 'Company') continue;
    const own = ownName(entity.name);
    const brand = own.slice(0, length);
    if (own.length < least || isGeneric(brand) || divisionNames().has(brand)) continue;
    const there = brands.get(brand);
    if (there !== undefined && there !== entity) shared.add(brand);
    brands.set(brand, entity);
  }
  for (const brand of shared) brands.delete(brand);
  return brands;
};

/**
 * Names firms where a text calls them by their first two characters alone, twice or oftener: 甲木的车门 of 甲木鞋材.
 */
export const spreadBrands = (passages: readonly Passage[], entities: Entities): void => {
  const brands = byBrand(entities);
  const found = new Map<Entity, { passage: Passage; start: number }[]>();
  for (const passage of passages) {
    for (const match of passage.text.matchAll(standing)) {
      const entity = brands.get(match[1] ?? '');
      if (entity === undefined) continue;
      found.set(entity, [...(found.get(entity) ?? []), { passage, start: match.index }]);
    }
  }
  for (const [{ type, name, score }, places] of found) {
    if (places.length < 2) continue;
    for (const { passage, start } of places)
      addMention(passage.mentions, { type, start, end: start + length, text: name, rule: 'brand-of-firm', score });
  }
};
