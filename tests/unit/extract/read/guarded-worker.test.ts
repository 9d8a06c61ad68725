import { describe, expect, it } from 'vitest';
import { explainExhausted, GuardedWorker } from '../../../../src/extract/read/guarded-worker.ts';

const script = new URL('../../../support/articles/greedy-worker.mjs', import.meta.url);
const guard = { seconds: 0.5, mebibytes: 150 };

const failureOf = async (what: string): Promise<unknown> => {
  const worker = new GuardedWorker(script, what, [], { ...guard, seconds: what === 'time' ? 0.5 : 30 });
  const failure: unknown = await worker.next().catch((error: unknown) => explainExhausted('a.pdf', error));
  await worker.end();
  return failure;
};

describe('a thread that reads what somebody else wrote', () => {
  it.each([
    ['time', 'a.pdf: reading it takes longer than 0.5 s at one place'],
    ['buffers', 'a.pdf: reading it needs more than 150 MiB of memory'],
    ['objects', 'a.pdf: reading it needs more than 150 MiB of memory'],
  ])('is ended when it uses too much: %s', async (what, message) => {
    expect(await failureOf(what)).toMatchObject({ code: 'ARTICLE_UNREADABLE', message });
  });

  it('tells its own error as it is', async () => {
    expect(await failureOf('error')).toMatchObject({ message: 'thrown in the thread' });
  });

  it('has its time for each answer anew', async () => {
    const worker = new GuardedWorker(script, 'echo', [], { ...guard, seconds: 5 });
    for (const message of ['one', 'two', 'three']) expect(await worker.ask(message)).toEqual({ echoed: message });
    await worker.end();
  });
});
