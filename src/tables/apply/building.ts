import { claimEnds } from '../../facts/ids.ts';
import type { Cell, RawRecord, Reject, RowClaim, RowEntity, RowObservation, RowOutcome } from '../row.ts';
import { Distinct } from './distinct.ts';
import { DistinctEntities } from './distinct-entities.ts';
import { textOf } from './text-of.ts';

/** Rejects of one row beyond these say nothing new. */
const mostRejects = 20;

const nothing: Reject = {
  column: '(row)',
  value: '',
  reason: 'no fact comes of it: rows that give none are named under skip',
};

const claimKey = (claim: RowClaim): string => {
  const [subject, object] = claimEnds(claim);
  return JSON.stringify({ ...claim, subject, object });
};

const observationKey = (observation: RowObservation): string => JSON.stringify(observation);

/** The facts of a row while they are made. One row may make several records; each record has its cells and ids anew. */
export class Building {
  readonly rejects: Reject[] = [];
  private readonly entities = new DistinctEntities();
  private readonly claims = new Distinct(claimKey);
  private readonly observations = new Distinct(observationKey);
  cells: Cell[] = [];
  /** Ids of the mapping's entities in their order; undefined where this record makes none. */
  ids: (string | undefined)[] = [];
  private record: RawRecord = {};

  /** @param slots Where the cells of a column stand. */
  constructor(private readonly slots: ReadonlyMap<string, number>) {}

  /** Goes on to a record of the row. */
  begin(record: RawRecord): void {
    this.record = record;
    this.cells = [];
    this.ids = [];
  }

  /** Says why the row is wrong. */
  refuse(column: string, reason: string): void {
    if (this.rejects.length >= mostRejects) return;
    const value = this.record[column] ?? this.cells[this.slots.get(column) ?? -1];
    this.rejects.push({ column, value: textOf(value), reason });
  }

  /** Adds an entity; `column` is named where the row contradicts itself about it. */
  entity(entity: RowEntity, column: string): void {
    if (!this.entities.add(entity)) this.refuse(column, 'the row says two things of one entity');
  }

  claim(claim: RowClaim): void {
    this.claims.add(claim);
  }

  observation(observation: RowObservation): void {
    this.observations.add(observation);
  }

  /** What became of the row. */
  outcome(): RowOutcome {
    if (this.rejects.length > 0) return { rejected: this.rejects };
    if (this.entities.all.length === 0) return { rejected: [nothing] };
    return {
      facts: { entities: this.entities.all, claims: this.claims.all, observations: this.observations.all },
    };
  }
}
