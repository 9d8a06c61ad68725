import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { whenTold } from '../peers/servers/child.ts';
import { textOf } from '../peers/texts.ts';

// The least that can stand between a client and Neo4j for one question: node:http, sessions that commit by themselves, Cypher
// by hand that finds the company by its index.
whenTold(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const text = textOf('cypher/answer-cache/point.cypher');
  const answer = async (parameters: object): Promise<Buffer> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return Buffer.from(JSON.stringify(records[0]?.get('answer') ?? null));
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const body = await answer((await json(request)) as object);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    };
    respond().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
});
