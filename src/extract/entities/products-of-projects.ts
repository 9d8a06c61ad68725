import { productIn } from '../mentions/product-names.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { isKnownGoods } from '../vocabulary/known-goods.ts';
import { shortForms } from './company-forms.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

const built =
  /(?:生产线|生产基地|制造基地|研发及生产基地|研发生产基地|工厂|加工项目|生产项目|制造项目|(?<=(?:年产|\d[万亿]?(?:吨|件|台|套|辆|片|千升|平方米)).*)项目)$/;

/** 钠离子电池项目: works that are called by the goods alone, if these are known. */
const works = /(?:项目|基地|中试线|产线|装置)$/;

/** 100万吨/年乙烯, 6200t/d熟料: how long it takes to make that much. */
const perTime = /(t?)级?\/(?:年|天|日|[ad](?![a-zA-Z]))/g;
/** 30万吨合成氨52万吨尿素项目 makes both. */
const nextAmount = /(?<=[\u4e00-\u9fa5]{2})(?=\d[\d.]*[万亿]?(?:吨|件|台|套|辆|片|千升|平方米))/;

/** 年产2万吨车漆技改项目: how the works are renewed is no part of the goods. */
const renewed = /(?:技改|技术改造|改扩建|扩建|扩能|扩产|搬迁|升级)+$/;
/** 5000台套车门: the measure has two characters. */
const sets = /(\d[万余多]*台)套/;

/** Takes firms and places off the beginning and the end of words, the longest names first. */
const withoutNames = (entities: Entities): ((words: string) => string) => {
  const names = new Set<string>();
  let longest = 0;
  for (const { type, name, aliases } of entities.all) {
    if (type !== 'Company' && type !== 'Region' && type !== 'Park') continue;
    for (const form of [name, ...aliases, ...(type === 'Company' ? shortForms(name) : [])]) {
      names.add(form);
      longest = Math.max(longest, form.length);
    }
  }
  return (words) => {
    let rest = words;
    for (let length = Math.min(longest, words.length); length > 0; length--) {
      if (names.has(rest.slice(0, length))) rest = rest.slice(length);
      if (names.has(rest.slice(-length))) rest = rest.slice(0, -length);
    }
    return rest;
  };
};

/** The product that a project's name says is made there: 年产5万套车门生产线. */
export const productsOfProjects = (entities: Entities): ReadonlyMap<Entity, Entity> => {
  const made = new Map<Entity, Entity>();
  let without: ((words: string) => string) | undefined;
  for (const project of entities.all.filter(({ type }) => type === 'Project' || type === 'Facility')) {
    const ending = (built.exec(project.name) ?? works.exec(project.name))?.[0];
    if (ending === undefined) continue;
    without ??= withoutNames(entities);
    const words = without(project.name.slice(0, -ending.length))
      .replace(perTime, (_, tonne: string) => (tonne === '' ? '' : '吨'))
      .replace(renewed, '')
      .replace(sets, '$1');
    const amounts = words.split(nextAmount);
    const name = productIn(amounts.at(-1) ?? words);
    if (name !== undefined && !built.test(project.name) && !isKnownGoods(name)) continue;
    // 青河海口工厂 may name a place that no list knows.
    if (name === undefined || (ending === '工厂' && !isGoods(name))) continue;
    const make = (product: string): Entity =>
      entities.make({ type: 'Product', name: product, rule: 'product-in-project-name', score: 0.65 });
    made.set(project, make(name));
    // 年产5万套车门及车窗项目 makes both.
    for (const part of amounts.flatMap((amount) => amount.split(/[、和及与]/)).slice(0, -1)) {
      const other = productIn(part);
      if (other !== undefined && isGoods(other)) make(other);
    }
  }
  return made;
};
