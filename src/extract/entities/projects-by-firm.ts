import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

/** Projects by the firms that their names begin with, so that each is found without a look at all others. */
export interface ProjectsByFirm {
  /** The project that is called so too: by its name without the firm's, or with another form of the firm's name. */
  readonly sameAs: (words: string) => Entity | undefined;
  readonly add: (project: Entity) => void;
}

const longestFirm = 30;
/** What is left of a name without its firm says little where it is shorter. */
const leastRest = 4;

/** The firm that a name begins with, by its longest form, and the rest. */
export const firmOf = (name: string, entities: Entities): readonly [firm: Entity, rest: string] | undefined => {
  for (let length = Math.min(name.length - 2, longestFirm); length >= 2; length--) {
    const firm = entities.find('Company', name.slice(0, length));
    if (firm !== undefined) return [firm, name.slice(length)];
  }
  return undefined;
};

/**
 * @example projectsByFirm(entities).sameAs('青河工厂') // the project 甲木青河工厂, where 甲木 is a firm
 */
export const projectsByFirm = (entities: Entities): ProjectsByFirm => {
  const byRest = new Map<string, Entity>();
  const ofFirms = new Map<Entity, Map<string, Entity>>();
  const add = (project: Entity): void => {
    const { name } = project;
    for (let length = 1; length < name.length; length++) {
      if (entities.find('Company', name.slice(0, length)) === undefined) continue;
      const rest = name.slice(length);
      if (!byRest.has(rest)) byRest.set(rest, project);
    }
    const own = firmOf(name, entities);
    if (own === undefined) return;
    const [firm, rest] = own;
    const known = ofFirms.get(firm) ?? new Map<string, Entity>();
    ofFirms.set(firm, known);
    if (!known.has(rest)) known.set(rest, project);
  };
  for (const entity of entities.all) if (entity.type === 'Project') add(entity);
  return {
    add,
    sameAs: (words) => {
      const whole = byRest.get(words);
      if (whole !== undefined) return whole;
      const own = firmOf(words, entities);
      return own === undefined || own[1].length < leastRest ? undefined : ofFirms.get(own[0])?.get(own[1]);
    },
  };
};
