import { normalizeUnit } from '../facts/units.ts';
import { readNumeral } from './numerals.ts';

/** FIGURE: a number of something. The others are numbers that measure nothing, and are set apart. */
export type FigureKind = 'FIGURE' | 'DATE' | 'DURATION' | 'ORDINAL' | 'CODE';

/** A number in a text; `start` and `end` in UTF-16 units of it. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** The number as written, before any multiplier; 1 for 千亿. */
  readonly value: number;
  /** Multiplier and unit as written; '' where none was understood. */
  readonly unit: string;
}

interface FigureRule {
  readonly kind: FigureKind;
  readonly pattern: RegExp;
}

const numeral = '[零〇一二两三四五六七八九十百千万亿]';

/** Tried in order at each place; the first that matches takes the characters. */
const apart: readonly FigureRule[] = [
  { kind: 'DATE', pattern: /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/y },
  { kind: 'DATE', pattern: /\d{1,2}:\d{2}(?::\d{2})?/y },
  { kind: 'DATE', pattern: /(?:1[89]|20)\d{2}(?:(?:[-—~至]+|年[-—~至]+)(?:20)\d{2})?年(?:\d{1,2}月)?(?:\d{1,2}日)?/y },
  { kind: 'DATE', pattern: /\d{1,2}月(?:\d{1,2}日|份)?|\d{1,2}日|\d{1,2}世纪/y },
  { kind: 'DATE', pattern: /[“"]?十[一二三四五][”"]?(?:五|时期|期间|规划|”)/y },
  { kind: 'DATE', pattern: /(?:19|20)\d{2}(?![\d.,%\p{Script=Han}A-Za-z])/uy },
  { kind: 'DATE', pattern: /二[〇零][〇零一二三四五六七八九]{2}年/y },
  { kind: 'DURATION', pattern: /\d+(?:\.\d+)?(?:多|余)?(?:个)?(?:年|月|星期|周|天|小时|分钟|秒)/y },
  { kind: 'DURATION', pattern: new RegExp(`${numeral}+(?:多|余)?(?:个月|年|天|小时|分钟)`, 'y') },
  { kind: 'ORDINAL', pattern: new RegExp(`第(?:\\d+|${numeral}+)(?:[一-龥])?`, 'y') },
  { kind: 'CODE', pattern: /[A-Za-z]+[-.]?\d[\w.-]*/y },
  { kind: 'CODE', pattern: /\d+(?:G|号|#|级|线|[A-Z]\d\w*)(?!\p{Script=Latin})/uy },
];

const number = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const chinese = new RegExp(`${numeral}+`, 'y');
/** Longest unit with its multiplier, such as 万微克/立方米. */
const longestUnit = 10;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** What follows a number as its unit: the longest words that are one; `skip` counts 多, 余 and 个 that stand between. */
const unitAt = (text: string, at: number): { unit: string; length: number } | undefined => {
  const rest = text.slice(at, at + longestUnit + 2);
  const between = /^(?:[万亿千百十]*)(?:多|余|几)(?:[万亿千百]*)(?:个(?=百分点))?|^个(?=百分点)/.exec(rest)?.[0] ?? '';
  const written = between.replace(/[多余几个]/g, '') + rest.slice(between.length);
  for (let length = longestUnit; length > 0; length--) {
    const unit = written.slice(0, length);
    if (unit.length === length && normalizeUnit(unit) !== undefined) {
      return { unit, length: length + between.replace(/[^多余几个]/g, '').length };
    }
  }
  const multiplier = /^[万亿千百]+/.exec(written)?.[0] ?? '';
  if (multiplier !== '')
    return { unit: multiplier, length: multiplier.length + between.replace(/[^多余几]/g, '').length };
  return undefined;
};

const digitsAt = (text: string, at: number): Figure | undefined => {
  const written = matchAt(number, text, at);
  if (written === undefined) return undefined;
  const end = at + written.length;
  const value = Number(written.replaceAll(',', ''));
  const unit = unitAt(text, end);
  if (unit !== undefined) return { start: at, end: end + unit.length, kind: 'FIGURE', value, unit: unit.unit };
  const counted =
    /^(?:\p{Script=Han}|[A-Za-z/]+|[×x*\-—~至](?=\d))/u.exec(text.slice(end, end + longestUnit))?.[0] ?? '';
  const isYear = /^(?:19|20)\d{2}$/.test(written) && !/^[A-Za-z×x*]/.test(counted);
  if (isYear) return { start: at, end, kind: 'DATE', value, unit: '' };
  return { start: at, end: end + counted.length, kind: counted === '' ? 'CODE' : 'FIGURE', value, unit: '' };
};

/** Words in which a numeral counts nothing. */
const idioms =
  /^(?:一|万众|万家|千家|万户|千方|百计|百姓|百花|百年|十分|两手|两山|两个维护|四个意识|四个自信|三农|万物|千载|三三两两|五湖四海|四面八方|千万别)/;

const numeralAt = (text: string, at: number): Figure | undefined => {
  const written = matchAt(chinese, text, at);
  if (written === undefined) return undefined;
  const end = at + written.length;
  const none: Figure = { start: at, end, kind: 'CODE', value: 0, unit: '' };
  if (idioms.test(text.slice(at, at + 6))) return none;
  const split = /^(.*?)([万亿千百]*)$/.exec(written);
  const [, head = '', multiplier = ''] = split ?? [];
  const value = head === '' ? 1 : readNumeral(head);
  const unit = unitAt(text, end - multiplier.length);
  const around = text.slice(Math.max(0, at - 1), at) + text.slice(end, end + 1);
  const isScale = /[万亿]/.test(multiplier) && /^[上超近达破过逾]|[级元]$/.test(around);
  if (value === undefined || (unit === undefined && !isScale)) return none;
  if (head === '' && !isScale && unit?.unit === multiplier) return none;
  const length = head.length + (unit?.length ?? multiplier.length);
  return { start: at, end: Math.max(end, at + length), kind: 'FIGURE', value, unit: unit?.unit ?? multiplier };
};

/**
 * The numbers of a text in normal form, in order, none inside another.
 *
 * @example scanFigures('2021年产值109.2亿元')
 * // [{ start: 0, end: 5, kind: 'DATE', … }, { start: 7, end: 14, kind: 'FIGURE', value: 109.2, unit: '亿元' }]
 */
export const scanFigures = (text: string): Figure[] => {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const rule = apart.find(({ pattern }) => matchAt(pattern, text, at) !== undefined);
    const words = rule === undefined ? undefined : matchAt(rule.pattern, text, at);
    const figure: Figure | undefined =
      rule !== undefined && words !== undefined
        ? { start: at, end: at + words.length, kind: rule.kind, value: Number.parseFloat(words) || 0, unit: '' }
        : (digitsAt(text, at) ?? numeralAt(text, at));
    if (figure !== undefined && !(figure.kind === 'CODE' && /^[^\d\w]/.test(text.slice(at, at + 1))))
      found.push(figure);
    at = figure?.end ?? at + 1;
  }
  return found;
};
