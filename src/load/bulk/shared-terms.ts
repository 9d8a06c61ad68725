import type { EntityType } from '../../facts/entity-types.ts';
import type { Attestation } from '../settle.ts';
import { compactSet } from '../table/compact-set.ts';

/** Finds the entities that share what they are called. */
export interface SharedTerms {
  /** Takes an entity in, with all that is said of it; each once. */
  readonly add: (id: string, type: EntityType, said: readonly Attestation[]) => void;
  /** Ids that were taken in when another of their type had one of their names or identifiers already. */
  readonly alike: () => readonly string[];
}

/**
 * Of two entities of one type with one name or identifier the later one is enough: matching it by its names and identifiers
 * finds the other.
 *
 * @example
 * const terms = sharedTerms();
 * terms.add('company-a', 'Company', [{ name: '太钢' }]);
 * terms.add('company-b', 'Company', [{ name: '太钢' }]);
 * terms.alike() // ['company-b']
 */
export const sharedTerms = (): SharedTerms => {
  const seen = compactSet();
  const alike: string[] = [];
  return {
    add: (id, type, said) => {
      const names = said.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
      const identifiers = said.flatMap((attestation) => attestation.identifiers ?? []);
      // Names and identifiers of one entity first become one list: its own words are not another's.
      const own = new Set([
        ...names.map((name) => `${type} NAME ${name}`),
        ...identifiers.map((identifier) => `${type} IDENTIFIER ${identifier}`),
      ]);
      let isShared = false;
      for (const term of own) if (!seen.add(term)) isShared = true;
      if (isShared) alike.push(id);
    },
    alike: () => alike,
  };
};
