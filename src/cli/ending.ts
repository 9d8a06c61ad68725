import { npmAncestors } from '../neo4j/ancestors.ts';
import { isRunning } from '../neo4j/process-identity.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pollMilliseconds = 1_000;

/**
 * Resolves when the process shall end: by a signal, or because the npm that started it was killed and told nobody.
 * The handlers stay: under npm a Ctrl-C can arrive twice, and the second one must not cut the stop short.
 */
export const untilEnding = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
    const runners = npmAncestors(process.pid);
    if (runners.length === 0) return;
    const timer = setInterval(() => {
      if (runners.every(isRunning)) return;
      clearInterval(timer);
      resolve();
    }, pollMilliseconds);
    timer.unref();
  });
