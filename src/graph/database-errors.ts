import neo4j, { Neo4jError } from 'neo4j-driver';
import { fail } from '../errors.ts';

/** Codes of a database that is not there, or is there no more. */
const lostCodes: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** How the driver, which has no code for it, begins to say that no connection became free in time. */
const noConnection = 'Connection acquisition timed out';

/**
 * Whether a database is not there, is there no more, or has its hands so full that it gives no connection.
 *
 * @example isLost(new Neo4jError('…', 'ServiceUnavailable', '', '')) // true
 */
export const isLost = ({ code, message }: Neo4jError): boolean =>
  lostCodes.has(code) || message.startsWith(noConnection);

/** The database's own errors of a statement that wants more memory than one may have. */
export const memoryCode = /OutOfMemory|MemoryPool|MemoryLimit|StackOverFlow/;

/** Failures of the server itself, of its disk or of its memory; others are mistakes of a statement, which nobody who runs a command can mend. */
const isFailure = (code: string): boolean => code.startsWith('Neo.DatabaseError.') || memoryCode.test(code);

/**
 * What the driver says of a database that fails under a command, as the registry names it; any other error as it is.
 *
 * @example databaseError(error, 'bolt://localhost:7687') // DATABASE_LOST, where the connection broke
 */
export const databaseError = (error: unknown, uri: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message: reason } = error;
  if (isLost(error)) return fail('DATABASE_LOST', { uri, reason }, error);
  return isFailure(code) ? fail('DATABASE_FAILED', { uri, reason }, error) : error;
};
