import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { kindOfGoods } from '../vocabulary/firm-forms.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addFirm, itemsOf } from './firm-names.ts';
import { nameIn } from './firms-in-slots.ts';

/** Kinds of business that names of firms end in and goods do not. */
const business = new RegExp(
  `(?:${anyOf(words('汽车 客车 重工 重汽 电梯 动力 电气 电器 电子 科技 股份 能源 新能源 化工 钢铁 机械 装备 光电 医药 药业 食品 航空 风电 光伏 船舶 集团 电机 机床 家电 机车 农机 农装 铁塔 电信 移动'))})$`,
);
/** Who is served: 为甲木汽车、乙木客车提供车门; 产品销往甲木汽车. */
const served = [
  /(?:为|向|给)([\u4e00-\u9fa5A-Za-z、]{3,40}?)(?:等[^,。;]{0,8}?)?(?:批量|长期|独家|稳定|直接|每年|配套|持续)*(?:提供|供应|配套|供货|交付)/g,
  /(?:产品(?:的[^,。;]{1,6}?)?|主要|客户)(?:主要|全部|已|直接|批量|还|大量|优先)*(?:供应|供给|供货给|配套|销往|卖给|销售给|有|包括|为)(?:给|到|了)?([\u4e00-\u9fa5A-Za-z、和]{3,40}?)(?=等|,|。|;|$)/g,
  /(?:卖给|供给|供应给|销售给|供货给|供应给|销往)([\u4e00-\u9fa5A-Za-z、和]{3,40}?)(?=等|,|。|;|$)/g,
] as const;

const isFirm = (text: string): boolean => {
  const own = text.replace(business, '');
  return own !== text && own.length >= 2 && own.length <= 6 && !isGeneric(own) && !kindOfGoods.test(text);
};

/** What stands in a list beside a firm. */
const mayBeFirm = (text: string): boolean =>
  text.length >= 3 && text.length <= 8 && !isGeneric(text) && !isGeneric(text.slice(0, 2)) && !kindOfGoods.test(text);

const servedIn = ruleMatches(served, (pattern) => pattern);

/** Firms without an ending that shows it, where goods are supplied to them. */
export const findCustomers = (passage: Passage): void => {
  for (const [, match] of servedIn(passage.text)) {
    const held = match[1] ?? '';
    const from = match.index + match[0].lastIndexOf(held);
    const items = itemsOf(passage, from, from + held.length).map((item) => nameIn(passage, item));
    const beside = items.some(({ start, end }) => isFirm(passage.text.slice(start, end)));
    for (const { start, end } of items)
      if (beside && mayBeFirm(passage.text.slice(start, end))) addFirm(passage, start, end, 'customer-of-goods', 0.65);
  }
};
