import { isDate } from '../../facts/dates.ts';
import { type CellKind, cellKind, holdsLists } from '../mapping/cell-kind.ts';
import type { ColumnRule, DerivedRule } from '../mapping/column-format.ts';
import { UnreadableCell } from '../read/cells.ts';
import type { Cell } from '../row.ts';
import { readNumber } from '../transforms/numbers.ts';
import { tooLongForPattern } from '../transforms/patterns.ts';
import { stepOf, transforms } from '../transforms/registry.ts';
import { mostPatternText } from '../transforms/safe-pattern.ts';
import { Refusal, type TransformContext } from '../transforms/transform.ts';

/** Longer texts are no cells but an accident or an attack. */
const mostText = 10_000;
const mostMembers = 1_000;

const tooLong = new Refusal(`longer than ${mostText} characters`);
const notText = new Refusal('a list or an object, where text was expected');
const notAList = new Refusal('not a list of texts');
const tooMany = new Refusal(`a list of more than ${mostMembers} members`);
const isEmpty = new Refusal('is empty, and the mapping requires it');
const notListed = new Refusal('not among the values that the mapping lists');
const noMatch = new Refusal('does not match the pattern of its column');
const notAnInteger = new Refusal('not a whole number');
const notADate = new Refusal('not a date such as 2024, 2024-05 or 2024-05-03');
const notABoolean = new Refusal('neither true nor false');

type Step = (cell: Cell) => Cell | Refusal;

/** The text of a value as a file holds it; undefined where there is none or only blanks. */
const readText = (raw: unknown): string | undefined | Refusal => {
  if (raw === null || raw === undefined) return undefined;
  if (raw instanceof UnreadableCell) return new Refusal(raw.reason);
  if (typeof raw === 'string') {
    if (raw.length > mostText) return tooLong;
    return raw.trim() === '' ? undefined : raw;
  }
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (raw instanceof Date && !Number.isNaN(raw.getTime())) return raw.toISOString().replace(/T00:00:00.000Z$/, '');
  return notText;
};

const readList = (raw: unknown): Cell | Refusal => {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return notAList;
  if (raw.length > mostMembers) return tooMany;
  const members: string[] = [];
  for (const each of raw) {
    const text = typeof each === 'object' && each !== null ? notAList : readText(each);
    if (text instanceof Refusal) return text;
    if (text !== undefined) members.push(text);
  }
  return members;
};

const readers: Readonly<Record<CellKind, Step | undefined>> = {
  text: undefined,
  list: undefined,
  number: readNumber,
  integer: (cell) => {
    const value = readNumber(cell);
    return value instanceof Refusal || Number.isSafeInteger(value) ? value : notAnInteger;
  },
  date: (cell) => (typeof cell === 'string' && isDate(cell.trim()) ? cell.trim() : notADate),
  boolean: (cell) => (cell === 'true' ? true : cell === 'false' ? false : notABoolean),
};

/** Does to every member of a list what is done to a text; members that end empty go. */
const overMembers =
  (step: Step): Step =>
  (cell) => {
    if (!Array.isArray(cell)) return step(cell);
    const members: string[] = [];
    for (const each of cell as readonly string[]) {
      const member = step(each);
      if (member instanceof Refusal) return member;
      if (typeof member === 'string' && member.trim() !== '') members.push(member);
    }
    return members;
  };

const transformSteps = ({ transform = [] }: ColumnRule | DerivedRule, context: TransformContext): Step[] =>
  transform.flatMap((written) => {
    const { name, options } = stepOf(written);
    const declared = transforms[name];
    if (declared === undefined) return [];
    const step = declared.make(options, context);
    return declared.takes === 'number' ? [readNumber, step] : [overMembers(step)];
  });

const shortEnough: Step = (cell) =>
  typeof cell === 'string' && cell.length > mostPatternText ? tooLongForPattern : cell;

const checkSteps = ({ pattern, values }: ColumnRule | DerivedRule, matched: boolean): Step[] => {
  const steps: Step[] = matched || pattern !== undefined ? [shortEnough] : [];
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    steps.push((cell) => (typeof cell === 'string' && !expression.test(cell) ? noMatch : cell));
  }
  if (values !== undefined) {
    const listed = new Set(values.map(String));
    steps.push((cell) => (listed.has(String(cell)) ? cell : notListed));
  }
  return steps.map(overMembers);
};

const isAbsent = (cell: Cell): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'object' && cell.length === 0);

/**
 * Makes the reader of one column's cells: from what the file holds to a cell of the column's kind, undefined where it
 * is empty, or why it is refused.
 *
 * @param matched Whether a condition runs a pattern over the cells, so that long ones are refused.
 * @example cellReader({ transform: ['percent'] }, context)('12%') // 0.12
 */
export const cellReader = (
  rule: ColumnRule | DerivedRule,
  context: TransformContext,
  matched = false,
): ((raw: unknown) => Cell | Refusal) => {
  const found = cellKind(rule);
  const kind = 'kind' in found ? found.kind : 'text';
  const absent = rule.required === true ? isEmpty : undefined;
  const convert = readers[kind];
  const steps = [
    ...transformSteps(rule, context),
    ...(convert === undefined ? [] : [convert]),
    ...checkSteps(rule, matched),
  ];
  const numeric = convert === readNumber && steps.length === 1;
  const start = holdsLists(rule) ? readList : readText;
  return (raw) => {
    if (numeric && typeof raw === 'number') return readNumber(raw);
    let cell: Cell | Refusal = start(raw);
    for (const step of steps) {
      if (cell instanceof Refusal) return cell;
      if (isAbsent(cell)) return absent;
      cell = step(cell);
    }
    return cell instanceof Refusal || !isAbsent(cell) ? cell : absent;
  };
};
