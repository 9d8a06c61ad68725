import { z } from 'zod';
import { mappingFormat } from './format.ts';

/** The published JSON Schema of mappings, which editors read beside the file. */
export const mappingSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(mappingFormat, { io: 'input' }), null, 2)}\n`;
