import type { EntityType, RegionLevel } from '../facts/entity-types.ts';
import { foldName, type NameForm, nameForm } from './name-forms.ts';

/** What identity is judged by: an entity's names and places. */
export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Level of a region. */
  readonly level?: RegionLevel;
  /** Code of a region itself. */
  readonly adcode?: string;
  /** Codes of the divisions that it is known to lie in. */
  readonly places?: readonly string[];
}

/** An entity with the forms of its names worked out once. */
export interface Prepared {
  readonly entity: NamedEntity;
  /** The name's form first, then the aliases' that differ. */
  readonly forms: readonly NameForm[];
  /** Codes of divisions, from its names and from what is known of it. */
  readonly places: readonly string[];
}

/** Works out the forms of an entity's names; aliases that only differ in writing count once. */
export const prepare = (entity: NamedEntity): Prepared => {
  const names = new Map([entity.name, ...entity.aliases].toReversed().map((name) => [foldName(name), name]));
  const rest = [...names.values()].filter((name) => name !== entity.name).toSorted();
  const forms = [entity.name, ...rest].map((name) => nameForm(name, entity.type)).filter(({ text }) => text !== '');
  const places = new Set([...(entity.places ?? []), ...forms.flatMap((form) => form.places)]);
  return { entity, forms, places: [...places].toSorted() };
};
