/** One contestant in a process of its own; says its port, and its processor time whenever it is asked. */

import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { buildSchema } from '../../src/api/schema.ts';
import { readConfig } from '../../src/config.ts';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { startServer } from '../../src/server/server.ts';
import { works } from './work.ts';

/** Hand-written Cypher over Bolt, auto-commit, on plain node:http: what cannot be beaten. */
const startRaw = async ({ driver, database }: Graph): Promise<number> => {
  const statements = new Map(works.map(({ query, cypher }) => [query, cypher]));
  const answer = async (body: string): Promise<string> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statements.get(query) ?? '', variables);
    await session.close();
    return JSON.stringify({ data: { companies: records.map((record) => record.get('company') as unknown) } });
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const end = async (): Promise<void> => {
      const text = await answer(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    };
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const startOurs = async (graph: Graph): Promise<number> => {
  const config = { ...readConfig(), HOST: '127.0.0.1', PORT: 0 };
  const api = await buildSchema({ ...graph, config });
  const readiness = { check: async () => ({ ready: true }) as const };
  const { url } = await startServer({ api, config, readiness, log: pino({ level: 'silent' }) });
  return Number(new URL(url).port);
};

const [kind = '', connection = '{}'] = process.argv.slice(2);
const graph = await connect(JSON.parse(connection) as Parameters<typeof connect>[0]);
const port = await (kind === 'raw' ? startRaw(graph) : startOurs(graph));
process.on('message', (m) => m === 'cpu' && process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
