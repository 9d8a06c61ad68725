import { type Connection, connect, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { servedProcess } from '../served-process.ts';
import { startClients, until, warm, watchReadiness } from './clients.ts';
import { sendOne } from './in-flight.ts';
import { settingsOf } from './own-database.ts';
import { type FaultTally, outcomes, over, slowest } from './tally.ts';

const query = `{ companies(limit: 50, sort: [{ id: ASC }]) { id name claims(limit: 20) { id evidence { documentId paragraph } }
  suppliers { id name } observations(limit: 20) { id metric value } } }`;

/** Figures to hold: 100 requests are answered, and the process is gone. */
const inFlight = 100;
const goneMs = 10_000;

/**
 * Stops the API with SIGTERM while 100 requests are under way and a balancer looks at its readiness.
 *
 * @example await stopUnderLoad(connection, 1) // { fault: 'API stopped with SIGTERM under load', wrong: [], … }
 */
export const stopUnderLoad = async (connection: Connection, times: number): Promise<FaultTally> => {
  const wrong: string[] = [];
  let slowestMs = 0;
  let longest = 0;
  for (let time = 0; time < times; time += 1) {
    const server = await servedProcess({ ...settingsOf(connection), LOG_LEVEL: 'silent' });
    try {
      await warm(server.url, query);
      const watch = watchReadiness(server.url);
      await until(() => watch.looks.some(({ ready }) => ready === true), 10_000);
      // Different texts: each is worked on by itself.
      const asked = Array.from({ length: inFlight }, (_, i) => sendOne(server.url, `${query} # ${time} ${i}`));
      await Promise.all(asked.map(({ sent }) => sent));
      const gone = await server.end('SIGTERM');
      const seen = await Promise.all(asked.map((one) => one.seen));
      await watch.stop();
      const refused = watch.looks.findIndex(({ ready }) => ready === undefined);
      const fallen = watch.looks.findIndex(({ ready }) => ready === false);
      const dropped = seen.filter(({ outcome }) => outcome !== 'DATA');
      slowestMs = Math.max(slowestMs, slowest(seen));
      longest = Math.max(longest, gone);
      wrong.push(
        ...over('gone', gone, goneMs),
        ...(dropped.length > 0 ? [`of ${inFlight} in flight: ${outcomes(seen)}`] : []),
        ...(fallen === -1 ? ['ready never fell'] : []),
        ...(refused !== -1 && refused < fallen ? ['connections were refused before ready fell'] : []),
      );
    } finally {
      await server.end('SIGKILL');
    }
  }
  const figures = { inFlight, slowestMs, goneMs: Math.round(longest) };
  return { fault: 'API stopped with SIGTERM under load', times, figures, wrong };
};

const running = `
SHOW TRANSACTIONS YIELD currentQuery, metaData
WHERE metaData.app = 'lianpu' RETURN count(*) AS transactions`;

/**
 * Kills the API with SIGKILL under load: the graph stays as it was, and nothing of the process goes on in the database.
 *
 * @example await killApi(connection, 1) // { fault: 'API killed with -9', wrong: [], … }
 */
export const killApi = async (connection: Connection, times: number): Promise<FaultTally> => {
  const graph = await connect(connection);
  const wrong: string[] = [];
  let slowestEndMs = 0;
  try {
    for (let time = 0; time < times; time += 1) {
      const server = await servedProcess({ ...settingsOf(connection), LOG_LEVEL: 'silent' });
      const before = await graphHash(graph);
      const clients = startClients(server.url, query, 20);
      await until(() => clients.seen.length > 20, 30_000);
      await server.end('SIGKILL');
      const ended = await until(async () => {
        const [row] = await readRows<{ transactions: number }>(graph, running);
        return row?.transactions === 0;
      }, 20_000);
      await clients.stop();
      slowestEndMs = Math.max(slowestEndMs, ended ?? -1);
      wrong.push(...over('transactions of the killed process ended', ended, 10_000));
      if ((await graphHash(graph)) !== before) wrong.push('the graph has another hash');
    }
  } finally {
    await graph.driver.close();
  }
  return { fault: 'API killed with -9', times, figures: { transactionsEndedMs: Math.round(slowestEndMs) }, wrong };
};
