import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { bearers } from '../relations/headings.ts';
import type { MetricRule } from './metric-rule.ts';
import type { Quantity } from './quantity.ts';

interface Place {
  readonly text: string;
  readonly sentence: Range;
  readonly inside: readonly Mention[];
  readonly clause: string;
}

/** 年产5万套车门项目: a number in a project's name is of the project. */
const around = ({ inside }: Place, quantity: Quantity): Entity | undefined =>
  inside.find((each) => each.type === 'Project' && each.start <= quantity.start && each.end >= quantity.end)?.entity;

/** 甲木项目(总投资3亿元). */
const bracketed = ({ text, sentence, inside }: Place, quantity: Quantity): Entity | undefined => {
  const before = text.slice(sentence.start, quantity.start);
  const open = sentence.start + before.lastIndexOf('(');
  if (open < sentence.start || before.includes(')', open - sentence.start)) return undefined;
  const owner = inside.find(({ type, end }) => bearers.has(type) && end === open);
  return owner !== undefined &&
    !inside.some(({ type, start, end }) => bearers.has(type) && start > open && end <= quantity.start)
    ? owner.entity
    : undefined;
};

const ends = /^(?:左右|以上)?(?:的[^,。;、]{0,12}|[^,。;、]{2,10}(?:企业|厂商|龙头|大户))$/;

/** 总投资3亿元的甲木项目. */
const qualified = ({ text, inside }: Place, quantity: Quantity, { metric }: MetricRule): Entity | undefined => {
  const next = inside.find(
    (each) =>
      (['Project', 'Park', 'Company'].includes(each.type) ||
        (each.type === 'Programme' && (metric === 'scale' || metric === 'subsidy'))) &&
      each.start >= quantity.end &&
      each.start - quantity.end <= 14,
  );
  return next !== undefined && ends.test(text.slice(quantity.end, next.start)) ? next.entity : undefined;
};

/** 甲木产业园的38家企业 are the park's. */
const ownerOfFirms = ({ text, inside }: Place, quantity: Quantity, { id }: MetricRule): Entity | undefined =>
  id !== 'customers' &&
  ['count', 'households'].includes(quantity.measure) &&
  /^(?:余|多)?[^,。;\d]{0,6}(?:企业|公司|商户|机构|厂商|院所)/.test(text.slice(quantity.end, quantity.end + 12))
    ? inside.find(
        ({ type, end }) =>
          (type === 'Park' || type === 'Region') &&
          end <= quantity.start &&
          /^(?:内|里)?的?$/.test(text.slice(end, quantity.start)),
      )?.entity
    : undefined;

/** 甲木产业园一期建成,首批8家企业入驻: firms come to the park. */
const host = ({ inside }: Place, quantity: Quantity, { id }: MetricRule): Entity | undefined =>
  id === 'firms-coming'
    ? inside.findLast(({ type, end }) => type === 'Park' && end <= quantity.start)?.entity
    : undefined;

const acts =
  /^(?:负责)?(?:新建|扩建|改建|购置|采购|配建|建设)[^,。;\d]{2,}$|^(?:负责|独家|统一|每[年月天日]|常年|继续|优先)*(?:供货|供应|供给|提供|供)[^,。;\d]*$/;

/** 由甲木公司购置生产线12条, 由甲木公司每年供货2万吨. */
const agent = ({ text, inside, clause }: Place, quantity: Quantity): Entity | undefined => {
  const startOfClause = quantity.start - clause.length;
  return inside.find(
    (each) =>
      each.type === 'Company' &&
      each.start === startOfClause + 1 &&
      text[startOfClause] === '由' &&
      acts.test(text.slice(each.end, quantity.start)),
  )?.entity;
};

const fund = ({ text, inside }: Place, quantity: Quantity): Entity | undefined =>
  inside.findLast(
    (each) =>
      each.type === 'Programme' &&
      each.end <= quantity.start &&
      text.startsWith('基金', each.end - 2) &&
      /^(?:首期|总|计划|目标|的|认缴|募资|母基金)*规模[^,。;]{0,6}$/.test(text.slice(each.end, quantity.start)),
  )?.entity;

const served =
  /^(?:负责|具体|统一|独家|全部|集中|就近|稳定|管道|保障性)*(?:承担|供应|供给|提供|保障|供热|供气|供水|供电|供汽|配送|承运)[^,。;]{0,4},$/;

/** 集中供热由甲木热电承担,年供蒸汽80万吨: what the one who serves does, if what it serves with has no name. */
const server = (
  { text, sentence, inside, clause }: Place,
  quantity: Quantity,
  rule: MetricRule,
): Entity | undefined => {
  if (rule.id === 'used-each-year') return undefined;
  const startOfClause = quantity.start - clause.length;
  const firm = inside.findLast(
    ({ type, start, end }) =>
      type === 'Company' &&
      end <= startOfClause &&
      text[start - 1] === '由' &&
      served.test(text.slice(end, startOfClause)),
  );
  if (firm === undefined) return undefined;
  const before = text.slice(sentence.start, firm.start - 1).replace(/(?:主要|全部|统一|均|都|则)+$/, '');
  const thing = inside.some(
    ({ type, end }) => end === sentence.start + before.length && !['Product', 'Region'].includes(type),
  );
  const since = inside.some(
    ({ type, start, end }) =>
      start >= startOfClause && end <= quantity.start && type !== 'Product' && type !== 'Region',
  );
  return thing || since ? undefined : firm.entity;
};

const steps = [around, bracketed, qualified, ownerOfFirms, fund, host, agent, server] as const;

/**
 * Whom the words right around a number bind it to, whatever the sentence was about before.
 *
 * @example 总投资3亿元的青河车门项目 // the project
 */
export const boundTo = (place: Place, quantity: Quantity, rule: MetricRule): Entity | undefined => {
  for (const step of steps) {
    const found = step(place, quantity, rule);
    if (found !== undefined) return found;
  }
  return undefined;
};
