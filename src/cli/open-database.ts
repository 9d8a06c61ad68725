import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { migrate, requireSchema } from '../graph/migrations.ts';
import { requireWhole } from '../load/locked.ts';
import { acquireDatabase } from '../neo4j/acquire.ts';
import type { Database, Purpose } from '../neo4j/database.ts';
import type { Output } from './output.ts';
import { showProgress } from './progress.ts';

/**
 * Finds or starts the database of the settings, with progress where a person looks on.
 *
 * @param spawned Called when an embedded server is waited for.
 */
export const openDatabase = async (
  config: Config,
  purpose: Purpose,
  { say, json }: Output,
  spawned: () => void = () => {},
): Promise<Database> => {
  const progress = showProgress('Fetching the embedded server, jars', !json);
  try {
    return await acquireDatabase(config, { purpose, say, progress: progress.update, spawned });
  } finally {
    progress.stop();
  }
};

/** Applies what the schema lacks and makes sure that nothing is missing then. */
export const prepareSchema = async (graph: Graph, { say }: Output): Promise<void> => {
  const applied = await migrate(graph);
  if (applied.length > 0) say(`Schema    applied ${applied.join(', ')}`);
  await requireSchema(graph);
};

/** The same for a graph that is to be used: of no archive it holds a part only. */
export const prepareGraph = async (graph: Graph, output: Output): Promise<void> => {
  await prepareSchema(graph, output);
  await requireWhole(graph);
};
