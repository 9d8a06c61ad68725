import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Home } from '../home.ts';

const rounds = 1024;

/**
 * The line by which a new store learns its first password: Neo4j's own file format, so that the
 * default password is never valid, not even for a moment.
 *
 * @example firstPasswordLine('secret', Buffer.alloc(32)) // 'neo4j:SHA-256,4b…,00…,1024:'
 */
export const firstPasswordLine = (password: string, salt: Buffer): string => {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < rounds; round += 1) digest = createHash('sha256').update(digest).digest();
  return `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:`;
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The home's password, made on first use and readable by its owner alone. */
export const homePassword = async (home: Home): Promise<string> => {
  try {
    const password = (await readFile(home.password, 'utf8')).trim();
    await chmod(home.password, 0o600);
    if (password !== '') return password;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(home.password, `${password}\n`, { mode: 0o600 });
  return password;
};

/** Hands the password to a store that does not exist yet; a store that does keeps its own. */
export const setFirstPassword = async (home: Home, password: string): Promise<void> => {
  const file = join(home.server, 'data', 'dbms', 'auth.ini');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${firstPasswordLine(password, randomBytes(32))}\n`, { mode: 0o600 });
};
