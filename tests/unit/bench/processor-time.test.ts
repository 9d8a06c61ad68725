import { describe, expect, it } from 'vitest';
import { processorSecondsOf, ticksIn } from '../../../bench/peers/processor-time.ts';

describe('ticksIn', () => {
  const line = '7 (a b) c) S 1 7 7 0 -1 0 0 0 0 0 120 30 5 1 20 0 3 0';

  it('reads past a name that holds spaces and brackets', () => {
    expect(ticksIn(line, false)).toBe(150);
  });

  it('adds the processes that ended under it', () => {
    expect(ticksIn(line, true)).toBe(156);
  });
});

describe('processorSecondsOf', () => {
  it('grows while a process works', () => {
    const before = processorSecondsOf(process.pid);
    while (processorSecondsOf(process.pid) === before);
    expect(processorSecondsOf(process.pid)).toBeGreaterThan(before);
  });

  it('is 0 for a process that is gone', () => {
    expect(processorSecondsOf(2 ** 30)).toBe(0);
  });
});
