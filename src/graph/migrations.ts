import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail } from '../errors.ts';
import { sha256 } from '../text/document.ts';
import { type Graph, readRows } from './driver.ts';
import { statement, unhurried } from './statements.ts';

const folder = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

interface Migration {
  /** File name, which begins with the number that orders it. */
  readonly name: string;
  readonly sha256: string;
  readonly statements: readonly string[];
}

/** Whether a statement makes a constraint or an index; any other changes facts that a graph holds already. */
const makesSchema = (text: string): boolean => /^(?:CREATE|DROP) (?:CONSTRAINT|INDEX|FULLTEXT)/m.test(text);

/** The schema's files in order, each split at the semicolons that end its lines. */
export const readMigrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}-[a-z-]+\.cypher$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(`${folder}${name}`, 'utf8');
      const statements = text.split(/;\s*$/m).filter((part) => part.replace(/^\s*\/\/.*$/gm, '').trim() !== '');
      return { name, sha256: sha256(text), statements };
    });

/**
 * A file without what would change facts: a database that holds none has nothing to change, and would only plan it.
 *
 * @example withoutChanges({ …, statements: ['CREATE INDEX …', 'MATCH (n:Claim) … SET …'] }).statements // ['CREATE INDEX …']
 */
export const withoutChanges = (migration: Migration): Migration => ({
  ...migration,
  statements: migration.statements.filter(makesSchema),
});

/** Whether a database holds nothing at all. */
const holdsNothing = async (graph: Graph): Promise<boolean> => {
  const [row] = await readRows<{ nodes: number }>(graph, statement('graph/count-nodes'));
  return row?.nodes === 0;
};

const recordOf = ({ name, sha256: digest }: Migration) => ({ name, sha256: digest });

/**
 * Runs the statements of one file, each on its own: an index is not made in the transaction that changes facts, and many
 * facts are changed in several. What was cut short is run again from the start, so every statement can be repeated.
 */
const apply = async ({ driver, database }: Graph, migration: Migration): Promise<void> => {
  const session = driver.session({ database });
  try {
    for (const text of migration.statements) await session.run(text, {}, unhurried);
    await session.run(statement('graph/record-migrations'), { migrations: [recordOf(migration)] });
  } finally {
    await session.close();
  }
};

/**
 * Makes the whole schema of a database that holds nothing in one transaction, and notes all files at once: each transaction
 * that changes the schema makes the database plan anew what it had planned.
 */
const applyAll = async ({ driver, database }: Graph, migrations: readonly Migration[]): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of migrations.flatMap(({ statements }) => statements)) await transaction.run(text);
    }, unhurried);
    await session.run(statement('graph/record-migrations'), { migrations: migrations.map(recordOf) });
  } finally {
    await session.close();
  }
};

/**
 * Applies every schema file that the database has not seen, in order, each once.
 *
 * @returns Names of the files that were applied now.
 * @throws {LianpuError} MIGRATION_CHANGED where an applied file has another text now.
 */
export const migrate = async (graph: Graph): Promise<string[]> => {
  const applied = new Map(
    (await readRows<{ name: string; sha256: string }>(graph, statement('graph/applied-migrations'))).map((row) => [
      row.name,
      row.sha256,
    ]),
  );
  const migrations = readMigrations();
  for (const { name, sha256: digest } of migrations) {
    if (applied.has(name) && applied.get(name) !== digest) throw fail('MIGRATION_CHANGED', { name });
  }
  const fresh = migrations.filter(({ name }) => !applied.has(name));
  const isNew = fresh.length === migrations.length && (await holdsNothing(graph));
  if (isNew) await applyAll(graph, fresh.map(withoutChanges));
  else for (const migration of fresh) await apply(graph, migration);
  if (fresh.length > 0)
    await graph.driver.executeQuery(statement('graph/await-indexes'), {}, { database: graph.database });
  return fresh.map(({ name }) => name);
};

/**
 * Runs once more the files that came after another one, on facts that were just brought from a graph that had only those up
 * to it: what they create is there, what they change is changed.
 *
 * @param last The last file that the facts have seen.
 * @returns Names of the files that ran.
 * @example await repeatMigrations(graph, '006-matching.cypher') // ['007-short-ids.cypher', '008-spellings.cypher']
 */
export const repeatMigrations = async (graph: Graph, last: string): Promise<string[]> => {
  const later = readMigrations().filter(({ name }) => name.slice(0, 3) > last.slice(0, 3));
  for (const migration of later) await apply(graph, migration);
  return later.map(({ name }) => name);
};

/** Names of the constraints and indexes that the schema's files create and no later one drops. */
const expectedNames = (): string[] => {
  const names = new Set<string>();
  for (const text of readMigrations().flatMap(({ statements }) => statements)) {
    const created = /CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(text)?.[1];
    const dropped = /DROP (?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1];
    if (created !== undefined) names.add(created);
    if (dropped !== undefined) names.delete(dropped);
  }
  return [...names];
};

/**
 * Holds the database against what the schema's files create.
 *
 * @throws {LianpuError} SCHEMA_MISMATCH, naming what is missing or not online.
 */
export const requireSchema = async (graph: Graph): Promise<void> => {
  const rows = await readRows<{ name: string; state: string; owningConstraint: string | null }>(
    graph,
    statement('graph/schema-names'),
  );
  const online = new Set(
    rows
      .filter(({ state }) => state === 'ONLINE')
      .flatMap(({ name, owningConstraint }) => [name, owningConstraint ?? name]),
  );
  const missing = expectedNames().filter((name) => !online.has(name));
  if (missing.length > 0) throw fail('SCHEMA_MISMATCH', { missing: missing.join(', ') });
};
