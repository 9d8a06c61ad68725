import { connect, type Graph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { givenDatabase } from './given-database.ts';

/** A driver to the database of this run, with the schema applied. */
export const openGraph = async (): Promise<Graph> => {
  const graph = await connect(givenDatabase());
  await migrate(graph);
  return graph;
};

/** Removes every fact; the schema and what is known of it stay. */
export const emptyGraph = async ({ driver, database }: Graph): Promise<void> => {
  await driver.executeQuery('MATCH (node) WHERE NOT node:Migration DETACH DELETE node', {}, { database });
};
