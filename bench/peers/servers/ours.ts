import { buildSchema } from '../../../src/api/schema.ts';
import { readConfig } from '../../../src/config.ts';
import { connect } from '../../../src/graph/driver.ts';
import { createLog } from '../../../src/server/log.ts';
import { databaseReadiness } from '../../../src/server/readiness.ts';
import { startServer } from '../../../src/server/server.ts';
import { whenTold } from './child.ts';

// The project's own server, as `lianpu start` puts it together, on a database that is loaded already.
whenTold(async ({ uri, user, password, database, settings }) => {
  const config = readConfig({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORT: '0',
    LOG_LEVEL: 'error',
    // One client is the whole load here.
    RATE_PER_SECOND: '0',
    ...settings,
  });
  const graph = await connect({ uri, user, password, database });
  const readiness = databaseReadiness({ ...graph, reason: 'starting' });
  const api = await buildSchema({ ...graph, config });
  const server = await startServer({ api, config, readiness, log: createLog(config) });
  readiness.done();
  return Number(new URL(server.url).port);
});
