import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { beforeLeaving } from '../../../src/server/farewell.ts';

const well = { check: async () => ({ ready: true }) as const };

/** Whether something has come to its end by now. */
const isOver = (work: Promise<unknown>): Promise<boolean> => Promise.race([work.then(() => true), sleep(0, false)]);

describe('readiness of a server that stops', () => {
  test('is what it was until then, and has fallen from then on', async () => {
    const farewell = beforeLeaving(well);
    expect(await farewell.check()).toEqual({ ready: true });
    const begun = farewell.begin();
    expect(await farewell.check()).toMatchObject({ ready: false, reason: 'the server is stopping' });
    await begun;
  });

  test('is told to whoever looks at it before the server goes', async () => {
    const farewell = beforeLeaving(well);
    await farewell.check();
    await farewell.check();
    const begun = farewell.begin();
    await sleep(600);
    expect(await isOver(begun)).toBe(false);
    await farewell.check();
    await sleep(400);
    expect(await isOver(begun)).toBe(true);
  });

  test.each([0, 1])('is not waited for where somebody looked at it %i times', async (looks) => {
    const farewell = beforeLeaving(well);
    for (let i = 0; i < looks; i += 1) await farewell.check();
    const before = performance.now();
    await farewell.begin();
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('that nobody asks for any more delays a stop for a while and no longer', async () => {
    const farewell = beforeLeaving(well, { least: 500, most: 600 });
    await farewell.check();
    await farewell.check();
    const before = performance.now();
    await farewell.begin();
    expect(performance.now() - before).toBeGreaterThan(450);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
