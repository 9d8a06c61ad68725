import { z } from 'zod';
import { pattern } from '../transforms/transform.ts';
import { oneOf } from './one-of.ts';

type Constant = string | number | boolean;

/** What must hold of a row. */
export type Condition =
  | { readonly column: string; readonly in: readonly Constant[] }
  | { readonly column: string; readonly equals: Constant | { readonly column: string } }
  | { readonly column: string; readonly matches: string }
  | { readonly column: string; readonly present: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const column = z.string().min(1);
const constant = z.union([z.string(), z.number(), z.boolean()]);
const nested: z.ZodType<Condition> = z.lazy(() => conditionFormat);

/** The forms of a condition with what each means, for the docs; the examples are read by a test. */
export const conditionForms = [
  { form: '{ column: rel, in: [供应, 供给] }', meaning: 'the cell is one of these' },
  { form: '{ column: rel, equals: 供应 }', meaning: 'the cell is this' },
  { form: '{ column: from, equals: { column: to } }', meaning: 'both cells hold the same; empty cells hold nothing' },
  { form: '{ column: code, matches: "^6" }', meaning: 'a pattern matches in the cell' },
  { form: '{ column: share, present: true }', meaning: 'the cell is not empty (`false`: it is)' },
  { form: '{ all: [{ column: a, present: true }, { column: b, present: true }] }', meaning: 'every one holds' },
  { form: '{ any: [{ column: a, present: true }, { column: b, present: true }] }', meaning: 'at least one holds' },
  { form: '{ not: { column: rel, equals: 供应 } }', meaning: 'it does not hold' },
] as const;

export const conditionFormat: z.ZodType<Condition> = oneOf(
  [
    z.strictObject({ column, in: z.array(constant).min(1) }),
    z.strictObject({ column, equals: z.union([constant, z.strictObject({ column })]) }),
    z.strictObject({ column, matches: pattern }),
    z.strictObject({ column, present: z.boolean() }),
    z.strictObject({ all: z.array(nested).min(1) }),
    z.strictObject({ any: z.array(nested).min(1) }),
    z.strictObject({ not: nested }),
  ],
  'a condition: { column, in | equals | matches | present }, { all: […] }, { any: […] } or { not: … }',
).meta({ id: 'condition', description: 'What must hold of a row' });

/**
 * Every column that a condition looks at, in the order of its writing.
 *
 * @example columnsOf({ column: 'from', equals: { column: 'to' } }) // ['from', 'to']
 */
export const columnsOf = (condition: Condition): string[] => {
  if ('all' in condition) return condition.all.flatMap(columnsOf);
  if ('any' in condition) return condition.any.flatMap(columnsOf);
  if ('not' in condition) return columnsOf(condition.not);
  const other = 'equals' in condition && typeof condition.equals === 'object' ? [condition.equals.column] : [];
  return [condition.column, ...other];
};
