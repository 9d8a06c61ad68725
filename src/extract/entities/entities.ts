import type { Entity } from './entity.ts';

/** The entities of an article, and the way from a form of a name to one. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byForm = new Map<Entity['type'], Map<string, Entity>>();

  find(type: Entity['type'], form: string): Entity | undefined {
    return this.byForm.get(type)?.get(form);
  }

  /** Makes an entity, or gives the one that has this name already. */
  make(entity: Omit<Entity, 'aliases' | 'places'>): Entity {
    const there = this.find(entity.type, entity.name);
    if (there !== undefined) {
      if (entity.score > there.score) Object.assign(there, { score: entity.score, rule: entity.rule });
      return there;
    }
    const { type, name, level, code, named, rule, score } = entity;
    const made: { -readonly [Key in keyof Entity]: Entity[Key] } = {
      type,
      name,
      aliases: new Set(),
      places: [],
      rule,
      score,
    };
    if (level !== undefined) made.level = level;
    if (code !== undefined) made.code = code;
    if (named !== undefined) made.named = named;
    this.all.push(made);
    this.put(entity.type, entity.name, made);
    return made;
  }

  /** Lets a form lead to an entity unless it leads to another one. */
  alias(entity: Entity, form: string): void {
    if (this.find(entity.type, form) === undefined) this.put(entity.type, form, entity);
  }

  private put(type: Entity['type'], form: string, entity: Entity): void {
    const forms = this.byForm.get(type);
    if (forms === undefined) this.byForm.set(type, new Map([[form, entity]]));
    else forms.set(form, entity);
  }
}
