import { setTimeout as sleep } from 'node:timers/promises';
import { fail, type LianpuError } from '../../errors.ts';

const usualBetweenMs = 1_000;
const mostSilences = 3;

/** A database that does not say a word. */
export const silent = (): LianpuError =>
  fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'it did not say a word in time' });

/**
 * Waits for work as long as the database answers beside it: a large change may take its time, but for a database that is gone
 * without a word the driver would wait for minutes. The work goes on unheard.
 *
 * @param answers Whether the database answers now; tells within a second.
 * @param onSilence Called where it did not three times in turn.
 * @param betweenMs How long to wait before it is asked again.
 * @throws {LianpuError} DATABASE_UNAVAILABLE then; the work may be done all the same.
 */
export const whileAnswering = async <T>(
  answers: () => Promise<boolean>,
  work: Promise<T>,
  onSilence: () => void,
  betweenMs = usualBetweenMs,
): Promise<T> => {
  const ended = new AbortController();
  const watch = async (): Promise<never> => {
    for (let silences = 0; silences < mostSilences; silences = (await answers()) ? 0 : silences + 1) {
      await sleep(betweenMs, undefined, { signal: ended.signal });
    }
    onSilence();
    throw silent();
  };
  try {
    return await Promise.race([work, watch()]);
  } finally {
    ended.abort();
  }
};
