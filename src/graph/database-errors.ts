import neo4j, { Neo4jError } from 'neo4j-driver';
import { fail } from '../errors.ts';

const lost: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** Failures of the server itself, of its disk or of its memory; others are mistakes of a statement, which nobody who runs a command can mend. */
const failure = /^Neo\.DatabaseError\.|OutOfMemory|MemoryPool|MemoryLimit/;

/**
 * What the driver says of a database that fails under a command, as the registry names it; any other error as it is.
 *
 * @example databaseError(error, 'bolt://localhost:7687') // DATABASE_LOST, where the connection broke
 */
export const databaseError = (error: unknown, uri: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message: reason } = error;
  if (lost.has(code)) return fail('DATABASE_LOST', { uri, reason }, error);
  return failure.test(code) ? fail('DATABASE_FAILED', { uri, reason }, error) : error;
};
