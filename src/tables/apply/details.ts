import type { FieldKind, FieldSource } from '../mapping/field-format.ts';
import type { Cell } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';
import type { Building } from './building.ts';
import { type FieldReader, fieldReader } from './fields.ts';

/** The sources of a fact's fields, as a mapping gives them. */
export type Sources = Readonly<Record<string, unknown>>;

/** A fact while its fields are filled in. */
export type Fields = Record<string, Cell | Record<string, string>>;

/** Adds the fields that come from columns to a fact. */
export type AddDetails = (building: Building, fact: Fields) => void;

export interface Details {
  /** Fields whose value the mapping gives itself. */
  readonly constants: Readonly<Record<string, Cell>>;
  readonly add: AddDetails;
}

/** Whether a mapping gives the field a source. */
const isSource = (source: unknown): source is FieldSource => typeof source === 'string' || typeof source === 'object';

const readInto = (building: Building, fact: Fields, name: string, needed: boolean, reader: FieldReader): void => {
  const cell = reader.read(building.cells);
  if (cell instanceof Refusal) building.refuse(reader.column, cell.reason);
  else if (cell !== undefined) fact[name] = cell;
  else if (needed)
    building.refuse(reader.column, `is empty, and ${name} is needed: say in \`when\` which rows have it`);
};

/**
 * Makes what fills the fields of one fact.
 *
 * @param needed Fields that may not stay empty once a column is named for them: what facts.yml requires or defaults.
 */
export const compileDetails = (
  fields: Readonly<Record<string, FieldKind>>,
  needed: ReadonlySet<string>,
  sources: Sources,
  slots: ReadonlyMap<string, number>,
): Details => {
  const constants: Record<string, Cell> = {};
  const readers: { readonly name: string; readonly reader: FieldReader; readonly needed: boolean }[] = [];
  for (const [name, kind] of Object.entries(fields)) {
    const source = sources[name];
    if (!isSource(source)) continue;
    const reader = fieldReader(kind, source, slots);
    if (reader.constant !== undefined) constants[name] = reader.constant;
    else readers.push({ name, reader, needed: needed.has(name) });
  }
  return {
    constants,
    add: (building, fact) => {
      for (const { name, reader, needed: isNeeded } of readers) readInto(building, fact, name, isNeeded, reader);
    },
  };
};
