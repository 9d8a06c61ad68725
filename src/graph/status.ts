import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { canonical } from '../facts/ids.ts';
import { type Graph, readRows } from './driver.ts';
import { statement } from './statements.ts';

export interface GraphStatus {
  /** Raised by every committed change. */
  readonly version: number;
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly loadedAt: string }[];
}

/** What the graph holds; all zero where nothing was ever loaded. */
export const graphStatus = async (graph: Graph): Promise<GraphStatus> => {
  const [status] = await readRows<GraphStatus & Record<string, unknown>>(graph, statement('graph/status'));
  return status ?? { version: 0, entities: 0, claims: 0, observations: 0, documents: [] };
};

type Fields = Parameters<typeof canonical>[0];

/** A node (id, labels) or a relationship (from, type, to) with its properties. */
interface HashRow extends Record<string, unknown> {
  readonly id?: string;
  readonly from?: string;
  readonly type?: string;
  readonly to?: string;
  readonly labels?: readonly string[];
  readonly properties: Fields;
}

const line = ({ labels, properties, ...ends }: HashRow): string => {
  const { loadedAt: _, ...facts } = properties;
  return `${canonical({ ...ends, labels: labels?.toSorted() })} ${canonical(facts)}\n`;
};

/**
 * SHA-256 over every fact of the graph in a canonical order: change any field and it changes, load in another order
 * and it does not. Streams, so memory does not grow with the graph; the database sorts.
 *
 * @example await graphHash(graph) // '5f0c…' (64 hexadecimal digits)
 */
export const graphHash = async ({ driver, database }: Graph): Promise<string> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead(async (transaction) => {
      const hash = createHash('sha256');
      for (const name of ['graph/hash-nodes', 'graph/hash-relationships']) {
        for await (const record of transaction.run<HashRow>(statement(name))) hash.update(line(record.toObject()));
      }
      return hash.digest('hex');
    });
  } finally {
    await session.close();
  }
};
