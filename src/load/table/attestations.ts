import type { AttestationRow } from '../rows.ts';
import type { Attestation } from '../settle.ts';
import { compactSet } from './compact-set.ts';
import type { RowRange } from './ranges.ts';

/** What rows of a table say of one entity, and the first row that names it. */
export interface Said {
  readonly id: string;
  readonly type: AttestationRow['type'];
  readonly attestation: Attestation;
  readonly row: number;
  readonly evidenceId: string;
}

const union = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set([...one, ...other])].toSorted();

const withoutEmpty = (attestation: Attestation): Attestation => {
  const { aliases, identifiers, ...rest } = attestation;
  return {
    ...rest,
    ...(aliases !== undefined && aliases.length > 0 && { aliases }),
    ...(identifiers !== undefined && identifiers.length > 0 && { identifiers }),
  };
};

/**
 * What two rows say together: the name of the first, every other name as an alias, all identifiers, and of the rest what
 * the first says.
 *
 * @example merged({ name: '甲' }, { name: '甲厂', status: 'PLANNED' }) // { name: '甲', aliases: ['甲厂'], status: 'PLANNED' }
 */
export const merged = (first: Attestation, later: Attestation): Attestation => {
  const names = union(first.aliases, [later.name, ...(later.aliases ?? [])]);
  return withoutEmpty({
    ...later,
    ...first,
    aliases: names.filter((name) => name !== first.name),
    identifiers: union(first.identifiers, later.identifiers),
  });
};

/** Takes one more mention of an entity in; the mentions of a table come in the order of its rows. */
export const takeIn = (said: Map<string, Said>, mention: Said): void => {
  const before = said.get(mention.id);
  said.set(
    mention.id,
    before === undefined ? mention : { ...before, attestation: merged(before.attestation, mention.attestation) },
  );
};

/** Every mention of an entity in a range, in the order of the rows. */
export function* mentionsOf(range: RowRange, rowOf: RowOfEntity): Generator<Said> {
  for (const { row, facts } of range.rows) {
    for (const entity of facts.entities) {
      const { id, type, attestation } = rowOf(entity);
      yield { id, type, attestation: attestation as unknown as Attestation, row, evidenceId: range.id };
    }
  }
}

type Entity = RowRange['rows'][number]['facts']['entities'][number];
/** The attestation of an entity fact; the same object for the same fact where it is asked for again soon. */
export type RowOfEntity = (entity: Entity) => AttestationRow;

/** What is new in a mention, against all mentions of the table before it. */
export type News = 'FIRST' | 'MORE' | 'NOTHING';

/**
 * Tells of each mention whether the table named the entity before, and so; memory grows by some 50 bytes an entity.
 *
 * @example const newsOf = mentionsSeen(); [newsOf(a), newsOf(a)] // ['FIRST', 'NOTHING']
 */
export const mentionsSeen = (): ((mention: Said) => News) => {
  const seen = compactSet();
  return ({ id, attestation }) => {
    const first = seen.add(id);
    const says = seen.add(`${id} ${JSON.stringify(attestation)}`);
    if (first) return 'FIRST';
    return says ? 'MORE' : 'NOTHING';
  };
};
