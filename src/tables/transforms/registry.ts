import { z } from 'zod';
import { oneOf } from '../mapping/one-of.ts';
import { padStart, prefix, suffix } from './affixes.ts';
import { halfWidth, lower, simplify, stripSpaces, trim, upper } from './characters.ts';
import { date } from './dates.ts';
import { splitList } from './lists.ts';
import { lookup } from './lookup.ts';
import { divideBy, multiplyBy, percent } from './numbers.ts';
import { extract, replace } from './patterns.ts';
import type { Transform } from './transform.ts';

/** Every transform that a mapping may name: the whole of what can happen to a cell. */
export const transforms: Readonly<Record<string, Transform>> = {
  trim,
  stripSpaces,
  halfWidth,
  simplify,
  lower,
  upper,
  prefix,
  suffix,
  padStart,
  replace,
  extract,
  lookup,
  splitList,
  percent,
  divideBy,
  multiplyBy,
  date,
};

/** A transform as a mapping names it: a name alone, or a name with its options. */
export type TransformStep = string | Readonly<Record<string, unknown>>;

const entries = Object.entries(transforms);
const alone = entries.filter(([, { options }]) => options === undefined).map(([name]) => name);
const withOptions = entries.flatMap(([name, { options }]) =>
  options === undefined ? [] : [[name, options.optional()] as const],
);

const expected = `a transform: ${alone.join(', ')}, or with its options ${withOptions.map(([name]) => name).join(', ')}`;

/** Each name's options are checked by that name's own format, so that the message is about them. */
export const transformFormat: z.ZodType<TransformStep> = oneOf(
  [
    z.enum(alone),
    z
      .strictObject(Object.fromEntries(withOptions), {
        error: ({ code }) => (code === 'unrecognized_keys' ? `expected ${expected}` : undefined),
      })
      .refine((step) => Object.keys(step).length === 1, 'one transform a step: begin the next with a new -'),
  ],
  expected,
).meta({ id: 'transform', description: 'docs/mapping-format.md lists them with examples' });

/** Name and options of a step that the format accepted. */
export const stepOf = (step: TransformStep): { readonly name: string; readonly options: unknown } => {
  if (typeof step === 'string') return { name: step, options: undefined };
  const [[name, options] = ['', undefined]] = Object.entries(step);
  return { name, options };
};
