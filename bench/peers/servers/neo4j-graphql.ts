import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { resolvers } from '../../../src/api/resolvers.ts';
import { textOf } from '../texts.ts';
import { whenTold } from './child.ts';

const schemaFile = new URL('../../../schema.graphql', import.meta.url);

// @neo4j/graphql and Apollo as their guides put them together, over the project's types and what the library's own
// directives can add to them for closures and full text.
whenTold(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const library = new Neo4jGraphQL({
    typeDefs: [readFileSync(schemaFile, 'utf8'), textOf('peers/queries/neo4j-graphql/extended.graphql')],
    driver,
    resolvers,
    // The types are held to the library's rules elsewhere; that is a matter of the start alone.
    validate: false,
  });
  const server = new ApolloServer({ schema: await library.getSchema(), stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({ sessionConfig: { database } }),
  });
  return Number(new URL(url).port);
});
