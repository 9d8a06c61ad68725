import type { Config } from '../config.ts';
import type { NamedEntity } from '../identity/named-entity.ts';
import type { Output } from './output.ts';

/** Entities of the graph of the settings, that a draft's own are compared with. */
export const knownEntities = async (config: Config, output: Output): Promise<readonly NamedEntity[]> => {
  const { readEntities, readFrom, withGraph } = await import('./graph-work.ts');
  const known = await withGraph(config, output, (graph) => readEntities(readFrom(graph), {}));
  return [...known.values()];
};
