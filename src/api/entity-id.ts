import { type EntityType, entityTypes, idPrefix } from '../facts/entity-types.ts';

/** Longest first, so that `industry-chain-…` is no Industry. */
const prefixes = entityTypes
  .map((type) => ({ type, prefix: `${idPrefix(type)}-` }))
  .toSorted((left, right) => right.prefix.length - left.prefix.length);

/**
 * The type that an entity's id begins with; undefined where it begins with none.
 *
 * @example typeOfId('industry-chain-hydrogen') // 'IndustryChain'
 */
export const typeOfId = (id: string): EntityType | undefined =>
  prefixes.find(({ prefix }) => id.startsWith(prefix))?.type;
