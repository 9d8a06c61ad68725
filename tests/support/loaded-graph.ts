import { resolve } from 'node:path';
import type { Graph } from '../../src/graph/driver.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { documentsFolder } from './documents.ts';
import { emptyGraph, openGraph } from './graph.ts';

/** A driver to the database of this run, holding exactly the sources that the project ships. */
export const openLoadedGraph = async (): Promise<Graph> => {
  const graph = await openGraph();
  await emptyGraph(graph);
  const folders = { LOADERS_DIR: resolve(import.meta.dirname, '../../loaders'), DOCUMENTS_DIR: documentsFolder };
  await loadSources(graph, folders, []);
  return graph;
};
