import { chainStem } from '../vocabulary/chain-stem.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

/** What the places among entities are called where the name of a chain begins with one, the longest forms first. */
export const placeForms = (entities: readonly Entity[]): readonly string[] =>
  entities
    .filter(({ type }) => type === 'Region')
    .flatMap(({ name, aliases }) => [name, ...aliases, name.replace(/[省市县区]$/, '')])
    .filter((form) => form.length >= 2)
    .toSorted((a, b) => b.length - a.length);

/** Chains by what they are of: 青河车门产业, 车门产业链 and 车门产业集群 are one; those of two places are two. */
export class ChainsByStem {
  private readonly known = new Map<string, { readonly chain: Entity; readonly place: string }[]>();
  private readonly regions: readonly Entity[];
  private places: readonly string[] | undefined;

  constructor(entities: Entities) {
    this.regions = entities.all.filter(({ type }) => type === 'Region');
  }

  private partsOf(name: string): readonly [stem: string, place: string] {
    this.places ??= placeForms(this.regions);
    const place = this.places.find((form) => name.startsWith(form)) ?? '';
    return [chainStem(name.slice(place.length)), place.replace(/[省市县区]$/, '')];
  }

  /** The chain that is known under another name. */
  sameAs(name: string): Entity | undefined {
    const [stem, place] = this.partsOf(name);
    const alike = this.known.get(stem)?.filter((each) => place === '' || each.place === '' || each.place === place);
    return stem !== '' && alike?.length === 1 ? alike[0]?.chain : undefined;
  }

  add(chain: Entity): void {
    const [stem, place] = this.partsOf(chain.name);
    this.known.set(stem, [...(this.known.get(stem) ?? []), { chain, place }]);
  }
}
