import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepServer } from '../../../../src/neo4j/embedded/keeper.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets a server that takes five seconds to write what it holds come to its own end', async () => {
  const program =
    "process.on('SIGTERM', () => setTimeout(() => process.exit(7), 5_000)); setInterval(() => {}, 1_000);";
  const kept = await keepServer(process.execPath, ['-e', program], join(folder, 'log'));
  // A process that is asked to end before it listens ends by the signal.
  await sleep(1_000);
  await kept.stop();
  expect(await kept.ended).toEqual({ code: 7, signal: null });
});
