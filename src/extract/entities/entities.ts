import type { Entity } from './entity.ts';

/** The entities of an article, and the way from a form of a name to one. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byForm = new Map<string, Entity>();

  find(type: Entity['type'], form: string): Entity | undefined {
    return this.byForm.get(`${type} ${form}`);
  }

  /** Makes an entity, or gives the one that has this name already. */
  make(entity: Omit<Entity, 'aliases' | 'places'>): Entity {
    const there = this.find(entity.type, entity.name);
    if (there !== undefined) {
      if (entity.score > there.score) Object.assign(there, { score: entity.score, rule: entity.rule });
      return there;
    }
    const made: Entity = { ...entity, aliases: new Set(), places: [] };
    this.all.push(made);
    this.byForm.set(`${entity.type} ${entity.name}`, made);
    return made;
  }

  /** Lets a form lead to an entity unless it leads to another one. */
  alias(entity: Entity, form: string): void {
    const key = `${entity.type} ${form}`;
    if (!this.byForm.has(key)) this.byForm.set(key, entity);
  }
}
