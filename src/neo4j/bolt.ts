import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver';

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What a server that answers says of the database asked for. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'silent'; readonly cause: unknown }
  | { readonly kind: 'refused'; readonly cause: Neo4jError }
  | { readonly kind: 'broken'; readonly status: string };

const quiet = (credentials: Credentials): Driver =>
  neo4j.driver(credentials.uri, neo4j.auth.basic(credentials.user, credentials.password), {
    maxConnectionPoolSize: 1,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 4000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });

/** A database that could not be opened is known to the system database, with the reason. */
const statusOf = async (driver: Driver, database: string): Promise<Answer> => {
  const { records } = await driver.executeQuery(
    'SHOW DATABASES YIELD name, currentStatus, statusMessage WHERE name = $database',
    { database },
    { database: 'system' },
  );
  const [record] = records;
  if (record === undefined) return { kind: 'broken', status: `no database is named ${database}` };
  const status = String(record.get('currentStatus'));
  if (status === 'online') return { kind: 'ready' };
  const message = String(record.get('statusMessage'));
  return ['starting', 'initial', 'unknown'].includes(status)
    ? { kind: 'silent', cause: new Error(`database ${database} is ${status}`) }
    : { kind: 'broken', status: message === '' ? status : message };
};

/** Asks once. @example (await ask(credentials, 'neo4j')).kind // 'ready' */
export const ask = async (credentials: Credentials, database: string): Promise<Answer> => {
  const driver = quiet(credentials);
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
    return { kind: 'ready' };
  } catch (error) {
    if (!(error instanceof Neo4jError)) return { kind: 'silent', cause: error };
    if (error.code.startsWith('Neo.ClientError.Security.')) return { kind: 'refused', cause: error };
    if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') return { kind: 'silent', cause: error };
    return await statusOf(driver, database).catch(
      (cause: unknown): Answer =>
        isRetryableError(cause) ? { kind: 'silent', cause } : { kind: 'broken', status: error.message },
    );
  } finally {
    await driver.close();
  }
};

/**
 * Asks until the database is ready, the server refuses, or `over` says that waiting is pointless.
 *
 * @returns the last answer; `silent` when time ran out.
 */
export const waitForBolt = async (
  credentials: Credentials,
  database: string,
  milliseconds: number,
  over: () => boolean = () => false,
): Promise<Answer> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask(credentials, database);
    if (answer.kind !== 'silent' || over() || Date.now() > end) return answer;
    await sleep(100);
  }
};
