import { Presets, SingleBar } from 'cli-progress';

/** Progress of long steps: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Plain lines come no faster than this. */
const plainIntervalMilliseconds = 2_000;

const bar = (step: string): Progress => {
  const format = '{step} {bar} {value}/{total} {eta_formatted}';
  const single = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) single.start(total, done, { step });
      started = true;
      single.setTotal(total);
      single.update(done);
    },
    stop: () => single.stop(),
  };
};

const plain = (step: string): Progress => {
  let lastTime = 0;
  let lastDone = 0;
  return {
    update: (done, total) => {
      const now = Date.now();
      if (done === lastDone || (done < total && now - lastTime < plainIntervalMilliseconds)) return;
      lastTime = now;
      lastDone = done;
      process.stderr.write(`${step}: ${done} of ${total}\n`);
    },
    stop: () => {},
  };
};

/**
 * Shows progress on standard error; nothing where a program reads the answer.
 *
 * @example const progress = showProgress('fetching jars', true); progress.update(12, 213); progress.stop();
 */
export const showProgress = (step: string, visible: boolean): Progress => {
  if (!visible) return { update: () => {}, stop: () => {} };
  return process.stderr.isTTY ? bar(step) : plain(step);
};
