import type { Graph } from '../../graph/driver.ts';
import { migrate, readMigrations } from '../../graph/migrations.ts';
import { statement, unhurried } from '../../graph/statements.ts';

const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, '').trim();

/**
 * Makes the schema over facts that are there already. All indexes begin in one transaction, so that the store is read once
 * for all of them; each constraint waits for its own. What is there then the migrations find, and only note that they ran.
 */
export const makeSchema = async (graph: Graph): Promise<void> => {
  const statements = readMigrations().flatMap((migration) => migration.statements.map(withoutComments));
  const session = graph.driver.session({ database: graph.database });
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of statements) if (/^CREATE (?:FULLTEXT )?INDEX\b/.test(text)) await transaction.run(text);
    }, unhurried);
    for (const text of statements) if (text.startsWith('CREATE CONSTRAINT')) await session.run(text, {}, unhurried);
    await session.run(statement('load/bulk/await-indexes'), {}, unhurried);
  } finally {
    await session.close();
  }
  await migrate(graph);
};
