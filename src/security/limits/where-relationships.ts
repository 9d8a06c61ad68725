import { judgeArguments } from './judge-arguments.ts';
import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most relationships that all conditions follow. */
export const whereRelationships: OperationLimit = {
  setting: 'MAX_WHERE_RELATIONSHIPS',
  unit: 'relationships in its conditions',
  counts:
    'Every `some`, `all`, `none` and `single` of a relationship in all arguments together, in the query or in a variable. The database plans each as a statement of its own: a hundred chains of three kept it planning for over a minute.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ relationships: cost }) => {
      const most = limits.MAX_WHERE_RELATIONSHIPS;
      const remedy = 'Send several requests, or ask for ids with one and for the rest with `id: { in: […] }`.';
      return cost > most ? tooComplex(whereRelationships, { cost, most, remedy }) : undefined;
    }),
};
