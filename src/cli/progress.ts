import { Presets, SingleBar } from 'cli-progress';

/** Progress of long steps: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Plain lines come no faster than this. */
const plainIntervalMilliseconds = 2_000;

/** Where a step stood when it was first heard of. */
interface Begun {
  readonly time: number;
  readonly done: number;
}

/** What is done in a second, over the whole step. */
const rateOf = ({ time, done: before }: Begun, done: number): number =>
  Math.round((done - before) / Math.max((Date.now() - time) / 1_000, 0.001));

const bar = (step: string): Progress => {
  const format = '{step} {bar} {value}/{total} {rate}/s, {eta_formatted} left';
  const single = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  let begun: Begun | undefined;
  return {
    update: (done, total) => {
      if (begun === undefined) single.start(total, done, { step, rate: '-' });
      begun ??= { time: Date.now(), done };
      single.setTotal(total);
      single.update(done, { rate: rateOf(begun, done) });
    },
    stop: () => single.stop(),
  };
};

const plain = (step: string): Progress => {
  let begun: Begun | undefined;
  let lastTime = 0;
  let lastDone = 0;
  return {
    update: (done, total) => {
      const now = Date.now();
      begun ??= { time: now, done };
      if (done === lastDone || (done < total && now - lastTime < plainIntervalMilliseconds)) return;
      lastTime = now;
      lastDone = done;
      const rate = rateOf(begun, done);
      const left = rate > 0 && done < total ? `, ${rate}/s, ${Math.ceil((total - done) / rate)} s left` : '';
      process.stderr.write(`${step}: ${done} of ${total}${left}\n`);
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
