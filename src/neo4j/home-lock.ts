import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Home } from './home.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';

/** Who has a home: `start` until it stops, the others for as long as their command takes. */
export type Holding = 'start' | 'use' | 'db';

export interface Holder extends ProcessIdentity {
  readonly holding: Holding;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'started' in value &&
  typeof value.started === 'string' &&
  'holding' in value;

/** The process named in a lock file, whether it lives or not. */
const readHolder = async (file: string): Promise<Holder | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The living process that has the home. @example (await holderOf(home))?.pid // 4711 */
export const holderOf = async (home: Home): Promise<Holder | undefined> => {
  const holder = await readHolder(home.lock);
  return holder !== undefined && isRunning(holder) ? holder : undefined;
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Takes a lock away whose process is dead; whoever was faster gets his own back. */
const clearStale = async (home: Home, mine: string): Promise<void> => {
  const aside = `${mine}.stale`;
  try {
    await rename(home.lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved !== undefined && isRunning(moved)) await link(aside, home.lock).catch(() => {});
  await rm(aside, { force: true });
};

/**
 * Takes the home for this process, past a lock whose process is dead.
 *
 * @returns how to give it back, or the living process that has it.
 * @example const lock = await takeLock(home, 'start')
 */
export const takeLock = async (
  home: Home,
  holding: Holding,
): Promise<{ readonly release: () => Promise<void> } | { readonly holder: Holder }> => {
  const self = identify(process.pid);
  const mine = `${home.lock}.${process.pid}`;
  await writeFile(mine, JSON.stringify({ ...self, holding }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        // A link appears with its content or not at all.
        await link(mine, home.lock);
        return { release: () => rm(home.lock, { force: true }) };
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const holder = await holderOf(home);
      if (holder !== undefined) return { holder };
      await clearStale(home, mine);
    }
  } finally {
    await rm(mine, { force: true });
  }
};
