import neo4j from 'neo4j-driver';
import { type Graph, readRows } from './driver.ts';
import { type GraphRecord, recordSum } from './record-sum.ts';
import { statement, unhurried } from './statements.ts';

export interface GraphStatus {
  /** Raised by every committed change. */
  readonly version: number;
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly loadedAt: string | null }[];
}

/** What the graph holds; all zero where nothing was ever loaded. */
export const graphStatus = async (graph: Graph): Promise<GraphStatus> => {
  const [status] = await readRows<GraphStatus & Record<string, unknown>>(graph, statement('graph/status'));
  return status ?? { version: 0, entities: 0, claims: 0, observations: 0, documents: [] };
};

/**
 * SHA-256 over every fact of the graph, in whatever order the database gives them: change any field and it changes, load
 * in another order and it does not. Streams, and neither side sorts: memory does not grow with the graph.
 *
 * @example await graphHash(graph) // '5f0c…' (64 hexadecimal digits)
 */
export const graphHash = async ({ driver, database }: Graph): Promise<string> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead(async (transaction) => {
      const sum = recordSum();
      for (const name of ['graph/hash-nodes', 'graph/hash-relationships']) {
        for await (const record of transaction.run<GraphRecord & Record<string, unknown>>(statement(name))) {
          sum.add(record.toObject());
        }
      }
      return sum.digest();
    }, unhurried);
  } finally {
    await session.close();
  }
};
