import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most fields of a query. */
export const fields: OperationLimit = {
  setting: 'MAX_FIELDS',
  unit: 'fields or more',
  counts:
    'Fields of a query, once for each place that a fragment brings them to; counting stops one beyond the limit. Fragments within fragments make a query of any size out of a short text, and each of its fields becomes a part of a statement.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ cut, operation }, { MAX_FIELDS: most }) => {
    if (!cut) return undefined;
    const remedy = 'Ask for fewer fields, or in several requests.';
    return tooComplex(fields, { cost: most + 1, most, remedy, nodes: [operation] });
  },
};
