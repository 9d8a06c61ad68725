import { resolve } from 'node:path';
import type { Graph } from '../../../src/graph/driver.ts';
import { readRows } from '../../../src/graph/driver.ts';
import { graphStatus } from '../../../src/graph/status.ts';
import { loadSources } from '../../../src/load/load-sources.ts';
import { loadTable } from '../../../src/load/table/load-table.ts';
import { withdraw } from '../../../src/load/withdraw.ts';
import { documentsFolder } from '../documents.ts';
import { decide } from '../judged.ts';
import { killedTable } from '../killed-table.ts';

const folders = { LOADERS_DIR: resolve(import.meta.dirname, '../../../loaders'), DOCUMENTS_DIR: documentsFolder };

/**
 * Everything that a graph may hold: the sources of the project with their reference chains, a made-up table, entities that
 * people judged the same and apart, and a claim that somebody withdrew. Judgements are recorded the first time only.
 */
export const loadFullGraph = async (graph: Graph): Promise<{ readonly changed: boolean }> => {
  const { version, entities } = await graphStatus(graph);
  await loadSources(graph, folders, []);
  await loadTable(graph, killedTable('first'));
  if (entities === 0) {
    await decide(graph, 'company-m1', 'SAME', 'company-m2');
    await decide(graph, 'product-p1', 'NOT_SAME', 'product-p2');
    const [claim] = await readRows<{ id: string }>(graph, 'MATCH (c:Claim) RETURN c.id AS id ORDER BY id LIMIT 1');
    await withdraw(graph, { id: claim?.id ?? '', verdict: 'WITHDRAWN', reason: 'a slip', by: 'tester' });
  }
  return { changed: (await graphStatus(graph)).version !== version };
};
