import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { search } from '../../../src/analysis/search/search.ts';
import { wantedOf } from '../../../src/analysis/search/wanted.ts';
import { type Read, textOf as statementOf } from '../../../src/quality/read.ts';
import { kindNames } from '../kinds.ts';
import { textOf } from '../texts.ts';
import { whenTold } from './child.ts';

type Variables = Readonly<Record<string, unknown>>;

const bodyOf = async (request: IncomingMessage): Promise<Variables> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Variables;
};

// Search alone is more than a statement.
const statements = kindNames.filter((name) => name !== 'search');

// The driver notes the stack of each statement, which none of these needs; source maps make that slow.
Error.stackTraceLimit = 0;

// The least that can stand between a client and Neo4j: node:http, sessions that commit by themselves, Cypher by hand.
whenTold(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const texts = new Map(statements.map((name) => [`/${name}`, textOf(`cypher/peers/${name}.cypher`)]));
  const run = async (text: string, parameters: Variables = {}): Promise<Record<string, unknown>[]> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const read: Read = async <Row extends object>(name: string, parameters?: Variables, depth?: number) =>
    (await run(statementOf(name, depth), parameters)) as Row[];

  // The order of search is decided by the project's own functions, whoever reads for them.
  const ranked = async (words: unknown): Promise<unknown> => {
    const wanted = wantedOf(String(words));
    const ids =
      wanted === undefined ? [] : (await search(read, wanted, {})).slice(0, 20).map(({ entityId }) => entityId);
    const rows = await read<{ id: string; name: string }>('analysis/entities-by-id', { ids });
    return rows.map(({ id, name }) => ({ id, name }));
  };
  const answer = async (path: string, variables: Variables): Promise<unknown> => {
    if (path === '/search') return ranked(variables['words']);
    return (await run(texts.get(path) ?? '', variables))[0]?.['answer'];
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = Buffer.from(JSON.stringify(await answer(request.url ?? '', await bodyOf(request))) ?? 'null');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
    response.end(text);
  };
  const server = createServer((request, response) => void respond(request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
});
