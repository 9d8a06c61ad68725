import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { typescript } from '../typescript.ts';

/** A server of the bench that answers. */
export interface RunningChild {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** What a child complains of is shown only where it fails: libraries warn a lot. */
const mostSaid = 4_000;

/** Options of Node that `npm start` gives the project's server: every server gets the same. */
const options = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
};

/**
 * Starts a program of the bench in a process of its own, in production mode, and waits for its port. The child ends when
 * the channel to it closes, so that none is left behind.
 */
export const startChild = async (program: string, told: object): Promise<RunningChild> => {
  const isTypeScript = program.endsWith('.ts');
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [], {
    execArgv: [...options, ...(isTypeScript ? ['--import', typescript] : [])],
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-mostSaid);
  });
  child.send(told);
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as { port?: number; failed?: string }),
    once(child, 'exit').then(([code]) => ({ failed: `${program} ended with ${code} before it answered: ${said}` })),
  ]);
  if (!('port' in answer) || answer.port === undefined) {
    await stop(child);
    throw new Error(answer.failed);
  }
  return { port: answer.port, pid: child.pid ?? 0, stop: () => stop(child) };
};
