import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most lists and pages in a query. */
export const lists: OperationLimit = {
  setting: 'MAX_LISTS',
  unit: 'lists',
  counts:
    'Fields that take `limit` or `first`, once for each place that a fragment brings them to. Each becomes a part of a statement that the database plans before it can be told to stop.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ all }, { MAX_LISTS: most }) => {
    const paged = all.filter(({ definition }) =>
      definition?.args.some(({ name }) => name === 'limit' || name === 'first'),
    );
    const [first] = paged.slice(most);
    if (first === undefined) return undefined;
    const remedy = 'Ask for fewer relationships, or in several requests.';
    return tooComplex(lists, { cost: paged.length, most, remedy, nodes: [first.node] });
  },
};
