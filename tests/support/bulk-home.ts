import { rm } from 'node:fs/promises';
import { type Config, readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import { temporaryHome } from './database.ts';

/** A home of its own for the embedded server, on free ports. */
export interface BulkHome {
  readonly config: Config;
  /** Starts the home's server for some work, and stops it again. */
  readonly withGraph: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>;
  readonly remove: () => Promise<void>;
}

export const silent = { say: () => {} };

/** @example const home = await bulkHome(); await bulkLoad(home.config, [table], silent); await home.remove(); */
export const bulkHome = async (): Promise<BulkHome> => {
  const root = await temporaryHome();
  const { JAVA_HOME } = readConfig();
  const config = readConfig({
    LIANPU_HOME: root,
    DATABASE: 'embedded',
    BOLT_PORT: '0',
    BROWSER_PORT: '0',
    ...(JAVA_HOME !== undefined && { JAVA_HOME }),
  });
  return {
    config,
    withGraph: async (work) => {
      const database = await acquireDatabase(config, { purpose: 'use', ...silent });
      try {
        const graph = await connect(database);
        try {
          return await work(graph);
        } finally {
          await graph.driver.close();
        }
      } finally {
        await database.stop();
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
