import { judgeArguments } from './judge-arguments.ts';
import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most values in arguments. */
export const argumentCount: OperationLimit = {
  setting: 'MAX_ARGUMENT_VALUES',
  unit: 'values in its arguments',
  counts:
    'Values of all arguments together, in the query or in a variable, once for each place that a fragment brings them to; a list of ids or texts is one. Counting stops soon beyond the limit. Each condition becomes a part of a statement, which the database has to plan: 100 took it a tenth of a second, 1,000 seconds, which nothing ends early.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ values: cost }) => {
      const most = limits.MAX_ARGUMENT_VALUES;
      const remedy = 'Send fewer conditions, or several requests.';
      return cost > most ? tooComplex(argumentCount, { cost, most, remedy }) : undefined;
    }),
};
