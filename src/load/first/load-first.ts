import neo4j from 'neo4j-driver';
import { fail, LianpuError } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import { readMigrations } from '../../graph/migrations.ts';
import type { LoadOutcome } from '../load-within.ts';
import { changeGraph } from '../locked.ts';
import { type LoadReport, reportOf } from '../report.ts';
import type { SourceRows } from '../rows.ts';
import { rowsIn, type Writing } from '../statements.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import { nothingTold, takeIn } from './take-in.ts';

/** Entities, claims and observations of one transaction: with all that hangs on them some 60,000 records. */
const factsAtOnce = 10_000;

interface Loaded {
  readonly wanted: SourceRows;
  readonly outcome: LoadOutcome;
}

const sizeOf = ({ attestations, claims, observations }: SourceRows): number =>
  attestations.length + claims.length + observations.length;

/** The first documents, as many as one transaction takes; one that comes again is left to the load that compares. */
const firstOf = (documents: Iterable<SourceRows>): SourceRows[] => {
  const taken = new Map<string, SourceRows>();
  let size = 0;
  for (const rows of documents) {
    size += sizeOf(rows);
    if (size > factsAtOnce || taken.has(rows.document.id)) break;
    taken.set(rows.document.id, rows);
  }
  return [...taken.values()];
};

/** Undefined where something is to be refused: the load that goes document by document says what, and where. */
const wholeGraph = async (
  documents: readonly SourceRows[],
): Promise<{ readonly loaded: readonly Loaded[]; readonly rows: GraphRows } | undefined> => {
  const told = nothingTold();
  const loaded: Loaded[] = [];
  try {
    for (const wanted of documents)
      loaded.push({ wanted, outcome: { ...(await takeIn(told, wanted)), versionAfter: loaded.length + 1 } });
    return { loaded, rows: graphRows(told) };
  } catch (error) {
    if (error instanceof LianpuError) return undefined;
    throw error;
  }
};

/** Nothing but the Graph node and one for each file of the schema: of all questions that tell it the one planned soonest. */
const holdsNothing = async (transaction: Writing): Promise<boolean> => {
  const [held] = await rowsIn<{ nodes: number }>(transaction, 'graph/count-nodes');
  return held?.nodes === readMigrations().length + 1;
};

const write = async (transaction: Writing, rows: GraphRows, version: number): Promise<void> => {
  const statement = 'load/first/write-graph';
  const [answer] = await rowsIn<{ written: number }>(transaction, statement, { ...rows, version: neo4j.int(version) });
  const [written, expected] = [answer?.written ?? 0, rows.relationships.length];
  if (written !== expected) throw fail('LOAD_INCOMPLETE', { statement, written, expected });
};

/**
 * Loads the first documents into a graph that was never loaded, all of them in one transaction: what comes of them needs no
 * reading, and one statement is planned instead of some forty. Graph and reports are the same as those of `loadRows` for
 * one document after the other, but for the time, of which each report tells an equal part.
 *
 * @returns a report for each document that was loaded; none where the graph holds something.
 * @example (await loadFirst(graph, documents)).length // 3
 */
export const loadFirst = async (graph: Graph, documents: Iterable<SourceRows>): Promise<LoadReport[]> => {
  const started = performance.now();
  const loaded = await changeGraph(graph, async (transaction, version) => {
    if (version !== 0 || !(await holdsNothing(transaction))) return [];
    const whole = await wholeGraph(firstOf(documents));
    if (whole === undefined) return [];
    await write(transaction, whole.rows, whole.loaded.length);
    return whole.loaded;
  });
  const milliseconds = Math.round((performance.now() - started) / loaded.length);
  return loaded.map(({ wanted, outcome }, before) => ({ ...reportOf(wanted, before, outcome), milliseconds }));
};
