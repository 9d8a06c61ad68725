import type { Config } from '../config.ts';
import { databaseError } from '../graph/database-errors.ts';
import { connect, type Graph } from '../graph/driver.ts';
import { acknowledged } from '../graph/version-lease.ts';
import { openDatabase, prepareGraph } from './open-database.ts';
import type { Output } from './output.ts';

/**
 * Runs one piece of work on the database of the settings: uses the one that runs, else starts one and stops it again. Returns
 * when no server answers from before the work any more.
 *
 * @throws {LianpuError} DATABASE_LOST and DATABASE_FAILED where the database fails under the work; what the work throws.
 *
 * @param prepare What is done to the graph first; an import is content with less than other work.
 */
export const withGraph = async <T>(
  config: Config,
  output: Output,
  work: (graph: Graph) => Promise<T>,
  prepare: typeof prepareGraph = prepareGraph,
): Promise<T> => {
  const database = await openDatabase(config, 'use', output);
  try {
    const graph = await connect(database);
    try {
      return await acknowledged(graph, async () => {
        await prepare(graph, output);
        return work(graph);
      });
    } catch (error) {
      throw databaseError(error, database.uri);
    } finally {
      await graph.driver.close();
    }
  } finally {
    await database.stop();
  }
};
