import { typeOfId } from '../facts/entity-types.ts';
import type { Attestation } from './settle.ts';
import { inBatches, type Writing } from './statements.ts';

/** What identity is matched by: what documents call things. */
export interface Terms {
  /** Names and aliases. */
  readonly names: ReadonlySet<string>;
  /** `scheme:value`. */
  readonly identifiers: ReadonlySet<string>;
}

type SaidOf = Pick<Attestation, 'name' | 'aliases' | 'identifiers' | 'level' | 'adcode'>;

/** What one document says of one id, as far as rules compare it. */
export interface SaidRow extends Record<string, unknown> {
  readonly id: string;
  readonly document: string;
  /** A field that the document does not give is null. */
  readonly attestation: { readonly [Field in keyof SaidOf]: SaidOf[Field] | null } & { readonly name: string };
}

/** What documents say of some ids as the graph stands. */
export const readSaid = (transaction: Writing, ids: Iterable<string>): Promise<SaidRow[]> =>
  inBatches<SaidRow>(transaction, 'load/match-said', 'ids', [...new Set(ids)]);

/**
 * All that is said, as terms.
 *
 * @example termsOf([{ id: 'company-a', document: 'one', attestation: { name: '甲', … } }]).names // Set { '甲' }
 */
export const termsOf = (said: readonly SaidRow[]): Terms => ({
  names: new Set(said.flatMap(({ attestation: { name, aliases } }) => [name, ...(aliases ?? [])])),
  identifiers: new Set(said.flatMap(({ attestation: { identifiers } }) => identifiers ?? [])),
});

/** What these ids are called now: read before a change that may take some of it away. */
export const readTerms = async (transaction: Writing, ids: Iterable<string>): Promise<Terms> => {
  const terms = { names: new Set<string>(), identifiers: new Set<string>() };
  const rows = await inBatches<{ name: string; aliases: string[] | null; identifiers: string[] | null }>(
    transaction,
    'load/match-called',
    'ids',
    [...new Set(ids)],
  );
  for (const { name, aliases, identifiers } of rows) {
    terms.names.add(name);
    for (const alias of aliases ?? []) terms.names.add(alias);
    for (const identifier of identifiers ?? []) terms.identifiers.add(identifier);
  }
  return terms;
};

/** Terms of several lists together. */
export const joinTerms = (...all: readonly Terms[]): Terms => ({
  names: new Set(all.flatMap(({ names }) => [...names])),
  identifiers: new Set(all.flatMap(({ identifiers }) => [...identifiers])),
});

/** Official codes of the regions among what is said, each with its id. */
export const codesOf = (said: readonly SaidRow[]): Map<string, string> => {
  const codes = new Map<string, Set<string>>();
  for (const { id, attestation } of said) {
    if (typeOfId(id) !== 'Region' || typeof attestation.adcode !== 'string') continue;
    codes.set(id, (codes.get(id) ?? new Set()).add(attestation.adcode));
  }
  return new Map([...codes].map(([id, values]) => [id, [...values].toSorted().join(' ')]));
};
