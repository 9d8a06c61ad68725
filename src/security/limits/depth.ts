import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most fields that may stand below each other. */
export const depth: OperationLimit = {
  setting: 'MAX_DEPTH',
  unit: 'fields below each other',
  counts:
    'The longest way down through fields that have fields, from the root to a value. Every hop is another join. Questions about the schema are not counted: they nest deeper by nature, and validation limits them by itself.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ all }, { MAX_DEPTH: most }) => {
    let deepest = all[0];
    for (const field of all)
      if (!field.introspects && (deepest === undefined || deepest.introspects || field.depth > deepest.depth))
        deepest = field;
    if (deepest === undefined || deepest.introspects || deepest.depth <= most) return undefined;
    const remedy = 'Ask in two queries: ids first, then what is below them.';
    return tooComplex(depth, { cost: deepest.depth, most, remedy, nodes: [deepest.node] });
  },
};
