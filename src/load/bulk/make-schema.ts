import type { Graph } from '../../graph/driver.ts';
import { migrate, readMigrations } from '../../graph/migrations.ts';
import { statement, unhurried } from '../../graph/statements.ts';

const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, '').trim();

const schemaStatements = (): readonly string[] =>
  readMigrations().flatMap((migration) => migration.statements.map(withoutComments));

const isConstraint = (text: string): boolean => text.startsWith('CREATE CONSTRAINT');
const isOfEntities = (text: string): boolean => text.includes('FOR (n:Entity)');

/** One after the other, since each looks through the store; the driver gives every session a connection of its own. */
const runEach = async ({ driver, database }: Graph, texts: readonly string[]): Promise<void> => {
  const session = driver.session({ database });
  try {
    for (const text of texts) await session.run(text, {}, unhurried);
  } finally {
    await session.close();
  }
};

/** Constraints of what is no entity, which can be made while entities still change. */
export const makeConstraintsOfFacts = (graph: Graph): Promise<void> =>
  runEach(
    graph,
    schemaStatements().filter((text) => isConstraint(text) && !isOfEntities(text)),
  );

/**
 * Makes the schema over facts that are there already. All indexes begin in one transaction, so that the store is read once
 * for all of them; each constraint waits for its own. What is there then the migrations find, and only note that they ran.
 */
export const makeSchema = async (graph: Graph): Promise<void> => {
  const statements = schemaStatements();
  const session = graph.driver.session({ database: graph.database });
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of statements) if (/^CREATE (?:FULLTEXT )?INDEX\b/.test(text)) await transaction.run(text);
    }, unhurried);
  } finally {
    await session.close();
  }
  await runEach(graph, [...statements.filter(isConstraint), statement('load/bulk/await-indexes')]);
  await migrate(graph);
};
