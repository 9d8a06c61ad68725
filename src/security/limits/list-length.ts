import { judgeArguments } from './judge-arguments.ts';
import type { OperationLimit } from './operation-limit.ts';
import { badArgument } from './refusal.ts';

/** Most elements of a list. */
export const listLength: OperationLimit = {
  setting: 'MAX_LIST_LENGTH',
  unit: 'elements in a list',
  counts: 'Elements of every list in an argument, in the query or in a variable: `in`, `AND`, `OR`, `sort` and ids.',
  refusal: 'BAD_USER_INPUT, 400',
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ longest: [cost, path] }) => {
      const most = limits.MAX_LIST_LENGTH;
      if (cost <= most) return undefined;
      const exceeded = { exceeds: listLength.setting, most, cost };
      const remedy = `Give at most ${most} at a time.`;
      return badArgument(`${path}: a list of ${cost} is longer than ${most}`, remedy, [], exceeded);
    }),
};
