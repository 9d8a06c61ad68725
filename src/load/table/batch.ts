import { type ClaimRow, claimRow, type ObservationRow, observationRow } from '../rows.ts';
import type { RowRange } from './ranges.ts';

/** A fact's node and the row that states it. */
export interface StatedIn<Row> {
  readonly fact: Row;
  readonly row: number;
}

/** A further row that states what an earlier one of the batch does. */
export interface Repeat {
  readonly id: string;
  readonly evidenceId: string;
  readonly row: number;
}

/** The facts of some ranges, each once, with what else states them. */
export interface Batch {
  readonly ranges: readonly RowRange[];
  readonly claims: ReadonlyMap<string, readonly StatedIn<ClaimRow>[]>;
  readonly observations: ReadonlyMap<string, readonly StatedIn<ObservationRow>[]>;
  readonly repeatedClaims: readonly Repeat[];
  readonly repeatedObservations: readonly Repeat[];
}

const factsOf = <Row extends { readonly id: string }>(
  ranges: readonly RowRange[],
  rowsOf: (range: RowRange) => Generator<StatedIn<Row>>,
): { readonly first: Map<string, StatedIn<Row>[]>; readonly repeats: Repeat[] } => {
  const first = new Map<string, StatedIn<Row>[]>();
  const repeats: Repeat[] = [];
  const known = new Set<string>();
  for (const range of ranges) {
    const own: StatedIn<Row>[] = [];
    // One row may state one thing twice, by two of its cells: that is one piece of evidence.
    const inRows = new Set<string>();
    for (const stated of rowsOf(range)) {
      const { fact, row } = stated;
      const place = `${fact.id} ${row}`;
      if (inRows.has(place)) continue;
      inRows.add(place);
      if (known.has(fact.id)) repeats.push({ id: fact.id, evidenceId: range.id, row });
      else own.push(stated);
      known.add(fact.id);
    }
    if (own.length > 0) first.set(range.id, own);
  }
  return { first, repeats };
};

/**
 * Turns ranges into the nodes of their facts.
 *
 * @example batchOf([range]).claims.get(range.id)?.[0]?.fact.predicate // 'PRODUCES'
 */
export const batchOf = (ranges: readonly RowRange[]): Batch => {
  const claims = factsOf<ClaimRow>(ranges, function* ({ rows }) {
    for (const { row, facts } of rows) for (const claim of facts.claims) yield { fact: claimRow(claim), row };
  });
  const observations = factsOf<ObservationRow>(ranges, function* ({ rows }) {
    for (const { row, facts } of rows)
      for (const observation of facts.observations) yield { fact: observationRow(observation), row };
  });
  return {
    ranges,
    claims: claims.first,
    observations: observations.first,
    repeatedClaims: claims.repeats,
    repeatedObservations: observations.repeats,
  };
};

const parted = <Row>(
  stated: ReadonlyMap<string, readonly StatedIn<Row>[]>,
  isLater: (fact: Row) => boolean,
): { readonly now: Map<string, StatedIn<Row>[]>; readonly later: Map<string, StatedIn<Row>[]> } => {
  const now = new Map<string, StatedIn<Row>[]>();
  const later = new Map<string, StatedIn<Row>[]>();
  for (const [id, rows] of stated) {
    for (const each of rows) {
      const part = isLater(each.fact) ? later : now;
      const there = part.get(id);
      if (there === undefined) part.set(id, [each]);
      else there.push(each);
    }
  }
  return { now, later };
};

/** Parts a batch into what is written now and what is written later, such as all that states what is stated already. */
export const partBatch = (
  batch: Batch,
  isLater: (fact: ClaimRow | ObservationRow) => boolean,
): { readonly now: Batch; readonly later: Batch } => {
  const claims = parted(batch.claims, isLater);
  const observations = parted(batch.observations, isLater);
  return {
    now: { ...batch, claims: claims.now, observations: observations.now, repeatedClaims: [], repeatedObservations: [] },
    later: { ...batch, claims: claims.later, observations: observations.later },
  };
};
