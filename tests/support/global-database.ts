import type { TestProject } from 'vitest/node';
import { openTestDatabase, type TestDatabase } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The databases of this run, one for each worker; `givenDatabase()` gives a test its own. */
    readonly databases: readonly Omit<TestDatabase, 'stop'>[];
  }
}

const withoutDatabase = new Set(['', 'unit']);

/** One file of tests is one worker's work: it waits for no second database. */
const countOf = ({ vitest }: TestProject): number => {
  const asked = process.argv.filter((word) => word.includes('tests/'));
  return asked.length === 1 && asked[0]?.endsWith('.test.ts') ? 1 : (vitest.config.maxWorkers ?? 1);
};

/** The databases of a whole run: started before its first test file, ended after the last. */
export default async function setup(root: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (root.vitest.projects.every(({ name }) => withoutDatabase.has(name))) return undefined;
  const databases = await Promise.all(Array.from({ length: countOf(root) }, openTestDatabase));
  root.provide(
    'databases',
    databases.map(({ uri, user, password, database }) => ({ uri, user, password, database })),
  );
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()));
  };
}
