import { fail } from '../../errors.ts';

/**
 * Refuses a number outside of its range.
 *
 * @throws {LianpuError} BAD_USER_INPUT, naming the argument and the range.
 * @example requireWithin('maxDepth', 0, 1, 20) // throws: maxDepth: 0 is outside 1 to 20
 */
export const requireWithin = (argument: string, value: number, least: number, most: number): void => {
  if (value >= least && value <= most) return;
  throw fail('BAD_USER_INPUT', {
    problem: `${argument}: ${value} is outside ${least} to ${most}`,
    remedy: `Give a number from ${least} to ${most}.`,
  });
};

/**
 * Refuses a list with too few or too many elements.
 *
 * @throws {LianpuError} BAD_USER_INPUT, naming the argument and the range.
 * @example requireLength('of', [], 1, 100) // throws: of: a list of 0 is outside 1 to 100
 */
export const requireLength = (argument: string, list: readonly unknown[], least: number, most: number): void => {
  if (list.length >= least && list.length <= most) return;
  throw fail('BAD_USER_INPUT', {
    problem: `${argument}: a list of ${list.length} is outside ${least} to ${most}`,
    remedy: `Give ${least} to ${most} of them.`,
  });
};
