import { isGoods } from '../mentions/product-frames.ts';
import { productIn } from '../mentions/products.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

const built =
  /(?:生产线|生产基地|制造基地|研发及生产基地|研发生产基地|工厂|加工项目|生产项目|制造项目|(?<=年产.*)项目)$/;

/** Words without the firms and places that they begin or end with. */
const withoutNames = (words: string, entities: Entities): string => {
  const names = entities.all
    .filter(({ type }) => type === 'Company' || type === 'Region' || type === 'Park')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .toSorted((a, b) => b.length - a.length);
  let rest = words;
  for (const name of names) {
    if (rest.startsWith(name)) rest = rest.slice(name.length);
    if (rest.endsWith(name)) rest = rest.slice(0, -name.length);
  }
  return rest;
};

/** The product that a project's name says is made there: 年产5万套车门生产线. */
export const productsOfProjects = (entities: Entities): ReadonlyMap<Entity, Entity> => {
  const made = new Map<Entity, Entity>();
  for (const project of entities.all.filter(({ type }) => type === 'Project')) {
    const ending = built.exec(project.name)?.[0];
    const name =
      ending === undefined ? undefined : productIn(withoutNames(project.name.slice(0, -ending.length), entities));
    // 青河海口工厂 may name a place that no list knows.
    if (name === undefined || (ending === '工厂' && !isGoods(name))) continue;
    made.set(project, entities.make({ type: 'Product', name, rule: 'product-in-project-name', score: 0.65 }));
  }
  return made;
};
