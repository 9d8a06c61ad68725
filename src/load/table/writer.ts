import { fail } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';
import { type Ahead, beginAhead } from '../ahead.ts';
import type { Identities } from '../identities.ts';
import { changeGraph, raiseVersion } from '../locked.ts';
import { rowsIn, type Writing } from '../statements.ts';
import { type Known, readKnown } from './identities-cache.ts';
import { type Begun, beginBatch, completeBatch, type RangesToWrite, type Written } from './write-batch.ts';
import type { Attesting } from './write-entities.ts';

/** A batch whose statements have begun to run ahead of its turn. */
export interface BegunAhead {
  readonly batch: RangesToWrite;
  readonly ahead: Ahead;
  readonly begun: Begun;
  readonly known: Known;
}

/** A batch whose statements have all run, and which is being committed. */
export interface Committing {
  readonly written: Written;
  /** Whether it is in the graph now. */
  readonly committed: Promise<boolean>;
}

/** Writes a table into the graph, one change after the other, each of which holds the graph's lock. */
export interface TableWriter {
  /** Runs one change and raises the graph's version. */
  readonly change: <T>(work: (transaction: Writing, known: Known) => Promise<T>) => Promise<T>;
  readonly write: (batch: RangesToWrite) => Promise<Written>;
  /** Begins a batch while the one before is committed; undefined where it can only be written in its turn. */
  readonly begin: (batch: RangesToWrite) => Promise<BegunAhead | undefined>;
  /** Runs the rest of it; undefined where all of it was taken back, and it is to be written in its turn. */
  readonly complete: (begun: BegunAhead) => Promise<Committing | undefined>;
}

const requireLoader = async (transaction: Writing, id: string, loader: string): Promise<void> => {
  const [held] = await rowsIn<{ loader: string | null }>(transaction, 'load/table/loader', { id });
  if (held?.loader !== loader) throw fail('TABLE_TAKEN_OVER', { table: id });
};

/**
 * A writer for one load of one table.
 *
 * @param loader Marks the load: another one that begins takes the table over, and this one is refused from then on.
 */
export const tableWriter = (graph: Graph, table: Attesting, loader: string): TableWriter => {
  let known: Known | undefined;
  /** Whether nobody else has changed the graph meanwhile: who meets others waits for each turn from then on. */
  let undisturbed = true;

  const wrote = (before: Known, identities: Identities): void => {
    known = { ...before, identities, version: before.version + 1 };
  };

  const change: TableWriter['change'] = (work) =>
    changeGraph(graph, async (transaction, version) => {
      await requireLoader(transaction, table.id, loader);
      const before = known?.version === version ? known : await readKnown(transaction, version);
      const answer = await work(transaction, before);
      await raiseVersion(transaction);
      return answer;
    });

  const write: TableWriter['write'] = async (batch) => {
    const { before, identities, ...written } = await change(async (transaction, held) => {
      const begun = await beginBatch(transaction, table, batch, held);
      return { before: held, ...(await completeBatch(transaction, table, batch, held, begun)) };
    });
    wrote(before, identities);
    return written;
  };

  const committing = async (ahead: Ahead): Promise<boolean> => {
    try {
      await ahead.commit();
      return true;
    } catch {
      known = undefined;
      await ahead.abandon();
      return false;
    }
  };

  // Whatever goes wrong ahead is taken back and met again in its turn, where it is told or, by the driver, tried again.
  const begin: TableWriter['begin'] = async (batch) => {
    if (known === undefined || !undisturbed) return undefined;
    let ahead: Ahead | undefined;
    try {
      ahead = await beginAhead(graph);
      return { batch, ahead, known, begun: await beginBatch(ahead.transaction, table, batch, known) };
    } catch {
      await ahead?.abandon();
      return undefined;
    }
  };

  const complete: TableWriter['complete'] = async ({ batch, ahead, known: before, begun }) => {
    try {
      undisturbed = before === known && (await ahead.lock()) === before.version;
      if (undisturbed) {
        await requireLoader(ahead.transaction, table.id, loader);
        const { identities, ...written } = await completeBatch(ahead.transaction, table, batch, before, begun);
        wrote(before, identities);
        return { written, committed: committing(ahead) };
      }
    } catch {
      known = undefined;
    }
    await ahead.abandon();
    return undefined;
  };

  return { change, write, begin, complete };
};
