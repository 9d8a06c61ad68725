import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import { temporaryHome } from '../../tests/support/database.ts';

const text = (name: string): Promise<string> => readFile(new URL(`../cypher/${name}.cypher`, import.meta.url), 'utf8');

/**
 * A server of its own in a new home, as people run it, with the schema applied.
 *
 * @param afterwards Sees the home when the server has stopped and all is written to it.
 */
export const withStore = async <T>(
  work: (graph: Graph, home: string) => Promise<T>,
  afterwards: (home: string) => Promise<void> = async () => {},
): Promise<T> => {
  const home = await temporaryHome();
  try {
    const config = { ...readConfig(), LIANPU_HOME: home, BOLT_PORT: 0, BROWSER_PORT: 0 };
    const database = await acquireDatabase(config, { purpose: 'use', say: () => {} });
    let answer: T;
    try {
      const graph = await connect(database);
      await migrate(graph);
      answer = await work(graph, home);
      await graph.driver.close();
    } finally {
      await database.stop();
    }
    await afterwards(home);
    return answer;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

/** Runs a statement of the bench by itself. */
export const run = async (graph: Graph, name: string, parameters: Record<string, unknown> = {}): Promise<void> => {
  const session = graph.driver.session({ database: graph.database });
  try {
    await session.run(await text(name), parameters);
  } finally {
    await session.close();
  }
};

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((total, size) => total + size, 0);
};

/** Bytes of the store of a stopped server, without its logs. */
export const storeBytes = (home: string): Promise<number> => sizeOf(join(home, 'neo4j', 'data', 'databases', 'neo4j'));
