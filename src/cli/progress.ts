import { Presets, SingleBar } from 'cli-progress';

/** Progress of one long step: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Plain lines come no faster than this. */
const plainIntervalMilliseconds = 2_000;

/**
 * Starts showing progress on standard error.
 *
 * @example const progress = showProgress('jars'); progress.update(12, 213); progress.stop();
 */
export const showProgress = (label: string): Progress => {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      {
        format: `${label} {bar} {value}/{total} {eta_formatted}`,
        clearOnComplete: true,
        hideCursor: true,
        stream: process.stderr,
      },
      Presets.shades_classic,
    );
    let started = false;
    return {
      update: (done, total) => {
        if (started) bar.setTotal(total);
        else bar.start(total, done);
        started = true;
        bar.update(done);
      },
      stop: () => bar.stop(),
    };
  }
  let last = 0;
  return {
    update: (done, total) => {
      const now = Date.now();
      if (done < total && now - last < plainIntervalMilliseconds) return;
      last = now;
      process.stderr.write(`${label}: ${done} of ${total}\n`);
    },
    stop: () => {},
  };
};
