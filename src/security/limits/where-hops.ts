import { judgeArguments } from './judge-arguments.ts';
import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most relationships that one condition follows. */
export const whereHops: OperationLimit = {
  setting: 'MAX_WHERE_HOPS',
  unit: 'relationships in one condition',
  counts:
    'Each `some`, `all`, `none` and `single` of a relationship on the way to a condition, in the query or in a variable. The depth of a query does not see them, and each multiplies what the database looks at.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ hops: [cost, path] }) => {
      const most = limits.MAX_WHERE_HOPS;
      const remedy = `Ask with fewer relationships in ${path}, and follow the others in the selection or in a second query.`;
      return cost > most ? tooComplex(whereHops, { cost, most, remedy }) : undefined;
    }),
};
