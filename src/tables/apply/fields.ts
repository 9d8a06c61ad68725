import { divisions } from '../../facts/divisions.ts';
import type { FieldKind, FieldSource } from '../mapping/field-format.ts';
import type { Cell } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';

/** Most characters of a name or a detail, as in facts.yml. */
export const mostWords = 200;
const tooLong = new Refusal(`longer than ${mostWords} characters, the most that a name or a detail may have`);
const notAShare = new Refusal('not a share between 0 and 1');
const notAYear = new Refusal('not a year from 1800 to 2200');
const notAnOrder = new Refusal('not a place in an order: 1, 2, 3, …');
const notADivision = new Refusal('no official division has this code');

type Check = (cell: Cell) => Cell | Refusal;

const within =
  (from: number, to: number, refusal: Refusal): Check =>
  (cell) =>
    typeof cell === 'number' && cell >= from && cell <= to ? cell : refusal;

const checks: Readonly<Record<Extract<FieldKind, string>, Check>> = {
  words: (cell) => {
    const words = typeof cell === 'string' ? cell.trim() : cell;
    return typeof words === 'string' && words.length > mostWords ? tooLong : words;
  },
  date: (cell) => cell,
  number: (cell) => cell,
  share: within(0, 1, notAShare),
  year: within(1800, 2200, notAYear),
  order: within(1, Number.MAX_SAFE_INTEGER, notAnOrder),
  adcode: (cell) => (typeof cell === 'string' && divisions().has(cell) ? cell : notADivision),
};

/**
 * What a field asks of a cell beyond the kind of its column, which is checked before: the same as facts.yml.
 *
 * @example fieldCheck('share')(1.2) // Refusal: not a share between 0 and 1
 */
export const fieldCheck = (kind: FieldKind): Check => {
  if (typeof kind === 'string') return checks[kind];
  const known: ReadonlySet<Cell> = new Set(kind);
  const refusal = new Refusal(`not one of ${kind.length > 12 ? 'the words for this' : kind.join(', ')}`);
  return (cell) => (known.has(cell) ? cell : refusal);
};

/** Reads one field of a fact from the cells of a row. */
export interface FieldReader {
  /** The column to name where the field is refused. */
  readonly column: string;
  /** The constant, where it is one. */
  readonly constant: Cell;
  readonly read: (cells: readonly Cell[]) => Cell | Refusal;
}

/** Makes the reader of a field; `slots` say where the cells of a column stand. */
export const fieldReader = (kind: FieldKind, source: FieldSource, slots: ReadonlyMap<string, number>): FieldReader => {
  if (typeof source === 'object' && 'value' in source)
    return { column: '', constant: source.value, read: () => source.value };
  const columns = typeof source === 'string' ? [source] : source.first;
  const [column = ''] = columns;
  const check = fieldCheck(kind);
  const [slot = -1, ...others] = columns.map((name) => slots.get(name) ?? -1);
  return {
    column,
    constant: undefined,
    read: (cells) => {
      let cell = cells[slot];
      for (let i = 0; cell === undefined && i < others.length; i++) cell = cells[others[i] ?? -1];
      return cell === undefined ? undefined : check(cell);
    },
  };
};
