import { rm } from 'node:fs/promises';
import { type Config, readConfig } from '../../src/config.ts';
import { type Connection, connect, type Graph } from '../../src/graph/driver.ts';
import { bulkLoad } from '../../src/load/bulk/bulk-load.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import { homeAt } from '../../src/neo4j/home.ts';
import { readRecord } from '../../src/neo4j/server-record.ts';
import { temporaryHome } from '../../tests/support/database.ts';
import { type DataSource, tablesOf } from './data/table.ts';

/** A database of the bench, with the graph in it. */
export interface BenchNeo4j {
  readonly connection: Connection;
  readonly graph: Graph;
  /** Process id of the Java machine. */
  readonly pid: number;
  /** Seconds that the bulk load took. */
  readonly loadSeconds: number;
  readonly stop: () => Promise<void>;
}

const configOf = (home: string): Config => ({
  ...readConfig(),
  NEO4J_URI: undefined,
  DATABASE: 'embedded',
  LIANPU_HOME: home,
  BOLT_PORT: 0,
  BROWSER_PORT: 0,
});

/** Loads the data in bulk into a new home, and starts the embedded server on it as people run it. */
export const startNeo4j = async (source: DataSource, say: (line: string) => void): Promise<BenchNeo4j> => {
  const home = await temporaryHome();
  try {
    const config = configOf(home);
    const began = performance.now();
    await bulkLoad(config, await tablesOf(source), { say });
    const loadSeconds = (performance.now() - began) / 1_000;
    const database = await acquireDatabase(config, { purpose: 'use', say: () => {} });
    const graph = await connect(database);
    const record = await readRecord(homeAt(home));
    return {
      connection: {
        uri: database.uri,
        user: database.user,
        password: database.password,
        database: database.database,
      },
      graph,
      pid: record?.pid ?? 0,
      loadSeconds,
      stop: async () => {
        await graph.driver.close();
        await database.stop();
        await rm(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
};
