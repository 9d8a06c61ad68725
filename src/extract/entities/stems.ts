import { divisionNames } from '../../facts/division-names.ts';
import type { Passage } from '../passages.ts';
import { ByTwo, beginningAt } from '../vocabulary/beginning.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { ownName } from './company-forms.ts';
import type { Entity } from './entity.ts';

const length = 2;
/** So often no word of the language stands by chance where a clause begins. */
const often = 2;
const before = /[,。;:“”—、由与和向给为从同对把让跟]/;
/** What only a firm does, has or is, right after the name that it goes by. */
const after =
  /^(?:厂长|董事长|总经理|副总|创始人|总裁|首席|总部|[一二三四]期|共建|投资|采购|配套|供货|出资|合资|持股|牵头|收购|旗下|宣布|承诺|打算|则|也|还|自[建产有]|每[年月]|今年|去年|拟|计划|用的|的(?:订单|车间|工厂|产品|供应商|董事长|总经理|生产线|产能))/;

/** A local branch is not the firm that it belongs to: 甲木汽车青河公司 is never called 甲木. */
const isWhole = (name: string, own: string): boolean => {
  if (!/(?:公司|集团)$/.test(name) || /[()]|分公司$/.test(name)) return false;
  for (let at = length; at + 2 <= own.length; at++)
    if (divisionNames().has(own.slice(at, at + 2)) || divisionNames().has(own.slice(at, at + 3))) return false;
  return true;
};

/**
 * Firms by the two characters of their own that the article calls them by: 甲木 for 青河甲木压力容器公司, where it says
 * 甲木二期 or 由甲木采购, or begins clauses with 甲木 that is no word. What two firms could be called stands for none.
 */
export const stemsSpoken = (passages: readonly Passage[], firms: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const byStem = new Map<string, Entity | undefined>();
  for (const firm of firms) {
    const own = ownName(firm.name);
    for (let at = 0; at + length <= own.length; at++) {
      const part = own.slice(at, at + length);
      if (byStem.has(part)) byStem.set(part, undefined);
      else if (at === 0 && own.length >= 4 && isWhole(firm.name, own)) byStem.set(part, firm);
    }
  }
  const known = new ByTwo<readonly [string, Entity]>();
  for (const [stem, firm] of byStem)
    if (firm !== undefined && !isGeneric(stem) && !divisionNames().has(stem))
      known.set(beginningAt(stem, 0), [stem, firm]);
  const spoken = new Map<string, Entity>();
  const times = new Map<string, number>();
  for (const { text } of passages) {
    for (let at = 0; at < text.length - 1; at++) {
      const [stem, firm] = known.get(beginningAt(text, at)) ?? [];
      if (stem === undefined || firm === undefined || (at > 0 && !before.test(text[at - 1] ?? ''))) continue;
      if (after.test(text.slice(at + length, at + length + 8))) spoken.set(stem, firm);
      if (firm.name.startsWith(text.slice(at, at + 4))) continue;
      const there = (times.get(stem) ?? 0) + 1;
      times.set(stem, there);
      if (there === often && isCoined(stem)) spoken.set(stem, firm);
    }
  }
  return spoken;
};
