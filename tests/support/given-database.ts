import { inject } from 'vitest';
import type { TestDatabase } from './database.ts';

/**
 * The genuine Neo4j of the worker that runs this test; no other test uses it meanwhile.
 *
 * @example const graph = await connect(givenDatabase());
 */
export const givenDatabase = (): Omit<TestDatabase, 'stop'> => {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const database = inject('databases')[worker - 1];
  if (database === undefined) throw new Error(`there is no database for the tests' worker ${worker}`);
  return database;
};
