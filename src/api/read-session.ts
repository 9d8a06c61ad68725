import neo4j, { type BookmarkManager, type Driver, Neo4jError, type QueryResult } from 'neo4j-driver';
import { limitsOf } from '../config/limits.ts';
import { fail, type LianpuError } from '../errors.ts';
import { isLost, memoryCode } from '../graph/database-errors.ts';
import { type RequestTimes, requestTimes } from '../security/limits/request-time.ts';

const unavailableCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  // So says one that could not write, on a full disk for instance, until it is started again.
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** The driver's error as the registry names it; addresses and statements stay in the cause, for the log. */
export const named = (error: unknown, transactionMs = requestTimes(limitsOf()).transactionMs): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return late(transactionMs, error);
  if (isLost(error) || unavailableCodes.has(error.code)) {
    return fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'no connection' }, error);
  }
  if (memoryCode.test(error.code)) {
    const problem = 'The request needs more memory of the database than one may have';
    const remedy = 'Ask for less: fewer lists within lists, a smaller `limit` or `first`, a narrower `where`.';
    return fail('QUERY_TOO_COMPLEX', { problem, remedy }, error);
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

/** What a session knows of its request and of the database beside it. */
interface RequestBounds {
  /** When the request came, on the clock of `performance.now()`. */
  readonly began?: number | undefined;
  /** Whether the database answers anything now. */
  readonly answers?: () => Promise<boolean>;
  /** Those of the graph. */
  readonly bookmarks?: BookmarkManager | undefined;
}

const late = (milliseconds: number, cause: unknown): LianpuError =>
  fail('TIMEOUT', { seconds: Math.ceil(milliseconds / 100) / 10, setting: 'TRANSACTION_SECONDS' }, cause);

/** The database looks every two seconds for statements whose time is over, and has told by this time after it. */
const tellsWithinMs = 3_000;

/** How long before a request's time is over the database is asked whether it is there at all. */
const probeMs = 1_000;

const gone = (): LianpuError =>
  fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'it did not say a word in time' });

/** What becomes of a statement whose answer does not come in time. */
interface Overdue {
  /** Ends it, as far as anybody hears of it. */
  readonly end: () => unknown;
  /** Asked shortly before the time is over: why there was no answer. */
  readonly why: () => Promise<Error>;
}

/** Rejects when a time is over, with the reason; forgotten where the work ends before. */
const within = async <T>(work: Promise<T>, milliseconds: number, { end, why }: Overdue): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const last = Math.min(probeMs, milliseconds / 2);
    const ask = (): void => {
      // Where not even this is known in time, nothing answers.
      let reason: Error = gone();
      const learn = async (): Promise<void> => {
        reason = await why();
      };
      learn().catch(() => undefined);
      timer = setTimeout(() => {
        end();
        reject(reason);
      }, last);
    };
    timer = setTimeout(ask, milliseconds - last);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Reads in auto-commit sessions, which spare BEGIN and COMMIT. They lack the driver's retries and
 * bookmarks, so both are given back here: one retry of what may be retried, and the graph's bookmarks.
 *
 * When the time of a whole request is over, whatever runs then is answered, and the driver tells the database to end it: with
 * TIMEOUT where the database is there, with DATABASE_UNAVAILABLE where it does not say a word. It ends statements by itself when
 * their time is over; one of which it does not even tell that is lost, and is waited for no longer.
 *
 * @throws {LianpuError} DATABASE_UNAVAILABLE, TIMEOUT and QUERY_TOO_COMPLEX; other errors as the driver gives them.
 */
export const readSession = (
  driver: Driver,
  database: string,
  { transactionMs, requestMs }: RequestTimes = requestTimes(limitsOf()),
  { began = performance.now(), answers = async () => true, bookmarks }: RequestBounds = {},
): ReadSession => {
  const ends = began + requestMs;
  const overdue = (): LianpuError => fail('TIMEOUT', { seconds: requestMs / 1_000, setting: 'REQUEST_SECONDS' });
  const once = async (cypher: string, parameters: Record<string, unknown>): Promise<QueryResult> => {
    const left = Math.ceil(ends - performance.now());
    if (left <= 0) throw overdue();
    const session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      ...(bookmarks && { bookmarkManager: bookmarks }),
    });
    // Closing tells the database to end what runs, and waits for its word, which may never come.
    const close = (): Promise<void> => session.close().catch(() => undefined);
    const timeout = Math.min(transactionMs, left);
    const read = async (): Promise<QueryResult> => {
      try {
        return await withoutTrace(() => session.run(cypher, parameters, { timeout, metadata: { app: 'lianpu' } }));
      } finally {
        await close();
      }
    };
    const work = read();
    // What becomes of it after the time is over is nobody's business.
    work.catch(() => undefined);
    const lost = transactionMs + tellsWithinMs;
    const why = async (): Promise<Error> => (left < lost && (await answers()) ? overdue() : gone());
    return within(work, Math.min(left, lost), { end: close, why });
  };
  const run = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<QueryResult> => {
    try {
      return await once(cypher, parameters);
    } catch (error) {
      const again = error instanceof Neo4jError && error.retryable && !memoryCode.test(error.code);
      if (!again) throw named(error, transactionMs);
    }
    try {
      return await once(cypher, parameters);
    } catch (error) {
      throw named(error, transactionMs);
    }
  };
  return { run };
};
