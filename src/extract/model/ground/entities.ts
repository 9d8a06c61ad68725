import { divisionsNamed } from '../../../facts/division-names.ts';
import type { EntityType } from '../../../facts/entity-types.ts';
import type { Entity } from '../../entities/entity.ts';
import type { ModelEntity } from '../answer-format.ts';
import { modelRule, modelScore } from '../model-draft.ts';
import type { Grounded } from './find-quote.ts';

/** Level and code of a region whose name is that of one official division; a name of several stays open. */
const officialDivision = (type: EntityType, name: string): Pick<Entity, 'level' | 'code'> => {
  const [division, another] = type === 'Region' ? divisionsNamed(name) : [];
  return division === undefined || another !== undefined ? {} : { level: division.level, code: division.code };
};

/** The entities that a model drafted in an article: one for each type and name, whatever passages name it. */
export class ModelEntities {
  private readonly byKey = new Map<string, Entity>();

  get all(): Entity[] {
    return [...this.byKey.values()];
  }

  /** Adds a place where something is named. Only forms that the passage itself has become aliases. */
  add({ type, name, aliases }: ModelEntity, { passage, start, end, text }: Grounded): void {
    const key = `${type} ${name}`;
    const inQuote = text.slice(start, end).indexOf(name);
    const place = { passage, start: start + inQuote, end: start + inQuote + name.length };
    const known = this.byKey.get(key);
    const forms = aliases.filter((alias) => alias !== name && alias !== '' && text.includes(alias));
    if (known !== undefined) {
      known.places.push(place);
      for (const form of forms) known.aliases.add(form);
      return;
    }
    const entity: Entity = {
      type,
      name,
      aliases: new Set(forms),
      ...officialDivision(type, name),
      places: [place],
      rule: modelRule,
      score: modelScore,
    };
    this.byKey.set(key, entity);
  }

  /** The entity of a name, else the only one that has it as an alias. */
  named(name: string): Entity | undefined {
    const byName = this.all.filter((entity) => entity.name === name);
    const found = byName.length > 0 ? byName : this.all.filter(({ aliases }) => aliases.has(name));
    return found.length === 1 ? found[0] : undefined;
  }
}

/** Whether a text holds one of the forms of an entity. */
export const isNamedIn = ({ name, aliases }: Entity, text: string): boolean =>
  [name, ...aliases].some((form) => text.includes(form));
