import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most fields of `Query` in one query. */
export const rootFields: OperationLimit = {
  setting: 'MAX_ROOT_FIELDS',
  unit: 'root fields',
  counts: 'Fields of `Query` itself, under whatever names. Each is a statement of its own, and all run at once.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ roots }, { MAX_ROOT_FIELDS: most }) => {
    const [first] = roots.slice(most);
    if (first === undefined) return undefined;
    const remedy = 'Send several requests.';
    return tooComplex(rootFields, { cost: roots.length, most, remedy, nodes: [first.node] });
  },
};
