import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { whileAnswering } from '../../../../src/api/writing/while-answering.ts';

const betweenMs = 2;
const longMs = 150;

it('waits for long work, while the database answers', async () => {
  const onSilence = vi.fn<() => void>();
  const answers = vi.fn<() => Promise<boolean>>(async () => true);
  expect(await whileAnswering(answers, sleep(longMs, 'done'), onSilence, betweenMs)).toBe('done');
  expect(answers.mock.calls.length).toBeGreaterThan(5);
  expect(onSilence).not.toHaveBeenCalled();
});

it('bears with silences that end', async () => {
  let asked = 0;
  const answers = async () => {
    asked += 1;
    return asked % 3 === 0;
  };
  expect(await whileAnswering(answers, sleep(longMs, 'done'), () => {}, betweenMs)).toBe('done');
  expect(asked).toBeGreaterThan(6);
});

it('gives up after three silences in turn, and says so once', async () => {
  const onSilence = vi.fn<() => void>();
  const answers = vi.fn<() => Promise<boolean>>(async () => false);
  const work = whileAnswering(answers, sleep(longMs, 'done'), onSilence, betweenMs);
  await expect(work).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await sleep(longMs);
  expect(answers).toHaveBeenCalledTimes(3);
  expect(onSilence).toHaveBeenCalledTimes(1);
});

it('fails as the work does, and asks no more', async () => {
  const answers = vi.fn<() => Promise<boolean>>(async () => true);
  await expect(whileAnswering(answers, Promise.reject(new Error('torn')), () => {}, betweenMs)).rejects.toThrow('torn');
  await sleep(20 * betweenMs);
  expect(answers).not.toHaveBeenCalled();
});
