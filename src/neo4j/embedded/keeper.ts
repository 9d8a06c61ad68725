import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { npmAncestors } from '../ancestors.ts';
import { endProcess, identify, type ProcessIdentity } from '../process-identity.ts';

const program = fileURLToPath(new URL('keeper.mjs', import.meta.url));

/** How the Java machine ended; `code` is null after a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A Java machine under a keeper: whatever happens to this process, the machine does not outlive it for long. */
export interface KeptServer {
  readonly identity: ProcessIdentity;
  readonly ended: Promise<Ending>;
  readonly hasEnded: () => boolean;
  /** Ends it, the hard way after a minute: it writes what it holds in memory first. */
  readonly stop: () => Promise<void>;
  /** Lets it live on its own after this process. */
  readonly release: () => Promise<void>;
  /** Runs another Java machine beside it, at the lowest priority, ended with it. */
  readonly archive: (command: string, args: readonly string[]) => Promise<boolean>;
}

type Message =
  | { readonly type: 'started'; readonly pid: number }
  | { readonly type: 'failed'; readonly code: string }
  | ({ readonly type: 'ended' } & Ending)
  | { readonly type: 'archived'; readonly code: number | null };

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null && 'type' in value;

const onMessage = <Type extends Message['type']>(
  keeper: ChildProcess,
  type: Type,
  hear: (message: Extract<Message, { type: Type }>) => void,
): void => {
  keeper.on('message', (message: unknown) => {
    if (isMessage(message) && message.type === type) hear(message as Extract<Message, { type: Type }>);
  });
};

const started = (keeper: ChildProcess): Promise<ProcessIdentity> =>
  new Promise((done, reject) => {
    onMessage(keeper, 'started', ({ pid }) => done(identify(pid) ?? { pid, started: 'ended at once' }));
    onMessage(keeper, 'failed', ({ code }) => reject(new Error(`java could not be run: ${code}`)));
    keeper.once('error', reject);
    keeper.once('exit', () => reject(new Error('the keeper of the server ended before the server began')));
  });

/**
 * Starts the Java machine under a keeper of its own session.
 *
 * @param log File that takes what it prints; emptied first.
 * @example const server = await keepServer('java', ['-version'], '/tmp/console.log')
 */
export const keepServer = async (command: string, args: readonly string[], log: string): Promise<KeptServer> => {
  const keeper = spawn(process.execPath, [program], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const left = new Promise<void>((done) => keeper.once('exit', () => done()));
  const beginning = started(keeper);
  keeper.send({
    type: 'run',
    command,
    args,
    log,
    parent: identify(process.pid),
    ancestors: npmAncestors(process.pid),
  });
  const identity = await beginning;
  // Neither the keeper nor the channel to it is a reason for this process to stay.
  keeper.unref();
  keeper.channel?.unref();

  let over = false;
  const told = new Promise<Ending>((done) => {
    onMessage(keeper, 'ended', ({ code, signal }) => done({ code, signal }));
  });
  // A keeper that was killed takes its watch with it: then this process ends the server.
  const abandoned = async (): Promise<Ending> => {
    await left;
    await endProcess(identity);
    return { code: null, signal: 'SIGKILL' };
  };
  const ended = Promise.race([told, abandoned()]).finally(() => {
    over = true;
  });
  const send = (message: object): void => {
    if (keeper.connected) keeper.send(message, () => {});
  };

  return {
    identity,
    ended,
    hasEnded: () => over,
    stop: async () => {
      keeper.ref();
      send({ type: 'stop' });
      await ended;
    },
    release: async () => {
      keeper.removeAllListeners('exit');
      const leaving = new Promise<void>((done) => keeper.once('exit', () => done()));
      keeper.ref();
      send({ type: 'release' });
      await leaving;
    },
    archive: (archiver, archiverArguments) => {
      const made = new Promise<boolean>((done) => {
        onMessage(keeper, 'archived', ({ code }) => done(code === 0));
        send({ type: 'archive', command: archiver, args: archiverArguments });
      });
      return Promise.race([made, left.then(() => false)]);
    },
  };
};
