import { stepOf } from '../../transforms/registry.ts';
import { cellKind } from '../cell-kind.ts';
import type { ColumnRule, DerivedRule } from '../column-format.ts';
import { usedColumns } from '../references.ts';
import type { Check, Report } from './check.ts';

type Rule = ColumnRule | DerivedRule;

const patterned: ReadonlySet<string> = new Set(['text', 'date', 'list']);

const checkRule = (rule: Rule, path: readonly PropertyKey[], lookups: object, report: Report): void => {
  const found = cellKind(rule);
  if ('problem' in found) {
    const place = [...path, rule.transform === undefined ? 'type' : 'transform'];
    report(place, 'COLUMN_TYPE', found.problem, 'reorder the transforms, or set another type');
  } else if (rule.pattern !== undefined && !patterned.has(found.kind)) {
    report([...path, 'pattern'], 'COLUMN_TYPE', `a ${found.kind} meets no pattern`, 'use a text, or drop the pattern');
  }
  for (const [i, step] of (rule.transform ?? []).entries()) {
    const { name, options } = stepOf(step);
    if (name === 'lookup' && !Object.hasOwn(lookups, String(options)))
      report(
        [...path, 'transform', i],
        'LOOKUP_UNKNOWN',
        `no lookup "${String(options)}"`,
        `known: ${Object.keys(lookups).join(', ') || 'none; write it under lookups'}`,
      );
  }
};

/** The rule of every column fits together. */
export const columnRules: Check = ({ mapping: { columns, derived, lookups }, report }) => {
  for (const [name, rule] of Object.entries(columns)) {
    const { ignore, ...others } = rule;
    const path = ['columns', name];
    if (ignore !== undefined && Object.keys(others).length > 0)
      report(path, 'COLUMN_UNUSED', `"${name}" is ignored and has rules`, 'drop ignore, or the rules');
    else checkRule(rule, path, lookups, report);
  }
  for (const [name, rule] of Object.entries(derived)) {
    const path = ['derived', name];
    if (Object.hasOwn(columns, name))
      report(path, 'COLUMN_UNKNOWN', `"${name}" is a column of the file too`, 'give the derived column another name');
    for (const column of [rule.from].flat())
      if (Object.hasOwn(derived, column))
        report(
          [...path, 'from'],
          'COLUMN_UNKNOWN',
          `"${column}" is derived itself`,
          'derive only from columns of the file',
        );
    checkRule(rule, path, lookups, report);
  }
  for (const name of [...Object.keys(columns), ...Object.keys(derived)])
    if (name in Object.prototype)
      report(['columns', name], 'COLUMN_UNKNOWN', `a column cannot be called "${name}"`, 'rename it in the file');
};

/** What expand takes apart is no column by itself, and what it makes are columns. */
export const expandColumns: Check = ({ mapping: { columns, derived, expand }, report }) => {
  if (expand === undefined) return;
  if (Object.hasOwn(columns, expand.column))
    report(
      ['columns', expand.column],
      'COLUMN_UNUSED',
      `"${expand.column}" is what expand takes apart`,
      'take it out of columns; declare there what expand makes of it',
    );
  for (const key of ['key', 'value', 'item'] as const) {
    const made = expand[key];
    if (made === undefined) continue;
    if (!Object.hasOwn(columns, made))
      report(['expand', key], 'COLUMN_UNKNOWN', `"${made}" is not under columns`, 'declare there what its cells are');
    if (made === expand.column || Object.hasOwn(derived, made))
      report(['expand', key], 'COLUMN_UNKNOWN', `"${made}" is another column already`, 'choose another name');
  }
};

/** Every column is used or says why it is not; every lookup is used. */
export const unusedColumns: Check = ({ mapping, report }) => {
  const used = usedColumns(mapping);
  const rules: readonly (readonly [string, string, Rule])[] = [
    ...Object.entries(mapping.columns).map(([name, rule]) => ['columns', name, rule] as const),
    ...Object.entries(mapping.derived).map(([name, rule]) => ['derived', name, rule] as const),
  ];
  for (const [place, name, rule] of rules) {
    const ignored = 'ignore' in rule && rule.ignore !== undefined;
    if (ignored && used.has(name))
      report([place, name], 'COLUMN_UNUSED', `"${name}" is ignored and used`, 'drop ignore, or do not use it');
    // A column held to one value says the same on every row: to check it is to use it.
    if (!ignored && !used.has(name) && rule.values?.length !== 1 && name !== mapping.expand?.column)
      report(
        [place, name],
        'COLUMN_UNUSED',
        `"${name}" is used nowhere`,
        place === 'columns' ? 'use it, or write { ignore: why it is no fact }' : 'use it, or drop it',
      );
  }
  const looked = new Set(
    rules.flatMap(([, , { transform = [] }]) =>
      transform.map(stepOf).flatMap(({ name, options }) => (name === 'lookup' ? [String(options)] : [])),
    ),
  );
  for (const name of Object.keys(mapping.lookups))
    if (!looked.has(name)) report(['lookups', name], 'COLUMN_UNUSED', `lookup "${name}" is used nowhere`, 'drop it');
};
