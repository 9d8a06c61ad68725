import { z } from 'zod';
import { withOptions } from './transform.ts';

export const lookup = withOptions({
  meaning: 'Gives what a table under `lookups` has for the text; its `else` says what becomes of others',
  example: { written: '{ lookup: exchange }', before: '上交所', after: 'SH' },
  options: z.string().min(1).describe('Name of a table under lookups'),
  takes: 'text',
  gives: 'text',
  // The check of the mapping has found every name before a transform is made.
  change: (name, context) => context.lookup(name) ?? ((text) => text),
});
