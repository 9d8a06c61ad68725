import { judgeArguments } from './judge-arguments.ts';
import type { OperationLimit } from './operation-limit.ts';
import { badArgument } from './refusal.ts';

/** Most lists and objects in each other. */
export const argumentNesting: OperationLimit = {
  setting: 'MAX_ARGUMENT_NESTING',
  unit: 'lists and objects in each other',
  counts:
    'Lists and objects that stand in each other in an argument, in the query or in a variable; counting stops one beyond the limit. Deep ones take the stack of whoever reads them.',
  refusal: 'BAD_USER_INPUT, 400',
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ nesting: [cost, path] }) => {
      const most = limits.MAX_ARGUMENT_NESTING;
      if (cost <= most) return undefined;
      const exceeded = { exceeds: argumentNesting.setting, most, cost };
      const [name = ''] = path.split('.');
      const problem = `${name}: nested deeper than ${most} lists and objects`;
      return badArgument(problem, 'Write the condition with less nesting.', [], exceeded);
    }),
};
