import { labelsOf, type RegionLevel, typeOfId } from '../facts/entity-types.ts';
import { type Canonical, canonicalOf, withMembers } from './identities.ts';
import { type Attested, groupedBy, type Settled, settled } from './settle.ts';
import { inBatches, type Row, type Writing } from './statements.ts';

/** An entity's node as it is to be: its properties, and its labels where it is merged into no other. */
interface SettledRow {
  readonly id: string;
  readonly properties: Settled & { readonly id: string };
  readonly labels: readonly string[];
}

const labelsFor = (id: string, level: string | undefined): string[] => {
  const type = typeOfId(id);
  return type === undefined ? [] : labelsOf(type, level as RegionLevel | undefined);
};

/** A merged id keeps what was said of it alone; a canonical one has what was said of all its members. */
export const rowsToSettle = (
  ids: readonly string[],
  attested: readonly Attested[],
  canonical: Canonical,
): SettledRow[] => {
  const own = groupedBy(attested, ({ id }) => id);
  const ofAll = groupedBy(attested, ({ id }) => canonicalOf(canonical, id));
  return ids.flatMap((id) => {
    const isMerged = canonical.has(id);
    const said = (isMerged ? own : ofAll).get(id);
    // Of an entity that is about to be removed nothing is said.
    if (said === undefined) return [];
    const properties = { id, ...settled(said) };
    return [{ id, properties, labels: isMerged ? [] : labelsFor(id, properties.level) }];
  });
};

/**
 * Settles names, aliases, status and the rest of some ids and of all that are judged the same, then gives claims and
 * observations the new name of their product.
 *
 * @param touched Ids of which something else is said than before, or by which another entity is meant.
 * @param regrouped Those of them by which another entity is meant.
 * @returns What documents say of them.
 */
export const settleEntities = async (
  transaction: Writing,
  touched: Iterable<string>,
  regrouped: readonly string[],
  canonical: Canonical,
): Promise<Attested[]> => {
  const ids = withMembers(canonical, touched);
  const attested = await inBatches<Attested & Row>(transaction, 'load/attestations-of', 'ids', ids);
  const rows = rowsToSettle(ids, attested, canonical);
  const written = await inBatches<{ id: string; before: string | null }>(
    transaction,
    'load/write-settled',
    'rows',
    rows,
  );
  const names = new Map(rows.map(({ id, properties }) => [id, properties.name]));
  const renamed = written.filter(({ id, before }) => before !== null && before !== names.get(id));
  const products = withMembers(canonical, [...renamed.map(({ id }) => id), ...regrouped]).flatMap((id) => {
    const name = names.get(canonicalOf(canonical, id));
    return name === undefined ? [] : [{ id, name }];
  });
  await inBatches(transaction, 'load/name-products-of-claims', 'rows', products);
  await inBatches(transaction, 'load/name-products-of-observations', 'rows', products);
  return attested;
};
