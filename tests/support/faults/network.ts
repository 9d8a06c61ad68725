import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../../../src/graph/driver.ts';
import { servedProcess } from '../served-process.ts';
import { askOnce, startClients, until, warm } from './clients.ts';
import { settingsOf } from './own-database.ts';
import { type NetworkFault, openProxy } from './proxy.ts';
import { bounds, type FaultTally, outcomes, over, slowest, wrongAnswers } from './tally.ts';

const query = '{ graph { version } companies(limit: 20, sort: [{ id: ASC }]) { id name suppliers { id name } } }';
const clientCount = 8;

/** Faults under which the way to the database works still, only badly: answers are to be whole. */
const works: ReadonlySet<NetworkFault> = new Set(['latency', 'slow', 'sliced']);

/**
 * Puts a bad network between the API, as a process of its own, and its database: some clients ask before, during and
 * after it.
 *
 * @param seconds How long each fault lasts.
 * @example await networkFault(connection, settings, ['blackHole'], 12) // [{ fault: 'blackHole', wrong: [], … }]
 */
export const networkFaultTallies = async (
  connection: Connection,
  faults: readonly NetworkFault[],
  seconds: number,
): Promise<FaultTally[]> => {
  const proxy = await openProxy(Number(new URL(connection.uri).port));
  const server = await servedProcess({
    ...settingsOf(connection),
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    LOG_LEVEL: 'silent',
  });
  const tallies: FaultTally[] = [];
  try {
    for (const fault of faults) {
      await warm(server.url, query);
      const clients = startClients(server.url, query, clientCount);
      await sleep(300);
      await proxy.set(fault);
      const from = performance.now();
      await sleep(seconds * 1_000);
      await proxy.set(undefined);
      const recovered = await until(async () => (await askOnce(server.url, query)).outcome === 'DATA', 20_000);
      const seen = await clients.stop();
      const during = seen.filter(({ asked }) => asked >= from);
      const refused = during.filter(({ outcome }) => outcome !== 'DATA').length;
      tallies.push({
        fault,
        times: 1,
        figures: {
          seconds,
          answers: outcomes(seen),
          slowestMs: slowest(seen),
          recoveredMs: Math.round(recovered ?? -1),
        },
        wrong: [
          ...wrongAnswers(seen),
          ...(works.has(fault) && refused > 0 ? [`${refused} answers refused on a way that only was bad`] : []),
          ...(works.has(fault) || refused > 0 ? [] : ['nobody noticed the fault']),
          ...over('recovered', recovered, bounds.returnMs),
        ],
      });
    }
    return tallies;
  } finally {
    await server.stop();
    await proxy.close();
  }
};
