import { anyOf, words } from '../vocabulary/words.ts';

/** What a number counts or measures. */
export type Measure =
  | 'money'
  | 'area'
  | 'amount'
  | 'count'
  | 'people'
  | 'power'
  | 'share'
  | 'length'
  | 'households'
  | 'density';

/** A number with its unit, as written, in UTF-16 units of the passage. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number, or both ends of a range as written: 6-8. */
  readonly value: number | string;
  readonly unit: string;
  readonly measure: Measure;
  readonly comparator: '=' | '≥' | '≤' | '>' | '<' | '≈';
}

const units: Readonly<Record<Measure, readonly string[]>> = {
  money: words('元 美元 美金 欧元 日元 港元 港币 英镑 人民币 元人民币 马克'),
  area: words('亩 平方米 平方公里 公顷 平米 平方千米 ㎡ 平方'),
  amount: words(
    '吨 公斤 千克 克 立方米 立方 标方 升 台 辆 套 片 件 只 颗 头 羽 株 箱 瓶 盒 支 张 块 枚 根 粒 袋 把 双 台套 台(套) 辆(台) 台/套 标箱 TEU 吨/年 吨级 KVA kVA 安时 平方米/年 米/年 芯公里 吉瓦时 兆瓦时 GWh MWh kWh Gwh 千瓦时 度 度电 吨/日 吨级/年 万吨/年 t/d t/a 吨/天 吨/小时 吨/时 t 件套 条套 锭 筒 本 桶 坛 听 载重吨 综合吨 Nm³ m³ 标方/小时 标方/日 立方米/日 立方米/天 立方米/年 立方米/小时 台/年 套/年 辆/年 片/年 只/年 支/年 件/年 安时/年 吉瓦时/年 GWh/年 千伏安/年 千米/年 剂 份 卷 匹 公里/小时 标准箱 重量箱 打 樘 扇 盏 副',
  ),
  count: words('个 家次 批次 项次 例次 台次 组 家 座 条 项 所 种 处 栋 幢 艘 列 架 宗'),
  households: words('户'),
  density: words('微克/立方米 毫克/立方米'),
  people: words('人 名 位 人次'),
  power: words('千瓦 瓦 兆瓦 吉瓦/年 GW/年 MW/年 MW GW kW KW Mw mw 吉瓦 W MWp 千伏安 MVA'),
  share: words('% 个百分点 倍 ‰'),
  length: words('公里 千米 米 km 海里 里 毫米 纳米 厘米 微米 英寸'),
};

const measureOf = new Map<string, Measure>();
for (const [measure, list] of Object.entries(units)) for (const unit of list) measureOf.set(unit, measure as Measure);

const magnitude = '(?:十万|百万|千万|十亿|百亿|千亿|万亿|万|亿|千|百)?';
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const quantity = new RegExp(
  `(?<![A-Za-z\\d.])(${number})(?:(?:${magnitude})?(?:[-~至到]|—)(${number}))?(?:多|余)? ?(${magnitude})(?:多|余|左右)? ?(${anyOf([...measureOf.keys()])})?`,
  'g',
);

/** 总投资(亿元):12.5: the unit stands before the number. */
const unitApart = new RegExp(`\\((?:单位:)?(${magnitude})(${anyOf([...measureOf.keys()])})\\)[:为约达 ]{0,2}$`);

const most = 14;
const before: readonly (readonly [RegExp, Quantity['comparator']])[] = [
  [/(?:不低于|不少于|至少|以上)[^\d]{0,2}$/, '≥'],
  [/(?:超过?|逾|突破|高于|大于|多于|超过)了?$/, '>'],
  [/(?:不超过|不高于|最多)$/, '≤'],
  [/(?:低于|不足|少于|小于)$/, '<'],
  [/(?:约为?|近|大约|将近|接近|约合)$/, '≈'],
];

const comparatorOf = (text: string, start: number, end: number, written: string): Quantity['comparator'] => {
  const ahead = text.slice(Math.max(0, start - most), start);
  const found = before.find(([pattern]) => pattern.test(ahead));
  if (found !== undefined) return found[1];
  if (text.startsWith('以上', end) || text.startsWith('及以上', end)) return '≥';
  if (/多|余/.test(written)) return '>';
  return /左右/.test(written) || text.startsWith('左右', end) ? '≈' : '=';
};

/** Units that count anything, and what makes a number before them an ordinal or a time. */
const countsAnything: ReadonlySet<string> = new Set(['个', '次', '条']);
const afterOrdinals: ReadonlySet<string> = new Set('月日年时点分号届期大');

/** 7个小时 is how long something takes. */
const lasts = /^(?:小时|钟头|星期|礼拜|季度|昼夜|工作日|春秋)/;

/** 22万在校生: people are counted without a word for it. */
const counted = /^(?:在校生|师生|学生|职工|员工|人口|产业工人|从业者|农民|居民)/;

/** What a bare 亿 or 万 counts is money where words of money stand by. */
const money =
  /(?:投资|产值|销售|收入|税|利润|资金|营收|金额|总额|投入|出资|规模|融资|估值|市值|贷款|补贴|奖励|额|达)[^,。;]{0,8}$/;

/**
 * Every number with a unit in a text.
 *
 * @example quantitiesOf('总投资8.6亿元') // [{ start: 3, end: 8, value: 8.6, unit: '亿元', measure: 'money', … }]
 */
export const quantitiesOf = (text: string): Quantity[] => {
  const found: Quantity[] = [];
  for (const match of text.matchAll(quantity)) {
    const [written, first = '', second, size = '', unit] = match;
    const start = match.index;
    let end = start + written.length;
    let whole = unit;
    let kept = size;
    const apart = unit === undefined && size === '' ? unitApart.exec(text.slice(Math.max(0, start - 18), start)) : null;
    if (apart !== null) {
      whole = apart[2];
      kept = apart[1] ?? '';
      end = start + written.trimEnd().length;
    } else if (unit === undefined && size !== '' && counted.test(text.slice(end, end + 4))) whole = '人';
    else if (unit === undefined) {
      if (
        !/[亿万]$/.test(size) ||
        !(
          money.test(text.slice(Math.max(0, start - 16), start)) ||
          /^的?(?:年)?(?:销售|产值|投资|税收|营收|资金|元)/.test(text.slice(end, end + 5))
        )
      )
        continue;
      whole = '元';
      kept = size;
    }
    if (whole === undefined) continue;
    if (whole === '千瓦' && text[end] === '时') {
      whole = '千瓦时';
      end += 1;
    }
    if (countsAnything.has(whole) && (afterOrdinals.has(text[end] ?? '') || lasts.test(text.slice(end, end + 3))))
      continue;
    const full =
      whole === '人民币'
        ? '元'
        : whole
            .replace('元人民币', '元')
            .replace('美金', '美元')
            .replace(/\((?:套|台)\)$/, '');
    const value = second === undefined ? Number(first.replaceAll(',', '')) : `${first}-${second}`;
    found.push({
      start,
      end,
      value,
      unit: `${kept}${full}`,
      measure: measureOf.get(whole) ?? 'amount',
      comparator: comparatorOf(text, start, end, written),
    });
  }
  return found;
};

const known = new WeakMap<object, readonly Quantity[]>();

/** Every number with a unit in a passage, read once: several steps ask for them. */
export const quantitiesIn = (passage: { readonly text: string }): readonly Quantity[] => {
  const there = known.get(passage);
  if (there !== undefined) return there;
  const found = quantitiesOf(passage.text);
  known.set(passage, found);
  return found;
};
