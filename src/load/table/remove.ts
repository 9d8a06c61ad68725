import neo4j from 'neo4j-driver';
import { judgedIdentities } from '../identities.ts';
import { regroup } from '../regroup.ts';
import { settleEntities } from '../settle-entities.ts';
import { idsIn, inBatches, rowsIn, type Writing } from '../statements.ts';
import type { Said } from './attestations.ts';
import type { HeldRange } from './types.ts';
import { attestAgain } from './write-entities.ts';
import type { TableWriter } from './writer.ts';

/** What was removed, by count. */
export interface Removed {
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
}

/** Ranges of one transaction, and entities of one. */
const rangesAtOnce = 80;
const entitiesAtOnce = 4_000;

const factIds = async (
  transaction: Writing,
  ids: readonly string[],
): Promise<Record<'Claim' | 'Observation', string[]>> => {
  const rows = await inBatches<{ id: string; label: 'Claim' | 'Observation' }>(
    transaction,
    'load/table/facts-of-ranges',
    'ids',
    ids,
  );
  const of = (wanted: string): string[] => rows.flatMap(({ id, label }) => (label === wanted ? [id] : []));
  return { Claim: of('Claim'), Observation: of('Observation') };
};

/** Takes ranges out of the graph with the facts that nothing else supports. Entities follow once all ranges are gone. */
const removeSome = (
  writer: TableWriter,
  document: { readonly id: string; readonly date: string },
  ids: readonly string[],
  said: ReadonlyMap<string, Said>,
): Promise<Omit<Removed, 'entities'>> =>
  writer.change(async (transaction, { identities: { canonical } }) => {
    const named = await idsIn(transaction, 'load/table/named-in-ranges', ids);
    const stillNamed = named.flatMap((id) => said.get(id) ?? []);
    await attestAgain(transaction, document, stillNamed);
    const restated = stillNamed.map(({ id }) => id);
    if (restated.length > 0) await settleEntities(transaction, restated, [], canonical);
    const facts = await factIds(transaction, ids);
    await idsIn(transaction, 'load/table/remove-ranges', ids);
    const claims = await idsIn(transaction, 'load/remove-unsupported-claims', facts.Claim);
    const observations = await idsIn(transaction, 'load/remove-unsupported-observations', facts.Observation);
    return { claims: claims.length, observations: observations.length };
  });

/** Takes back what the table said of entities that no row names any more; answers how many there were. */
const removeUnnamed = (
  writer: TableWriter,
  document: { readonly id: string },
): Promise<{ readonly found: number; readonly removed: number }> =>
  writer.change(async (transaction, { judgements, identities }) => {
    const rows = await rowsIn<{ id: string }>(transaction, 'load/table/unnamed-entities', {
      id: document.id,
      limit: neo4j.int(entitiesAtOnce),
    });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return { found: 0, removed: 0 };
    await inBatches(transaction, 'load/remove-attestations', 'ids', ids, { id: document.id });
    const after = await judgedIdentities(transaction, judgements);
    const { changed, touched } = await regroup(transaction, identities.canonical, after.canonical);
    await settleEntities(transaction, [...touched, ...ids], changed, after.canonical);
    const removed = await idsIn(transaction, 'load/remove-unattested-entities', ids);
    return { found: ids.length, removed: removed.length };
  });

/**
 * Takes ranges out of the graph, and then every entity that the table named in them alone and that nothing else attests.
 *
 * @param said All that the table still says of the entities that these ranges name.
 */
export const removeRanges = async (
  writer: TableWriter,
  document: { readonly id: string; readonly date: string },
  ranges: readonly HeldRange[],
  said: ReadonlyMap<string, Said>,
  onRows: (rows: number) => void,
): Promise<Removed> => {
  const removed = { entities: 0, claims: 0, observations: 0 };
  for (let start = 0; start < ranges.length; start += rangesAtOnce) {
    const some = ranges.slice(start, start + rangesAtOnce);
    const ids = some.map(({ id }) => id);
    const { claims, observations } = await removeSome(writer, document, ids, said);
    removed.claims += claims;
    removed.observations += observations;
    onRows(some.reduce((rows, { rowFrom, rowTo }) => rows + rowTo - rowFrom + 1, 0));
  }
  for (;;) {
    const { found, removed: entities } = await removeUnnamed(writer, document);
    if (found === 0) return removed;
    removed.entities += entities;
  }
};
