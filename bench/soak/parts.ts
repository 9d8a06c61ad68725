import { type Connection, connect, type Graph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { openTestDatabase } from '../../tests/support/database.ts';
import { killApi, stopUnderLoad } from '../../tests/support/faults/api-ends.ts';
import { databaseEnds, type Ending } from '../../tests/support/faults/database-ends.ts';
import { fullDisk } from '../../tests/support/faults/full-disk.ts';
import { networkFaultTallies } from '../../tests/support/faults/network.ts';
import { settingsOf } from '../../tests/support/faults/own-database.ts';
import { networkFaults } from '../../tests/support/faults/proxy.ts';
import { readersDuringLoads } from '../../tests/support/faults/readers.ts';
import type { FaultTally } from '../../tests/support/faults/tally.ts';
import { killDatabases } from '../../tests/support/kill-databases.ts';
import { killLoads } from '../../tests/support/kill-loads.ts';
import { killTableLoads } from '../../tests/support/kill-tables.ts';
import { type ServedProcess, servedProcess } from '../../tests/support/served-process.ts';
import { burst, steady } from './load.ts';

/** Runs some work on a database that is there for it alone. */
const withDatabase = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
  const database = await openTestDatabase();
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
};

const withGraph = <T>(work: (graph: Graph, connection: Connection) => Promise<T>): Promise<T> =>
  withDatabase(async (connection) => {
    const graph = await connect(connection);
    try {
      await migrate(graph);
      return await work(graph, connection);
    } finally {
      await graph.driver.close();
    }
  });

const withServer = <T>(work: (server: ServedProcess) => Promise<T>): Promise<T> =>
  withDatabase(async (connection) => {
    const server = await servedProcess({ ...settingsOf(connection), LOG_LEVEL: 'error' });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  });

/** What kills of loads left, as a line of the tally. */
const ofKills = (fault: string, times: number, tally: { readonly wrong: readonly string[] }): FaultTally => {
  const { wrong, ...figures } = tally;
  return { fault, times, figures, wrong };
};

/** How often each thing is done; the second number is for a look at a part, in a few minutes. */
const often = (whole: number, short: number, isShort: boolean): number => (isShort ? short : whole);

/** The parts of a soak, in the order in which they run. */
export const parts: Readonly<Record<string, (short: boolean) => Promise<readonly FaultTally[]>>> = {
  database: async (short) => [
    await databaseEnds(Array<Ending>(often(50, 5, short)).fill('kill')),
    await databaseEnds(Array<Ending>(often(10, 2, short)).fill('stop')),
  ],
  disk: async (short) => [await fullDisk(often(5, 1, short))],
  network: (short) => withDatabase((database) => networkFaultTallies(database, networkFaults, often(30, 9, short))),
  api: (short) =>
    withDatabase(async (database) => [
      await stopUnderLoad(database, often(10, 2, short)),
      await killApi(database, often(10, 2, short)),
    ]),
  loader: async (short) => {
    const times = often(100, 10, short);
    return [
      ofKills('loader killed with -9', times, await withGraph((graph, database) => killLoads(graph, database, times))),
    ];
  },
  table: async (short) => {
    const times = often(100, 10, short);
    const tally = await withGraph((graph, database) => killTableLoads(graph, database, times));
    return [ofKills('loader of a table killed with -9', times, tally)];
  },
  load: async (short) => {
    const times = often(20, 3, short);
    return [ofKills('database killed with -9 during a load', times, await killDatabases(times))];
  },
  readers: async (short) => [
    await withDatabase((database) => readersDuringLoads(database, { readers: 10, loads: often(100, 20, short) })),
  ],
  steady: (short) => withServer(async (server) => [await steady(server, often(10, 1, short))]),
  burst: (short) => withServer(async (server) => [await burst(server, often(30, 10, short))]),
};
