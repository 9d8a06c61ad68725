import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, type LianpuError } from '../../errors.ts';
import { freeBytes, type Home } from '../home.ts';
import type { ServerPorts } from './settings.ts';

/** What the server wrote since it was started: it gives no codes, its log is all there is. */
export interface ServerLog {
  readonly file: string;
  readonly text: string;
}

/** Free space under which a failure is put down to the disk. */
const nearlyNothing = 2_000_000;

const patterns = {
  full: /No space left on device|Disk quota exceeded|There is not enough space on the disk/,
  busy: /Address already in use|BindException|PortBindException/,
  locked: /StoreLockException|FileLockException|Lock file has been locked by another process/,
  unopened: /Failed to start DatabaseId\{/,
  listening: /Bolt server started/,
  unwritable: /AccessDeniedException|Permission denied|Read-only file system/,
} as const;

/** Where the server writes what, by file name; the console holds what came before its own logs. */
export const consoleLog = (home: Home): string => join(home.logs, 'console.log');
export const serverLog = (home: Home): string => join(home.logs, 'debug.log');

/**
 * The line that says most: the innermost cause, else the last error.
 *
 * @example causeIn('ERROR a\nCaused by: x.YException: broken\n\tat z') // 'x.YException: broken'
 */
export const causeIn = (text: string): string | undefined => {
  const lines = text.split('\n').map((line) => line.trim());
  const caused = lines.findLast((line) => line.startsWith('Caused by: '));
  if (caused !== undefined) return caused.slice('Caused by: '.length);
  return lines.findLast((line) => /\b(?:ERROR|Error|Exception)\b/.test(line));
};

/** The last lines that hold something. @example lastLines('a\n\nb\n', 1) // 'b' */
export const lastLines = (text: string, count = 5): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');

/** What the logs hold from the given offsets on. */
export const readLog = async (file: string, from = 0): Promise<ServerLog> => {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  // The log may have been rotated meanwhile: then it is new from its beginning.
  return { file, text: bytes.subarray(bytes.length < from ? 0 : from).toString('utf8') };
};

/**
 * Whether a server has come to listen on its Bolt port, waiting until it has, or has ended. Another one that took the port
 * meanwhile answers in its place until then.
 *
 * @param logged How long its log was before it was started.
 * @example await hasListened(home, 0, server.hasEnded, 90_000) // true
 */
export const hasListened = async (
  home: Home,
  logged: number,
  hasEnded: () => boolean,
  milliseconds: number,
): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    const over = hasEnded() || Date.now() > end;
    if (patterns.listening.test((await readLog(serverLog(home), logged)).text)) return true;
    if (over) return false;
    await sleep(100);
  }
};

/**
 * The registered error for a server that ended or cannot open its store.
 *
 * @param reason What is known where the log says nothing.
 * @param broken Whether the running server itself said that it cannot open the store.
 * @example (await explain(home, ports, log, 'exit code 1', false)).code // 'STORE_CORRUPT'
 */
export const explain = async (
  home: Home,
  ports: ServerPorts,
  log: ServerLog,
  reason: string,
  broken: boolean,
): Promise<LianpuError> => {
  const { text, file } = log;
  const free = await freeBytes(home.root).catch(() => Number.POSITIVE_INFINITY);
  if (patterns.full.test(text) || free < nearlyNothing) {
    return fail('DISK_FULL', { folder: home.root, when: 'the server could not write its store' });
  }
  if (patterns.busy.test(text)) {
    return ports.browser !== undefined && text.includes(`:${ports.browser}`)
      ? fail('PORT_BUSY', { setting: 'BROWSER_PORT', port: ports.browser })
      : fail('PORT_BUSY', { setting: 'BOLT_PORT', port: ports.bolt });
  }
  if (patterns.locked.test(text)) {
    return fail('HOME_IN_USE', {
      home: home.root,
      pid: 'of another server',
      purpose: 'it holds the lock of the store',
    });
  }
  if (patterns.unwritable.test(text)) {
    return fail('HOME_UNWRITABLE', { home: home.root, reason: causeIn(text) ?? reason });
  }
  if (broken || patterns.unopened.test(text)) {
    return fail('STORE_CORRUPT', { folder: join(home.server, 'data'), reason: causeIn(text) ?? reason, log: file });
  }
  return fail('SERVER_FAILED', { reason: causeIn(text) ?? reason, log: file });
};
