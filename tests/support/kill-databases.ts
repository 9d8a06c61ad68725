import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { loadRows } from '../../src/load/load-rows.ts';
import { ownDatabase } from './faults/own-database.ts';
import { cutLoads, type Tally } from './kill-loads.ts';

/**
 * Kills the database with SIGKILL at random moments of a load, starts it again, looks at the graph, and loads again. It
 * runs in a home of its own.
 *
 * @example await killDatabases(2) // { old: 2, new: 0, wrong: [] }
 */
export const killDatabases = async (times: number): Promise<Tally> => {
  const own = await ownDatabase();
  let graph = await connect(own.connection);
  try {
    await migrate(graph);
    return await cutLoads(graph, times, async (milliseconds, wanted) => {
      const ended = loadRows(graph, wanted).catch(() => undefined);
      await sleep(milliseconds);
      await own.kill();
      await ended;
      await graph.driver.close();
      await own.start();
      graph = await connect(own.connection);
      return graph;
    });
  } finally {
    await graph.driver.close();
    await own.remove();
  }
};
