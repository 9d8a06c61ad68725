import { judgeArguments } from './judge-arguments.ts';
import type { OperationRule } from './operation-limit.ts';
import { badArgument } from './refusal.ts';

/**
 * Refuses null for a condition within a condition: `{ name: null }`, `{ suppliers: { some: null } }`. The library fails on some
 * of them and takes others for no condition at all. A whole `where` may be null, and so may what a condition compares with.
 */
export const nullConditions: OperationRule = {
  judge: (opened, limits) =>
    judgeArguments(opened, limits, ({ nullAt }) =>
      nullAt === undefined
        ? undefined
        : badArgument(
            `${nullAt}: null is no condition`,
            'Leave it out, or write what it compares with, as in `{ name: { eq: null } }`.',
            [],
          ),
    ),
};
