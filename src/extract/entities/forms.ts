import type { EntityType } from '../../facts/entity-types.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { formsWithoutGoods, ownName, shortForms } from './company-forms.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { shortKind } from './park-forms.ts';

/** Endings of parks by which an article calls its one park of that kind. */
const parkEnding =
  /(?:高新区|经开区|开发区|新区|产业园|工业园区|工业园|园区|示范区|保税区|科技城|经济区|功能区|新城|综保区|港区)$/;

/** Least characters of a firm's own name whose first four may stand for it: 东河甲木 of 东河甲木防水技术. */
const leastForBeginning = 5;
const beginning = 4;

const beginnings = (name: string): string[] => {
  const own = ownName(name);
  return own.length >= leastForBeginning ? [own.slice(0, beginning)] : [];
};

/** Names that would lead to many things, or are everyday words. */
const tooShort = (form: string): boolean => form.length < 2 || isGeneric(form);

/**
 * The forms by which known entities may be named again. A form that two entities share leads to none of them.
 */
export const spreadForms = (entities: Entities, types: readonly EntityType[]): ReadonlyMap<string, Entity> => {
  const forms = new Map<string, Entity>();
  const shared = new Set<string>();
  const put = (form: string, entity: Entity): void => {
    const there = forms.get(form);
    if (there === undefined) forms.set(form, entity);
    else if (there !== entity && there.name !== form && entity.name !== form) shared.add(form);
    else if (entity.name === form) forms.set(form, entity);
  };
  const wanted = entities.all.filter(({ type }) => types.includes(type));
  for (const entity of wanted) put(entity.name, entity);
  for (const entity of wanted) {
    if (entity.type === 'Company') {
      for (const alias of entity.aliases) put(alias, entity);
      for (const form of [...shortForms(entity.name), ...beginnings(entity.name)]) {
        if (!tooShort(form) && entities.find('Company', form)?.name !== form) put(form, entity);
      }
    }
    if (entity.type === 'Park') {
      for (const alias of entity.aliases) put(alias, entity);
      const form = parkEnding.exec(entity.name)?.[0];
      if (form !== undefined && form.length >= 3 && form !== entity.name) put(form, entity);
      const kind = shortKind(entity.name);
      if (kind !== undefined) put(kind, entity);
    }
  }
  // 甲木 is 青河甲木集团 before it is 青河甲木车门公司.
  const others = wanted.filter(({ type }) => type === 'Company');
  for (const entity of others)
    for (const form of formsWithoutGoods(entity.name))
      if (!others.some((other) => other !== entity && other.name.includes(form))) put(form, entity);
  for (const form of shared) forms.delete(form);
  return forms;
};
