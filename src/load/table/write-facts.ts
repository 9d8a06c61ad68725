import neo4j from 'neo4j-driver';
import { fail } from '../../errors.ts';
import { connectionOf } from '../connect.ts';
import { canonicalOf, type Identities } from '../identities.ts';
import type { ClaimRow, ObservationRow } from '../rows.ts';
import { type Row, rowsIn, type Writing, writeRows } from '../statements.ts';
import { productNames } from '../write-facts.ts';
import type { Batch, Repeat, StatedIn } from './batch.ts';

/** How many claims and observations came to be. */
export interface Created {
  readonly claims: number;
  readonly observations: number;
}

/** Runs a statement over the ranges of a batch; every row must have been written. */
const writeRanges = async (
  transaction: Writing,
  name: string,
  ranges: readonly { readonly id: string }[],
  expected: number,
): Promise<number> => {
  if (expected === 0) return 0;
  const [answer] = await rowsIn<{ written: number; created: number }>(transaction, name, { ranges });
  const written = answer?.written ?? 0;
  if (written !== expected) throw fail('LOAD_INCOMPLETE', { statement: name, written, expected });
  return answer?.created ?? 0;
};

const repeatRows = (repeats: readonly Repeat[]): Row[] =>
  repeats.map((each) => ({ ...each, row: neo4j.int(each.row) }));

const sizeOf = (stated: ReadonlyMap<string, readonly unknown[]>): number =>
  [...stated.values()].reduce((total, rows) => total + rows.length, 0);

/** Writes the claims and observations of a batch with their evidence; what is known already only gains evidence. */
export const writeFacts = async (
  transaction: Writing,
  batch: Batch,
  { canonical, withdrawn }: Identities,
): Promise<Created> => {
  const facts = [...batch.claims.values(), ...batch.observations.values()].flat().map(({ fact }) => fact);
  const withProduct = facts.filter(({ productId }) => productId !== undefined);
  const nameOf = await productNames(transaction, withProduct, canonical);
  const asStored = <T extends ClaimRow | ObservationRow>(fact: T): T => {
    if (fact.productId === undefined && !withdrawn.has(fact.id)) return fact;
    const product = fact.productId === undefined ? undefined : nameOf(fact.productId);
    return { ...fact, ...(product !== undefined && { product }), ...(withdrawn.has(fact.id) && { withdrawn: true }) };
  };
  const claimOf = ({ fact, row }: StatedIn<ClaimRow>): Row => {
    const claim = asStored(fact);
    const { id: _, ...connection } = connectionOf(claim, canonical);
    return { claim, row: neo4j.int(row), ...connection };
  };
  const observationOf = ({ fact, row }: StatedIn<ObservationRow>): Row => ({
    observation: asStored(fact),
    row: neo4j.int(row),
    entityId: canonicalOf(canonical, fact.entityId),
  });
  const claimRanges = [...batch.claims].map(([id, stated]) => ({ id, claims: stated.map(claimOf) }));
  const claims = await writeRanges(transaction, 'load/table/write-claims', claimRanges, sizeOf(batch.claims));
  await writeRows(transaction, 'load/table/repeat-claims', repeatRows(batch.repeatedClaims));
  const observationRanges = [...batch.observations].map(([id, stated]) => ({
    id,
    observations: stated.map(observationOf),
  }));
  const observations = await writeRanges(
    transaction,
    'load/table/write-observations',
    observationRanges,
    sizeOf(batch.observations),
  );
  await writeRows(transaction, 'load/table/repeat-observations', repeatRows(batch.repeatedObservations));
  return { claims, observations };
};
