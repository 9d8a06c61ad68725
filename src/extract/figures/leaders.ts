import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { beginsClause, setsUp } from '../relations/clauses.ts';
import { bearers } from '../relations/headings.ts';

/** Whether a name stands where a clause's subject does; of places in a row, the first decides. */
const leads = (text: string, inside: readonly Mention[], mention: Mention, least: number): boolean => {
  let first = mention;
  for (;;) {
    const before = inside.find((each) => each.end === first.start);
    if (before === undefined) break;
    first = before;
  }
  // 青河县的甲木公司, 园区内的甲木公司: the firm leads.
  const belongs = /^(?:内|境内)?的/.exec(text.slice(mention.end, mention.end + 3))?.[0].length ?? 0;
  if (belongs > 0 && inside.some(({ start }) => start === mention.end + belongs)) return false;
  const ahead = text.slice(Math.max(least, first.start - 4), first.start);
  if (/(?:地处|位于|坐落于?|落户|选址|来自|运往|发往|占|居|位列|占据|领跑)[在于到]?$/.test(ahead)) return false;
  return mention.rule === 'anaphor' || beginsClause(text, first.start, least);
};

/** The last name before a number that a clause of its sentence is about. */
export const spokenOf = (
  text: string,
  inside: readonly Mention[],
  least: number,
  before: number,
): Mention | undefined =>
  inside.findLast((each) => bearers.has(each.type) && each.end <= before && leads(text, inside, each, least));

/** The last place before a number that a clause of its sentence is about. */
export const leadingPlace = (
  text: string,
  inside: readonly Mention[],
  least: number,
  before: number,
): Mention | undefined =>
  inside.findLast(
    (each) =>
      (each.type === 'Region' || each.type === 'Park') &&
      each.end <= before &&
      !inside.some(({ type, start }) => start === each.end && type !== 'Product') &&
      leads(text, inside, each, least),
  );

/** What a chain has figures of by itself; 产业链骨干企业 would be of somebody in it. */
const ofChain =
  /^(?:条)?(?:现|目前|已|将|上|累计|总|预计|力争|共|计划|产业)*(?:有|拥有|集聚|聚集|汇聚|规上|规模以上|企业|产值|总产值|营业收入|营收|规模|实现|完成|本地|达到?|突破|增加值)/;

/**
 * The chain that the clauses up to a number are about: 全市甲木产业链产值达到800亿元,配套率提高到55%.
 */
export const chainBefore = (
  text: string,
  inside: readonly Mention[],
  least: number,
  startOfClause: number,
  before: number,
): Entity | undefined => {
  const chain = inside.findLast(
    ({ type, end }) => type === 'IndustryChain' && end <= before && ofChain.test(text.slice(end, end + 14)),
  );
  if (chain === undefined) return undefined;
  const since = inside.some(
    (each) =>
      each.start >= chain.end &&
      each.end <= before &&
      ['Company', 'Project', 'Park', 'Region'].includes(each.type) &&
      leads(text, inside, each, Math.max(least, startOfClause)),
  );
  return since ? undefined : chain.entity;
};

/** The firm that the clause before sets up, for a clause without a subject: 设立子公司甲木公司,年产3万台车门. */
export const foundedBefore = (
  text: string,
  inside: readonly Mention[],
  startOfClause: number,
  before: number,
): Entity | undefined => {
  const firm = inside.findLast(({ type, end }) => type === 'Company' && end === startOfClause - 1);
  if (firm === undefined || text[firm.end] !== ',') return undefined;
  if (!setsUp.test(text.slice(Math.max(0, firm.start - 16), firm.start))) return undefined;
  const named = inside.some(
    ({ type, start, end }) => start >= startOfClause && end <= before && type !== 'Product' && type !== 'Region',
  );
  return named ? undefined : firm.entity;
};
