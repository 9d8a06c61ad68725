import { z } from 'zod';
import { draftFormat } from './draft/format.ts';
import { factsFormat, sourceFormat } from './format.ts';

/** The published JSON Schemas of the files that people write, by file name under `loaders/`. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      'draft.schema.json': draftFormat,
      'facts.schema.json': factsFormat,
      'source.schema.json': sourceFormat,
    }).map(([name, format]) => [name, `${JSON.stringify(z.toJSONSchema(format, { io: 'input' }), null, 2)}\n`]),
  );
