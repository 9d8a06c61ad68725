import { fail } from '../errors.ts';
import { canonical, digestId } from '../facts/ids.ts';

/** Who writes more writes a document, which has a place of its own. */
const longestReason = 1_000;

/**
 * A person's judgement as its node keeps it: of this instant, so that it is later than what documents of today or before
 * say, with an id that no other judgement has.
 *
 * @throws {LianpuError} BAD_USER_INPUT where it gives no reason, or one too long, or nobody gives it.
 * @example recorded({ factId: 'claim-1', verdict: 'WITHDRAWN', reason: 'a slip', by: 'Li' }).date // '2026-01-02T03:04:05.678Z'
 */
export const recorded = <T extends Readonly<Record<string, string>>>(
  judgement: T & { readonly reason: string; readonly by: string },
): T & { readonly id: string; readonly reason: string; readonly by: string; readonly date: string } => {
  const reason = judgement.reason.trim();
  const by = judgement.by.trim();
  const missing = reason === '' ? 'reason' : 'by';
  if (reason === '' || by === '')
    throw fail('BAD_USER_INPUT', {
      problem: `A judgement needs ${reason === '' ? 'a reason' : 'somebody who gives it'}`,
      remedy: `Give \`${missing}\` (\`--${missing}\` on the command line).`,
    });
  if (reason.length > longestReason)
    throw fail('BAD_USER_INPUT', {
      problem: `A reason of ${reason.length} characters`,
      remedy: `Say it in ${longestReason} or fewer.`,
    });
  const fields = { ...judgement, reason, by, date: new Date().toISOString() };
  return { ...fields, id: digestId('judgement', canonical(fields)) };
};

/**
 * A judgement has to be later than all others about the same thing, or it would have no force.
 *
 * @throws {LianpuError} BAD_USER_INPUT, naming the one that is dated later than now.
 */
export const requireLatest = (
  others: readonly { readonly id: string; readonly date: string }[],
  made: { readonly id: string; readonly date: string },
): void => {
  // The driver may repeat a transaction whose end it did not hear of: then its own judgement is there already.
  const later = others.find(({ id, date }) => id !== made.id && date >= made.date);
  if (later !== undefined)
    throw fail('BAD_USER_INPUT', {
      problem: `${later.id} about the same is of ${later.date}, not before now`,
      remedy: 'Correct its date in the source that states it, or the clock of this machine.',
    });
};
