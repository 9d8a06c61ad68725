import { isGeneric } from '../vocabulary/sectors.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { firmOf } from './projects-by-firm.ts';

const genericPark =
  /^(?:国家|省级)?(?:高新|经济|技术|经开|综合|工业|产业|科技|高新技术|经济技术|临空|空港|出口|自由|保税|循环)*(?:产业)?(?:开发|园|保税|贸易|试验|示范|集中|加工)*(?:区|园|城)$/;

/** Least characters of a project's name without its firm's that say which is meant. */
const leastWithoutFirm = 5;

/** 甲木公司年产5万套车门项目 is called 年产5万套车门项目 too. */
export const aliasWithoutFirm = (project: Entity, entities: Entities): void => {
  const own = firmOf(project.name, entities);
  if (own === undefined) return;
  const [, rest] = own;
  if (rest.length < leastWithoutFirm || isGeneric(rest.replace(/项目$/, ''))) return;
  project.aliases.add(rest);
  entities.alias(project, rest);
};

/** The first form of a place's name that a name begins with. */
const placeBefore = (name: string, entities: Entities): string | undefined => {
  for (const { type, name: place, aliases } of entities.all) {
    if (type !== 'Region') continue;
    if (name.startsWith(place)) return place;
    for (const alias of aliases) if (name.startsWith(alias)) return alias;
  }
  return undefined;
};

/** 青河甲木新区 is called 甲木新区 too. */
export const aliasWithoutPlace = (park: Entity, entities: Entities): void => {
  const place = placeBefore(park.name, entities);
  const rest = park.name.slice(place?.length ?? 0);
  if (place === undefined || rest.length < 4 || genericPark.test(rest)) return;
  park.aliases.add(rest);
  entities.alias(park, rest);
};
