import { z } from 'zod';
import type { Cell } from '../row.ts';
import { patternProblem } from './safe-pattern.ts';

/** Why a cell cannot be read. The reason never holds the value. */
export class Refusal {
  constructor(readonly reason: string) {}
}

/** What a transform takes or gives. A list is taken apart: a transform of texts changes each of its members. */
export type Shape = 'text' | 'number' | 'list';

/** What the rest of a mapping offers to a transform. */
export interface TransformContext {
  readonly lookup: (name: string) => ((text: string) => string | undefined | Refusal) | undefined;
}

/** A transform as the mapping format offers it. */
export interface Transform {
  /** One sentence for the docs, without a full stop. */
  readonly meaning: string;
  /** As the mapping's author writes it, with a cell before and after. */
  readonly example: { readonly written: string; readonly before: Cell; readonly after: Cell };
  /** Format of what stands behind the name; undefined where the name stands alone. */
  readonly options: z.ZodType | undefined;
  readonly takes: 'text' | 'number';
  readonly gives: Shape;
  /** The function of a cell for options that the format accepted. Undefined given back means an empty cell. */
  readonly make: (options: unknown, context: TransformContext) => (cell: Cell) => Cell | Refusal;
}

/** Declares a transform of texts without options. */
export const plainText = (
  meaning: string,
  example: Transform['example'],
  change: (text: string) => string,
): Transform => ({
  meaning,
  example,
  options: undefined,
  takes: 'text',
  gives: 'text',
  make: () => (cell) => (typeof cell === 'string' ? change(cell) : cell),
});

/** Declares a transform with options; cells of another kind than it takes pass by. */
export const withOptions = <Options, Taken extends 'text' | 'number'>(declared: {
  meaning: string;
  example: Transform['example'];
  options: z.ZodType<Options>;
  takes: Taken;
  gives: Shape;
  change: (
    options: Options,
    context: TransformContext,
  ) => (cell: Taken extends 'text' ? string : number) => Cell | Refusal;
}): Transform => {
  const { meaning, example, options, takes, gives } = declared;
  const taken = takes === 'text' ? 'string' : 'number';
  return {
    meaning,
    example,
    options,
    takes,
    gives,
    make: (written, context) => {
      const change = declared.change(options.parse(written), context) as (cell: Cell) => Cell | Refusal;
      return (cell) => (typeof cell === taken ? change(cell) : cell);
    },
  };
};

/** A regular expression of JavaScript (flag `u`). */
export const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const problem = patternProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: `the pattern is refused: ${problem}` });
  })
  .describe('A regular expression of JavaScript (flag u), without nested repetition');
