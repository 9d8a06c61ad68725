import { type EntityType, typeOfId } from '../facts/entity-types.ts';
import { byLongestName } from './longest-name.ts';

/** What rules compare of one id: what its own documents say of it, and of nothing that it is merged with. */
export interface Matchable {
  readonly id: string;
  /** What each document calls it. */
  readonly said: readonly { readonly document: string; readonly name: string; readonly aliases: readonly string[] }[];
  /** `scheme:value`, such as `stock-code:600169.SH`. */
  readonly identifiers: readonly string[];
  /** Levels and codes that documents give a region. */
  readonly levels: readonly string[];
  readonly adcodes: readonly string[];
  /** Codes of the divisions that documents put it in. */
  readonly places: readonly string[];
}

/** The name that its own documents settle on. */
export const ownName = ({ said }: Pick<Matchable, 'said'>): string | undefined =>
  said.map(({ name }) => name).toSorted(byLongestName)[0];

/** What its id says it is. */
export const typeOf = ({ id }: Pick<Matchable, 'id'>): EntityType | undefined => typeOfId(id);

/** What two things share by a rule, whatever their type. */
export const identifierKey = (identifier: string): string => `IDENTIFIER ${identifier}`;
export const nameKey = (name: string): string => `EXACT_NAME ${name}`;
