import { columnsOf } from '../mapping/condition-format.ts';
import type { FieldSource } from '../mapping/field-format.ts';
import type { MappingFile } from '../mapping/format.ts';
import type { RawRecord, RowOutcome } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';
import { Building } from './building.ts';
import { compileClaim } from './claims.ts';
import { compileColumns } from './columns.ts';
import { compileCondition } from './conditions.ts';
import { compileEntity } from './entities.ts';
import { expander } from './expand.ts';
import { compileObservation } from './observations.ts';

type Apply = (record: RawRecord) => RowOutcome;

const columnIn = (source: FieldSource | undefined): string => {
  if (source === undefined) return '';
  if (typeof source === 'string') return source;
  return 'first' in source ? (source.first[0] ?? '') : '';
};

/** Why rows are set aside: the condition, its columns and the reason. */
const setAside = (rules: MappingFile['skip'], slots: ReadonlyMap<string, number>) =>
  rules.map(({ when, reason }) => ({ holds: compileCondition(when, slots), columns: columnsOf(when), reason }));

/**
 * Turns a mapping that was checked into the function of one record. Everything that does not depend on the record is
 * worked out here, once.
 *
 * A row is taken whole or not at all: where one record that `expand` makes of it is wrong, the row is rejected with
 * all reasons. A record to be skipped is left out of the row's facts; a row is skipped where all its records are.
 *
 * @example compileMapping(mapping)({ from: '不锈钢', to: '不锈钢板' }) // { facts: { entities: […], claims: […], … } }
 */
export const compileMapping = (mapping: MappingFile): Apply => {
  const { slots, read } = compileColumns(mapping);
  const skips = setAside(mapping.skip, slots);
  const wrongs = setAside(mapping.reject, slots);
  const names = Object.keys(mapping.entities);
  const entities = Object.values(mapping.entities).map((mapped) => compileEntity(mapped, slots));
  const facts = [
    ...mapping.claims.map((mapped) =>
      compileClaim(mapped, names, slots, columnIn(mapping.entities[mapped.object]?.key[0])),
    ),
    ...mapping.observations.map((mapped) => compileObservation(mapped, names, slots)),
  ];

  /** Adds the facts of a record, or gives the reason for which it is skipped. */
  const take = (building: Building, record: RawRecord): string | undefined => {
    building.begin(record);
    const before = building.rejects.length;
    read(record, building);
    const refused = building.rejects.slice(before).map(({ column }) => column);
    for (const { holds, columns, reason } of skips) {
      // A condition says nothing where one of its cells could not be read.
      if (!holds(building.cells) || columns.some((column) => refused.includes(column))) continue;
      building.rejects.length = before;
      return reason;
    }
    if (refused.length > 0) return undefined;
    for (const { holds, columns, reason } of wrongs)
      if (holds(building.cells)) building.refuse(columns[0] ?? '', reason);
    if (building.rejects.length > before) return undefined;
    for (const make of entities) building.ids.push(make(building));
    for (const make of facts) make(building);
    return undefined;
  };

  const { expand } = mapping;
  if (expand === undefined) {
    return (record) => {
      const building = new Building(slots);
      const skipped = take(building, record);
      return skipped === undefined ? building.outcome() : { skipped };
    };
  }
  const recordsOf = expander(expand);
  return (record) => {
    const building = new Building(slots);
    building.begin(record);
    const records = recordsOf(record);
    if (records instanceof Refusal) {
      building.refuse(expand.column, records.reason);
      return building.outcome();
    }
    const skipped = records.map((each) => take(building, each));
    const [reason] = skipped;
    return reason !== undefined && !skipped.includes(undefined) ? { skipped: reason } : building.outcome();
  };
};
