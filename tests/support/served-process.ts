import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** `lianpu start` as a process of its own. */
export interface ServedProcess {
  readonly url: string;
  readonly pid: number;
  /** What it told people until it was ready. */
  readonly said: string;
  /** What it has told people and logged until now. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
  /** Ends it with a signal; answers after how many milliseconds it was gone. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number>;
}

/** Starts the API on a free port, and waits until it is ready; settings are only those given here. */
export const servedProcess = async (settings: Readonly<Record<string, string>>): Promise<ServedProcess> => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [resolve('bin/lianpu.mjs'), 'start'], {
    env: { PATH, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((found, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const [, address] = /^GraphQL +(\S+)\/graphql .*^Ready in /ms.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const end: ServedProcess['end'] = async (signal) => {
    const began = performance.now();
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended;
    return performance.now() - began;
  };
  return { url, pid: child.pid ?? 0, said, log: () => said, end, stop: async () => void (await end('SIGTERM')) };
};
