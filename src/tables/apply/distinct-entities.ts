import type { RowEntity } from '../row.ts';
import { mergeEntities } from './merge-entities.ts';

/** More entities than this are found by a map rather than one by one. */
const few = 8;

/** Entities of a row, one of each id. */
export class DistinctEntities {
  readonly all: RowEntity[] = [];
  private places: Map<string, number> | undefined;

  /** Adds an entity; false where what is there already contradicts it. */
  add(entity: RowEntity): boolean {
    const at = this.placeOf(entity.id);
    const known = at === -1 ? undefined : this.all[at];
    if (known === undefined) {
      this.places?.set(entity.id, this.all.length);
      this.all.push(entity);
      return true;
    }
    const merged = mergeEntities(known, entity);
    if (merged !== undefined) this.all[at] = merged;
    return merged !== undefined;
  }

  private placeOf(id: string): number {
    if (this.all.length > few) {
      this.places ??= new Map(this.all.map((entity, at) => [entity.id, at]));
      return this.places.get(id) ?? -1;
    }
    for (let at = 0; at < this.all.length; at++) if (this.all[at]?.id === id) return at;
    return -1;
  }
}
