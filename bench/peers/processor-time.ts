import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended between being listed and being read.
    return '';
  }
};

/**
 * Ticks of a process from its line in /proc: its own and, where asked, those of the processes that ended under it. Its
 * name stands in brackets and may hold anything.
 *
 * @example ticksIn('7 (a b) S 1 7 7 0 -1 0 0 0 0 0 120 30 5 1 …', true) // 156
 */
export const ticksIn = (line: string, withEnded: boolean): number => {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [own = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
  return own + system + (withEnded ? ended + endedSystem : 0);
};

const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Seconds of processor time of a process and all that stand or ended under it. Linux alone tells them. */
export const processorSecondsOf = (pid: number): number => {
  const own = ticksIn(read(`/proc/${pid}/stat`), true) / ticksPerSecond;
  return own + childrenOf(pid).reduce((sum, child) => sum + processorSecondsOf(child), 0);
};

/** Most memory in MiB that a process has held. */
export const peakMebibytesOf = (pid: number): number => {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
};
