import type { MappingFile } from '../mapping/format.ts';
import { conditions, simpleConditions } from '../mapping/references.ts';
import type { RawRecord } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';
import type { Building } from './building.ts';
import { cellReader } from './cells.ts';
import { compileLookups } from './lookups.ts';
import { textOf } from './text-of.ts';

/** The columns of a mapping: the slot that the cells of each stand in, and what fills the slots from a record. */
export interface Columns {
  readonly slots: ReadonlyMap<string, number>;
  readonly read: (record: RawRecord, building: Building) => void;
}

const hasMembers = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null ? Object.keys(raw).length > 0 : textOf(raw).trim() !== '';

/** Makes what reads the columns of a mapping, those of the file first, then those derived of them. */
export const compileColumns = (mapping: MappingFile): Columns => {
  const context = compileLookups(mapping.lookups);
  const own = Object.entries(mapping.columns).filter(([, { ignore }]) => ignore === undefined);
  const expanded = mapping.expand?.column;
  const names = [
    ...own.map(([name]) => name),
    ...Object.keys(mapping.derived),
    ...(expanded === undefined ? [] : [expanded]),
  ];
  const slots = new Map(names.map((name, i) => [name, i]));
  const matched = new Set(
    [...conditions(mapping)]
      .flatMap((placed) => [...simpleConditions(placed)])
      .flatMap(({ condition }) => ('matches' in condition ? [condition.column] : [])),
  );
  const slotOf = (name: string): number => slots.get(name) ?? -1;
  const readers = own.map(([name, rule]) => ({
    name,
    slot: slotOf(name),
    read: cellReader(rule, context, matched.has(name)),
  }));
  const derived = Object.entries(mapping.derived).map(([name, rule]) => {
    const from = [rule.from].flat().map(slotOf);
    return {
      name,
      slot: slotOf(name),
      from,
      between: rule.with ?? '',
      read: cellReader(rule, context, matched.has(name)),
    };
  });

  const derive = (building: Building, refused: boolean): void => {
    const { cells } = building;
    for (const { name, slot, from, between, read } of derived) {
      const parts = from.map((each) => cells[each]);
      const lacks = parts.includes(undefined);
      const cell = read(lacks ? undefined : parts.join(between));
      // What is missing because another column was refused is no second reason.
      if (cell instanceof Refusal && !(lacks && refused)) building.refuse(name, cell.reason);
      cells[slot] = cell instanceof Refusal ? undefined : cell;
    }
  };

  return {
    slots,
    read: (record, building) => {
      const { cells } = building;
      let refused = false;
      for (const { name, slot, read } of readers) {
        const cell = read(record[name]);
        if (cell instanceof Refusal) {
          building.refuse(name, cell.reason);
          refused = true;
          cells[slot] = undefined;
        } else cells[slot] = cell;
      }
      if (derived.length > 0) derive(building, refused);
      // Conditions may only ask whether it has members.
      if (expanded !== undefined) cells[slotOf(expanded)] = hasMembers(record[expanded]) ? true : undefined;
    },
  };
};
