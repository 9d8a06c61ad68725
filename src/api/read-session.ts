import neo4j, { type Driver, Neo4jError, type QueryResult } from 'neo4j-driver';
import { fail } from '../errors.ts';

/** Longest that one statement of a request may run; the first of its kind is planned in that time too. */
const defaultTimeoutMs = 10_000;

const unavailableCodes: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** The driver's error as the registry names it; addresses stay in the cause, for the log. */
export const named = (error: unknown, timeoutMs = defaultTimeoutMs): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return fail('TIMEOUT', { seconds: timeoutMs / 1_000 }, error);
  }
  if (unavailableCodes.has(error.code)) {
    return fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'no connection' }, error);
  }
  return error;
};

/**
 * The driver notes the stack of every statement before it runs, for the errors of the few that fail. Reading it through
 * source maps takes a tenth of the processor time of a small read; what the error log needs is in the error itself.
 */
const withoutTrace = <T>(begin: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** What the library takes for a transaction: an object that only runs. */
export interface ReadSession {
  run(cypher: string, parameters?: Record<string, unknown>): Promise<QueryResult>;
}

/**
 * Reads in auto-commit sessions, which spare BEGIN and COMMIT. They lack the driver's retries and
 * bookmarks, so both are given back here: one retry of what may be retried, and the driver's bookmarks.
 *
 * @throws {LianpuError} DATABASE_UNAVAILABLE and TIMEOUT; other errors as the driver gives them.
 */
export const readSession = (driver: Driver, database: string, timeoutMs = defaultTimeoutMs): ReadSession => {
  const once = async (cypher: string, parameters: Record<string, unknown>): Promise<QueryResult> => {
    const session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await withoutTrace(() =>
        session.run(cypher, parameters, { timeout: timeoutMs, metadata: { app: 'lianpu' } }),
      );
    } finally {
      await session.close();
    }
  };
  const run = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<QueryResult> => {
    try {
      return await once(cypher, parameters);
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retryable)) throw named(error, timeoutMs);
    }
    try {
      return await once(cypher, parameters);
    } catch (error) {
      throw named(error, timeoutMs);
    }
  };
  return { run };
};
