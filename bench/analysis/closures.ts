import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type pg from 'pg';
import { requireEntity } from '../../src/analysis/named.ts';
import { supplyChain } from '../../src/analysis/supply-chain/supply-chain.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { Read } from '../../src/quality/read.ts';

/** Who answers a closure, and what: tiers by id, or nothing that can be compared. */
export interface Contestant {
  readonly name: string;
  readonly tiers: (id: string, depth: number) => Promise<ReadonlyMap<string, number> | undefined>;
}

const text = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Statements that are given up after this many milliseconds. */
export const patience = 20_000;

const raw = async (
  graph: Graph,
  name: string,
  id: string,
  depth: number,
): Promise<Record<string, unknown> | undefined> => {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.READ });
  try {
    const bounded = text(`cypher/analysis/${name}.cypher`).replace('*1..20', `*1..${depth}`);
    const { records } = await session.run(bounded, { id }, { timeout: patience });
    return records[0]?.toObject();
  } finally {
    await session.close();
  }
};

const mapOf = (ids: readonly string[], tiers: readonly number[]): Map<string, number> =>
  new Map(ids.map((id, i) => [id, tiers[i] ?? 0]));

/** How many nodes and edges a whole answer has. */
export const wholeAnswer = async (
  read: Read,
  id: string,
  depth: number,
): Promise<{ readonly nodes: number; readonly edges: number; readonly tiers: ReadonlyMap<string, number> }> => {
  const root = await requireEntity(read, 'of', id);
  const most = 1_000_000;
  const chain = await supplyChain(read, {
    root,
    direction: 'DOWNSTREAM',
    depth,
    where: {},
    first: most,
    skip: 0,
    edges: most,
  });
  if (chain.truncated) throw new Error('a truncated answer is not a whole one');
  return {
    nodes: chain.nodes.length,
    edges: chain.edges.length,
    tiers: new Map(chain.nodes.filter(({ isMakerOnly }) => !isMakerOnly).map(({ entityId, tier }) => [entityId, tier])),
  };
};

/** What answers how far a product reaches, each in its own way. */
export const contestants = (graph: Graph, read: Read, postgres: pg.Client | undefined): Contestant[] => [
  { name: 'supplyChain: nodes, edges, makers', tiers: async (id, depth) => (await wholeAnswer(read, id, depth)).tiers },
  {
    name: 'raw Bolt, nodes alone',
    tiers: async (id, depth) => {
      const row = await raw(graph, 'raw-closure', id, depth);
      return mapOf((row?.['ids'] ?? []) as string[], (row?.['tiers'] ?? []) as number[]);
    },
  },
  {
    name: 'plain -[*1..k]->, paths counted',
    tiers: async (id, depth) => {
      await raw(graph, 'every-path', id, depth);
      return undefined;
    },
  },
  ...(postgres === undefined
    ? []
    : [
        {
          name: 'PostgreSQL recursive, nodes alone',
          tiers: async (id: string, depth: number) => {
            const { rows } = await postgres.query<{ id: string; tier: number }>(text('sql/closure.sql'), [id, depth]);
            return new Map(rows.map((row) => [row.id, row.tier]));
          },
        },
      ]),
];
