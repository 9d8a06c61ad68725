import { type Graph, readRows } from '../../src/graph/driver.ts';
import { statement } from '../../src/graph/statements.ts';
import { run } from '../facts/store.ts';

const batch = 5_000;

interface Node extends Record<string, unknown> {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Relationship extends Record<string, unknown> {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything a graph of made-up products consists of. */
export interface Content {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

/** Reads what is there, so that exactly that can be written by hand. */
export const contentOf = async (graph: Graph): Promise<Content> => ({
  nodes: await readRows<Node>(graph, statement('graph/hash-nodes')),
  relationships: await readRows<Relationship>(graph, statement('graph/hash-relationships')),
});

const write = async (graph: Graph, name: string, rows: readonly unknown[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += batch)
    await run(graph, `fact-files/${name}`, { rows: rows.slice(start, start + batch) });
};

const isOfClaim = ({ from }: Relationship): boolean => from.startsWith('claim-');

/** Writes content as best raw Cypher does: UNWIND and MERGE in batches, each committed by itself. */
export const writeRaw = async (graph: Graph, { nodes, relationships }: Content): Promise<void> => {
  for (const label of ['Document', 'Evidence', 'Product', 'Claim'])
    await write(
      graph,
      `node-${label.toLowerCase()}`,
      nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties),
    );
  const of = (type: string): Relationship[] => relationships.filter((relationship) => relationship.type === type);
  await write(graph, 'in-document', of('IN_DOCUMENT'));
  await write(graph, 'attests', of('ATTESTS'));
  await write(graph, 'about', of('ABOUT'));
  await write(graph, 'supports-claim', of('SUPPORTED_BY').filter(isOfClaim));
  await write(
    graph,
    'supports-entity',
    of('SUPPORTED_BY').filter((relationship) => !isOfClaim(relationship)),
  );
  await write(graph, 'derived', of('INPUT_TO'));
};
