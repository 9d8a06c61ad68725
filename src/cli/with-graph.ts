import type { Config } from '../config.ts';
import { connect, type Graph } from '../graph/driver.ts';
import { migrate, requireSchema } from '../graph/migrations.ts';
import { acquireDatabase } from '../neo4j/acquire.ts';
import type { Output } from './output.ts';
import { showProgress } from './progress.ts';

/**
 * Runs one piece of work on the database of the settings: uses the one that runs, else starts one and stops it again.
 */
export const withGraph = async <T>(
  config: Config,
  { say, json }: Pick<Output, 'say' | 'json'>,
  work: (graph: Graph) => Promise<T>,
): Promise<T> => {
  const progress = showProgress('Fetching the embedded server, jars', !json);
  const database = await acquireDatabase(config, { purpose: 'use', say, progress: progress.update }).finally(
    progress.stop,
  );
  try {
    const graph = await connect(database);
    try {
      const applied = await migrate(graph);
      if (applied.length > 0) say(`schema: applied ${applied.join(', ')}`);
      await requireSchema(graph);
      return await work(graph);
    } finally {
      await graph.driver.close();
    }
  } finally {
    await database.stop();
  }
};
