import { stepOf } from '../../transforms/registry.ts';
import { type Condition, columnsOf } from '../condition-format.ts';
import type { MappingFile } from '../format.ts';
import { conditions, references, simpleConditions } from '../references.ts';
import type { Check, Kinds } from './check.ts';

type Simple = Extract<Condition, { readonly column: string }>;

const constantsOf = (condition: Simple): readonly (string | number | boolean)[] => {
  if ('in' in condition) return condition.in;
  return 'equals' in condition && typeof condition.equals !== 'object' ? [condition.equals] : [];
};

const constantOf: Readonly<Record<string, string>> = {
  text: 'string',
  date: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

const alike = (kind: string | undefined): string | undefined => (kind === 'integer' ? 'number' : kind);

/** Why a condition cannot be asked of its column; undefined where it can. */
const misfit = (condition: Simple, kinds: Kinds): string | undefined => {
  const kind = kinds.get(condition.column);
  if (kind === undefined || 'present' in condition) return undefined;
  if (kind === 'list' || kind === 'members') return `"${condition.column}" holds several things: ask only for present`;
  if ('matches' in condition && constantOf[kind] !== 'string')
    return `"${condition.column}" is ${kind}, and patterns match text`;
  if ('equals' in condition && typeof condition.equals === 'object') {
    const other = kinds.get(condition.equals.column);
    return other === undefined || alike(kind) === alike(other) ? undefined : `a ${kind} never equals a ${other}`;
  }
  const strange = constantsOf(condition).find((constant) => typeof constant !== constantOf[kind]);
  return strange === undefined
    ? undefined
    : `"${condition.column}" is ${kind}, so it never is ${JSON.stringify(strange)}`;
};

/** Conditions look at columns that exist, and ask what their cells can answer. */
export const askable: Check = ({ mapping, kinds, report }) => {
  for (const placed of conditions(mapping)) {
    for (const { condition, path } of simpleConditions(placed)) {
      for (const column of columnsOf(condition))
        if (!kinds.has(column) && !Object.hasOwn(mapping.columns, column))
          report([...path, 'column'], 'COLUMN_UNKNOWN', `no column "${column}"`, 'name a column of columns or derived');
      const problem = misfit(condition, kinds);
      if (problem !== undefined)
        report(path, 'COLUMN_TYPE', problem, 'set the type of the column, or quote the constant');
    }
  }
};

const valuesOf = ({ columns, derived }: MappingFile, column: string): readonly string[] | undefined =>
  (columns[column]?.values ?? derived[column]?.values)?.map(String);

/** Whether unknown texts of a column reject the row before any condition sees them. */
const isClosed = (mapping: MappingFile, column: string): boolean => {
  if (valuesOf(mapping, column) !== undefined) return true;
  const last = (mapping.columns[column] ?? mapping.derived[column])?.transform?.at(-1);
  if (last === undefined) return false;
  const { name, options } = stepOf(last);
  return name === 'lookup' && mapping.lookups[String(options)]?.else === 'reject';
};

/** A text by which facts are chosen has a closed list of values, so that none passes without a fact and without a word. */
export const closedValues: Check = ({ mapping, kinds, report }) => {
  const asked = [...conditions(mapping)].flatMap((placed) => [...simpleConditions(placed)]);
  const named = new Map<string, Set<string>>();
  const open = new Set([...references(mapping)].map(({ column }) => column));
  for (const { condition, path, selects } of asked) {
    const { column } = condition;
    const constants = constantsOf(condition).map(String);
    if (constants.length === 0) for (const each of columnsOf(condition)) open.add(each);
    named.set(column, new Set([...(named.get(column) ?? []), ...constants]));
    const values = valuesOf(mapping, column);
    const never = values === undefined ? [] : constants.filter((constant) => !values.includes(constant));
    if (never.length > 0)
      report(
        path,
        'COLUMN_VALUES',
        `"${column}" is never ${never.join(', ')}`,
        `its values are ${values?.join(', ') ?? ''}`,
      );
    if (selects && constants.length > 0 && kinds.get(column) === 'text' && !isClosed(mapping, column))
      report(
        path,
        'COLUMN_VALUES',
        `"${column}" decides which facts are made, and any other text would make none`,
        'list its `values`, so that an unknown one rejects the row',
      );
  }
  for (const [column, constants] of named) {
    const values = valuesOf(mapping, column) ?? [];
    const silent = values.filter((value) => !constants.has(value));
    if (values.length > 1 && silent.length > 0 && !open.has(column))
      report(
        [Object.hasOwn(mapping.columns, column) ? 'columns' : 'derived', column, 'values'],
        'COLUMN_VALUES',
        `no condition asks for ${silent.join(', ')}, so these rows would lose what they say`,
        'make facts of them, or name them under skip with a reason',
      );
  }
};
