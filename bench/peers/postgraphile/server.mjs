// PostGraphile 5 as its documentation sets it up for production, in a process of its own: told where PostgreSQL is, it says on which port it answers.
import { createServer } from 'node:http';

// It asks for a newer Node than the project does, for this alone.
Promise.withResolvers ??= () => {
  const resolvers = {};
  resolvers.promise = new Promise((resolve, reject) => Object.assign(resolvers, { resolve, reject }));
  return resolvers;
};

const { postgraphile } = await import('postgraphile');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { grafserv } = await import('postgraphile/grafserv/node');

const serve = async ({ url }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 16 } })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  });
  const server = createServer();
  server.keepAliveTimeout = 60_000;
  await instance.createServ(grafserv).addTo(server);
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
};

process.once('disconnect', () => process.exit(0));
process.once('message', (told) => void serve(told));
