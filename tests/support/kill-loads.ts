import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireChecked } from '../../src/facts/check.ts';
import { readSource } from '../../src/facts/source-files.ts';
import type { Connection, Graph } from '../../src/graph/driver.ts';
import { graphHash } from '../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../src/load/load-rows.ts';
import { holdGraph } from '../../src/load/locked.ts';
import { rowsOf, type SourceRows } from '../../src/load/rows.ts';
import { projectFolder } from './database.ts';
import { emptyGraph } from './graph.ts';

/** The document that is there before, and the one whose load is cut short. */
const [before, cut] = ['shuozhou-coal-power-2025', 'jinzhong-new-energy-2022'] as const;

const rows = (source: string): SourceRows =>
  rowsOf(requireChecked(readSource(`${projectFolder}/loaders`, source, undefined)));

/** The hash when no other transaction writes any more: taking the lock waits for the end of a killed one. */
const settledHash = (graph: Graph): Promise<string> => holdGraph(graph, () => graphHash(graph));

/** Starts a program that loads something into a database, and waits until it is about to begin. */
export const startLoad = async (program: string, what: string, connection: Connection): Promise<ChildProcess> => {
  const { uri, user, password, database } = connection;
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, ['--import', 'tsx', program, what], {
    cwd: projectFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  if (line !== 'ready') throw new Error(`the loader said “${line}” instead of “ready”`);
  return child;
};

/** What kills left, counted. */
export interface Tally {
  readonly old: number;
  readonly new: number;
  /** Moments at which the graph was neither, or the next load did not converge. */
  readonly wrong: readonly string[];
}

/**
 * Cuts a load short at random moments, spread over the time that a load takes, and looks at what is left.
 *
 * @param cutShort Begins a load of these rows, ends it by force after so many milliseconds, and answers the graph to look
 * at then.
 */
export const cutLoads = async (
  start: Graph,
  times: number,
  cutShort: (milliseconds: number, wanted: SourceRows) => Promise<Graph>,
): Promise<Tally> => {
  let graph = start;
  const wanted = rows(cut);
  await emptyGraph(graph);
  await loadRows(graph, rows(before));
  const oldHash = await settledHash(graph);
  await loadRows(graph, wanted);
  const newHash = await settledHash(graph);
  const tally = { old: 0, new: 0, wrong: [] as string[] };
  // The first load warms the server up: the second says how long one takes.
  await retractDocument(graph, cut);
  let { milliseconds } = await loadRows(graph, wanted);
  for (let i = 0; i < times; i++) {
    await retractDocument(graph, cut);
    const moment = (milliseconds * (i + Math.random())) / times;
    graph = await cutShort(moment, wanted);
    const left = await settledHash(graph);
    if (left === oldHash) tally.old += 1;
    else if (left === newHash) tally.new += 1;
    else tally.wrong.push(`${moment.toFixed(1)} ms: neither the old nor the new graph`);
    const again = await loadRows(graph, wanted);
    if (left === oldHash) ({ milliseconds } = again);
    if ((await settledHash(graph)) !== newHash)
      tally.wrong.push(`${moment.toFixed(1)} ms: the next load did not converge`);
  }
  return tally;
};

/**
 * Kills a loader with SIGKILL at random moments of its load.
 *
 * @example await killLoads(graph, connection, 6) // { old: 5, new: 1, wrong: [] }
 */
export const killLoads = (graph: Graph, connection: Connection, times: number): Promise<Tally> =>
  cutLoads(graph, times, async (milliseconds) => {
    const child = await startLoad('tests/support/load-once.ts', cut, connection);
    const exited = once(child, 'exit');
    await sleep(milliseconds);
    child.kill('SIGKILL');
    await exited;
    return graph;
  });
