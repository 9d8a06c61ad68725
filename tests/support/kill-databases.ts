import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Graph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { loadRows } from '../../src/load/load-rows.ts';
import { homeAt } from '../../src/neo4j/home.ts';
import { readRecord } from '../../src/neo4j/server-record.ts';
import { temporaryHome } from './database.ts';
import { embeddedSettings, type Holder, hold, holderArguments } from './holder.ts';
import { cutLoads, type Tally } from './kill-loads.ts';

interface Running {
  readonly graph: Graph;
  readonly holder: Holder;
}

const start = async (root: string): Promise<Running> => {
  const holder = await hold(process.execPath, holderArguments('serve'), embeddedSettings(root));
  const { uri = '', user = '', password = '' } = holder.first;
  const graph = await connect({ uri, user, password, database: 'neo4j' });
  return { holder, graph };
};

const stop = async ({ graph, holder }: Running): Promise<void> => {
  await graph.driver.close();
  holder.child.kill('SIGKILL');
  await holder.exited;
};

const killServer = async (root: string, { holder, graph }: Running): Promise<void> => {
  const record = await readRecord(homeAt(root));
  if (record === undefined) throw new Error('the server left no record');
  process.kill(record.pid, 'SIGKILL');
  await holder.exited;
  await graph.driver.close();
};

/**
 * Kills the database with SIGKILL at random moments of a load, starts it again, looks at the graph, and loads again. It
 * runs in a home of its own.
 *
 * @example await killDatabases(2) // { old: 2, new: 0, wrong: [] }
 */
export const killDatabases = async (times: number): Promise<Tally> => {
  const root = await temporaryHome();
  let running = await start(root);
  try {
    await migrate(running.graph);
    return await cutLoads(running.graph, times, async (milliseconds, wanted) => {
      const ended = loadRows(running.graph, wanted).catch(() => undefined);
      await sleep(milliseconds);
      await killServer(root, running);
      await ended;
      running = await start(root);
      return running.graph;
    });
  } finally {
    await stop(running);
    await rm(root, { recursive: true, force: true });
  }
};
