import { typeOfId } from '../facts/entity-types.ts';
import type { Matchable } from '../identity/matchable.ts';
import { placeCodes, placeReading } from './match-places.ts';
import { readSaid, type SaidRow, type Terms, termsOf } from './match-terms.ts';
import { inBatches, rowsIn, type Writing } from './statements.ts';

/** Terms of one query of the full-text index, which takes about a thousand. */
const termsAtOnce = 500;

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

interface Bearing extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly identifiers: readonly string[] | null;
}

const bearing = async (
  transaction: Writing,
  field: 'aliases' | 'identifiers',
  terms: readonly string[],
): Promise<Bearing[]> => {
  const found: Bearing[] = [];
  for (let start = 0; start < terms.length; start += termsAtOnce) {
    const query = terms
      .slice(start, start + termsAtOnce)
      .map((term) => `${field}:${quoted(term)}`)
      .join(' ');
    found.push(...(await rowsIn<Bearing>(transaction, 'load/match-terms', { query })));
  }
  return found;
};

/** Whether two of them are of one type: only such can be one. */
const mayBeOne = (ids: readonly string[]): boolean => new Set(ids.map(typeOfId)).size < ids.length;

/**
 * Ids that share one of these identifiers with another of their type, and those that are called what nobody asked for:
 * they may have shared it before.
 */
const idsSharing = async (transaction: Writing, { names, identifiers }: Terms): Promise<string[]> => {
  const byIdentifier = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const { id, name, identifiers: own } of await bearing(transaction, 'identifiers', [...identifiers])) {
    if (!names.has(name)) found.add(id);
    for (const identifier of own ?? []) {
      if (!identifiers.has(identifier)) continue;
      const ids = byIdentifier.get(identifier);
      if (ids === undefined) byIdentifier.set(identifier, new Set([id]));
      else ids.add(id);
    }
  }
  for (const ids of byIdentifier.values()) if (mayBeOne([...ids])) for (const id of ids) found.add(id);
  return [...found];
};

/** What is said of the ids that hang together by these identifiers, and by further ones that they have. */
const sharingIdentifiers = async (transaction: Writing, { names, identifiers }: Terms): Promise<SaidRow[]> => {
  const asked = new Set<string>();
  const known = new Set<string>();
  const said: SaidRow[] = [];
  for (let terms = identifiers; terms.size > 0; ) {
    for (const term of terms) asked.add(term);
    const found = (await idsSharing(transaction, { names, identifiers: terms })).filter((id) => !known.has(id));
    for (const id of found) known.add(id);
    const rows = await readSaid(transaction, found);
    said.push(...rows);
    terms = new Set([...termsOf(rows).identifiers].filter((term) => !asked.has(term)));
  }
  return said;
};

/** What is said of the ids that share one of these names, and of all that documents call so beside. */
const sharingNames = async (transaction: Writing, names: ReadonlySet<string>): Promise<SaidRow[]> => {
  const groups = await inBatches<{ ids: string[] }>(transaction, 'load/match-names', 'ids', [...names]);
  const said = await readSaid(
    transaction,
    groups.flatMap(({ ids }) => (mayBeOne(ids) ? ids : [])),
  );
  const shared = new Set(groups.flatMap(({ ids }) => (mayBeOne(ids) ? ids : [])));
  const named = new Set(said.flatMap(({ attestation: { name } }) => (names.has(name) ? [name] : [])));
  const others = (await bearing(transaction, 'aliases', [...named])).map(({ id }) => id);
  return said.concat(
    await readSaid(
      transaction,
      others.filter((id) => !shared.has(id)),
    ),
  );
};

const valuesOf = (values: readonly (string | null | undefined)[]): string[] =>
  [...new Set(values.filter((value) => typeof value === 'string'))].toSorted();

/** What rules compare of each id, from what documents say of it and where they put it. */
export const toMatchables = (rows: readonly SaidRow[], places: ReadonlyMap<string, readonly string[]>): Matchable[] => {
  const byId = new Map<string, SaidRow[]>();
  for (const row of rows) {
    const own = byId.get(row.id);
    if (own === undefined) byId.set(row.id, [row]);
    else own.push(row);
  }
  return [...byId].map(([id, own]) => {
    return {
      id,
      said: own.map(({ document, attestation: { name, aliases } }) => ({ document, name, aliases: aliases ?? [] })),
      identifiers: valuesOf(own.flatMap(({ attestation }) => attestation.identifiers ?? [])),
      levels: valuesOf(own.map(({ attestation }) => attestation.level)),
      adcodes: valuesOf(own.map(({ attestation }) => attestation.adcode)),
      places: places.get(id) ?? [],
    };
  });
};

/** What rules can compare by some terms, and the terms by which all of it was found. */
export interface Sharing {
  readonly entities: readonly Matchable[];
  /** The terms asked for, and the names of what hangs together with their identifiers. */
  readonly terms: Terms;
}

/** All that shares one of these terms with something of its type, with what its own documents say of it. */
export const readSharing = async (transaction: Writing, wanted: Terms): Promise<Sharing> => {
  const identified = await sharingIdentifiers(transaction, wanted);
  const alike = termsOf(identified);
  const names = new Set([...wanted.names, ...alike.names]);
  const named = await sharingNames(transaction, names);
  // By an identifier two of one name may be known as two, through others that share it.
  const further = [...termsOf(named).identifiers].filter((term) => !alike.identifiers.has(term));
  const beside = await sharingIdentifiers(transaction, { names, identifiers: new Set(further) });
  const rows = new Map([...identified, ...named, ...beside].map((row) => [`${row.id} ${row.document}`, row] as const));
  const placed = [...new Set(named.map(({ id }) => id))];
  return {
    entities: toMatchables([...rows.values()], await placeCodes(placed, placeReading(transaction))),
    terms: { names, identifiers: new Set([...wanted.identifiers, ...alike.identifiers]) },
  };
};
