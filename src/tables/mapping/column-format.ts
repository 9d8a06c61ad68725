import { z } from 'zod';
import { transformFormat } from '../transforms/registry.ts';
import { pattern } from '../transforms/transform.ts';

const name = z.string().min(1).max(200);

const rule = {
  transform: z.array(transformFormat).min(1).optional().describe('Declared transforms, applied in order'),
  type: z
    .enum(['text', 'number', 'integer', 'date', 'boolean', 'list'])
    .optional()
    .describe(
      'What a cell is after the transforms; a cell that is not rejects the row. Without: what they give, text first',
    ),
  required: z.literal(true).optional().describe('An empty cell rejects the row. Without: an empty cell is absent'),
  pattern: pattern.optional().describe('A text that it does not match rejects the row'),
  values: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .optional()
    .describe('Any other value rejects the row'),
};

/** What is said of one column of the file; nothing at all: text as it stands. */
export const columnFormat = z
  .union([
    z.null(),
    z.strictObject({ ...rule, ignore: z.string().trim().min(1).optional().describe('Why this column is no fact') }),
  ])
  .transform((written) => written ?? {});

/** A column that the mapping makes of the file's. */
export const derivedFormat = z.strictObject({
  from: z
    .union([name, z.array(name).min(1)])
    .describe('Columns that it is made of, after their transforms; empty where one is empty'),
  with: z.string().max(20).optional().describe('What stands between them'),
  ...rule,
});

export const lookupFormat = z.strictObject({
  values: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).describe('What each text becomes'),
  else: z
    .enum(['reject', 'keep', 'empty'])
    .default('reject')
    .describe('What becomes of a text that is not listed: the row is rejected, the text kept, or the cell empty'),
});

/** One cell that holds several things makes several records of its row. */
export const expandFormat = z
  .strictObject({
    column: name,
    key: name.optional().describe('Column that each key of an object becomes'),
    value: name.optional().describe('Column that each value of an object becomes'),
    item: name.optional().describe('Column that each member of a list becomes'),
    split: z.string().min(1).optional().describe('The mark between the members where the cell is text'),
  })
  .refine(
    ({ key, value, item, split }) =>
      item === undefined
        ? key !== undefined && value !== undefined && split === undefined
        : key === undefined && value === undefined,
    'expected key and value (for an object), or item (for a list, with split for a text)',
  );

export type ColumnRule = z.infer<typeof columnFormat>;
export type DerivedRule = z.infer<typeof derivedFormat>;
export type LookupRule = z.infer<typeof lookupFormat>;
export type ExpandRule = z.infer<typeof expandFormat>;
