import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, Graph } from '../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../src/graph/status.ts';
import { holdGraph } from '../../src/load/locked.ts';
import { loadTable } from '../../src/load/table/load-table.ts';
import { emptyGraph } from './graph.ts';
import { startLoad } from './kill-loads.ts';
import { killedTable, rowsAtOnce } from './killed-table.ts';

type Version = 'first' | 'second';

/** What kills left, counted. */
export interface TableTally {
  /** Loads that had not begun to write, that were on their way, and that were over. */
  readonly before: number;
  readonly within: number;
  readonly after: number;
  /** Moments after which the same load did not come to the graph that a load without a kill makes. */
  readonly wrong: readonly string[];
}

/** When no other transaction writes any more: taking the lock waits for the end of a killed one. */
const settled = <T>(graph: Graph, read: (graph: Graph) => Promise<T>): Promise<T> =>
  holdGraph(graph, () => read(graph));

const load = async (graph: Graph, version: Version): Promise<void> => {
  await loadTable(graph, killedTable(version), { rowsAtOnce });
};

const freshHash = async (graph: Graph, version: Version): Promise<string> => {
  await emptyGraph(graph);
  await load(graph, version);
  return settled(graph, graphHash);
};

/**
 * Kills the load of a table with SIGKILL at random moments, spread over the time that it takes: in turn of its first version
 * into an empty graph, and of a later version over the first.
 *
 * @example await killTableLoads(graph, connection, 6) // { before: 0, within: 5, after: 1, wrong: [] }
 */
export const killTableLoads = async (graph: Graph, connection: Connection, times: number): Promise<TableTally> => {
  const tally = { before: 0, within: 0, after: 0, wrong: [] as string[] };
  const hashes = { first: await freshHash(graph, 'first'), second: await freshHash(graph, 'second') };
  const prepare = async (version: Version): Promise<void> => {
    await emptyGraph(graph);
    if (version === 'second') await load(graph, 'first');
  };

  /** How long a load takes from its first word to its end, or until it is killed. */
  const run = async (version: Version, milliseconds?: number): Promise<number> => {
    await prepare(version);
    const child = await startLoad('tests/support/load-table-once.ts', version, connection);
    const started = performance.now();
    const exited = once(child, 'exit');
    if (milliseconds !== undefined) {
      await Promise.race([sleep(milliseconds), exited]);
      child.kill('SIGKILL');
    }
    await exited;
    return performance.now() - started;
  };

  const whole = { first: await run('first'), second: 0 };
  whole.second = await run('second');
  for (let i = 0; i < times; i += 1) {
    const version = i % 2 === 0 ? 'first' : 'second';
    const moment = (whole[version] * (i + Math.random())) / times;
    await run(version, moment);
    const left = await settled(graph, graphHash);
    const [document] = (await graphStatus(graph)).documents;
    if (left === hashes[version]) tally.after += 1;
    else if (document === undefined || document.loadedAt !== null) tally.before += 1;
    else tally.within += 1;
    await load(graph, version);
    if ((await settled(graph, graphHash)) !== hashes[version])
      tally.wrong.push(`${version} version, killed after ${moment.toFixed(1)} ms`);
  }
  return tally;
};
