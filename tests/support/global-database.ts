import type { TestProject } from 'vitest/node';
import { openTestDatabase, type TestDatabase } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The genuine Neo4j of this run; `inject('database')` gives it to a test. */
    readonly database: Omit<TestDatabase, 'stop'>;
  }
}

/** One database for a whole run: started before its first test file, ended after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, database, stop } = await openTestDatabase();
  project.provide('database', { uri, user, password, database });
  return stop;
}
