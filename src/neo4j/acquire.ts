import type { Config } from '../config.ts';
import { fail } from '../errors.ts';
import { type Database, neverLost, type Progress, type Purpose } from './database.ts';
import { acquireContainer } from './docker/acquire-container.ts';
import { engineVersion } from './docker/engine.ts';
import { acquireEmbedded } from './embedded/acquire-embedded.ts';

/** Which database it will be, and why. */
export interface Choice {
  readonly kind: Database['kind'];
  readonly reason: string;
}

/**
 * The order in which a database is looked for, settled without starting anything.
 *
 * @param engine Asks for the version of a Docker engine; undefined when none answers.
 * @example await chooseDatabase(config, async () => undefined) // { kind: 'embedded', reason: 'no NEO4J_URI and …' }
 */
export const chooseDatabase = async (
  config: Pick<Config, 'NEO4J_URI' | 'DATABASE'>,
  engine: () => Promise<string | undefined> = engineVersion,
): Promise<Choice> => {
  if (config.NEO4J_URI !== undefined) return { kind: 'uri', reason: 'NEO4J_URI is set' };
  if (config.DATABASE === 'embedded')
    return { kind: 'embedded', reason: 'DATABASE=embedded asks for the embedded server' };
  if (config.DATABASE === 'docker') return { kind: 'docker', reason: 'DATABASE=docker asks for a container' };
  const version = await engine();
  return version === undefined
    ? { kind: 'embedded', reason: 'no NEO4J_URI and no Docker engine answers, so the embedded server' }
    : { kind: 'docker', reason: `no NEO4J_URI, and a Docker engine ${version} answers, so a container` };
};

const given = (config: Config, uri: string, reason: string): Database => {
  if (config.NEO4J_PASSWORD === undefined) {
    throw fail('SETTING_INVALID', {
      name: 'NEO4J_PASSWORD',
      value: '(unset)',
      allowed: 'the password of NEO4J_USER, since NEO4J_URI is set',
    });
  }
  return {
    kind: 'uri',
    reason,
    uri,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    browser: undefined,
    lost: neverLost,
    stop: () => Promise.resolve(),
  };
};

/**
 * Finds or starts the database: NEO4J_URI, else a Docker engine's, else the embedded server. What is started here
 * answers over Bolt when this returns; what stands at NEO4J_URI is taken at its word.
 *
 * @param purpose `serve` keeps the home to itself; `use` attaches to a server that runs there.
 * @throws {LianpuError} SETTING_INVALID, HOME_IN_USE, PORT_BUSY, JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, MAVEN_FAILED,
 * DISK_FULL, HOME_UNWRITABLE, STORE_CORRUPT, PASSWORD_REFUSED, SERVER_FAILED, START_TIMEOUT, DOCKER_FAILED.
 * @example
 * const database = await acquireDatabase(readConfig(), { purpose: 'use', say: console.error });
 * try { … } finally { await database.stop(); }
 */
export const acquireDatabase = async (
  config: Config,
  { purpose, ...progress }: Progress & { readonly purpose: Purpose },
): Promise<Database> => {
  const { kind, reason } = await chooseDatabase(config);
  if (kind === 'uri') return given(config, config.NEO4J_URI ?? '', reason);
  if (kind === 'docker') return acquireContainer(config, reason, progress);
  return acquireEmbedded(config, purpose, reason, progress);
};
