import { randomUUID } from 'node:crypto';
import { fail, LianpuError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { repeatMigrations } from '../graph/migrations.ts';
import { statement, unhurried } from '../graph/statements.ts';
import { graphHash } from '../graph/status.ts';
import { raiseVersion, takeLock } from '../load/locked.ts';
import { rowsIn, type Writing } from '../load/statements.ts';
import { archiveRecords, type CheckedArchive } from './check-archive.ts';
import type { OnRecords } from './export-archive.ts';
import type { ArchiveRecord, RecordOf } from './records.ts';
import { writeRecords } from './write-records.ts';

/** Records of one transaction. */
const recordsAtOnce = 2_000;

export interface ImportReport {
  readonly file: string;
  readonly records: number;
  readonly graphHash: string;
  /** Files of cypher/schema that came after the archive and changed what it brought. */
  readonly migrated: readonly string[];
  readonly versionAfter: number;
}

const write = async <T>({ driver, database }: Graph, work: (transaction: Writing) => Promise<T>): Promise<T> => {
  const session = driver.session({ database });
  try {
    return await session.executeWrite(work, unhurried);
  } finally {
    await session.close();
  }
};

/** Takes the empty database, or one that an import has left in part; answers whether something has to be removed. */
const begin = (graph: Graph, importer: string): Promise<boolean> =>
  write(graph, async (transaction) => {
    const { importing } = await takeLock(transaction);
    const [held] = await rowsIn<{ documents: number; nodes: number }>(transaction, 'graph/held');
    const { documents, nodes } = held ?? { documents: 0, nodes: 0 };
    if (importing === null && nodes > 0) throw fail('IMPORT_NOT_EMPTY', { documents, nodes });
    await rowsIn(transaction, 'backup/begin-import', { importer });
    return nodes > 0;
  });

/** One change under the graph's lock, of an import that nobody has taken over. */
const change = <T>(graph: Graph, importer: string, work: (transaction: Writing) => Promise<T>): Promise<T> =>
  write(graph, async (transaction) => {
    const { importing } = await takeLock(transaction);
    if (importing !== importer) throw fail('IMPORT_TAKEN_OVER', {});
    return work(transaction);
  });

const removeAll = async ({ driver, database }: Graph): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.run(statement('backup/remove-all'), {}, unhurried);
  } finally {
    await session.close();
  }
};

async function* inBatches(records: AsyncIterable<ArchiveRecord>): AsyncGenerator<ArchiveRecord[]> {
  let batch: ArchiveRecord[] = [];
  for await (const record of records) {
    if (batch.length === recordsAtOnce || (batch[0] !== undefined && batch[0].kind !== record.kind)) {
      yield batch;
      batch = [];
    }
    batch.push(record);
  }
  if (batch.length > 0) yield batch;
}

const writeAll = async (
  graph: Graph,
  importer: string,
  { file, records }: CheckedArchive,
  onRecords: OnRecords,
): Promise<void> => {
  let written = 0;
  for await (const batch of inBatches(archiveRecords(file))) {
    await change(graph, importer, async (transaction) => {
      const kind = batch[0]?.kind ?? 'document';
      await writeRecords(transaction, kind, batch as RecordOf<typeof kind>[]);
      await raiseVersion(transaction);
    });
    written += batch.length;
    onRecords(written, records);
  }
};

/** Takes back what was written, as far as the database answers; where it does not, it goes on saying that it is not whole. */
const abandon = async (graph: Graph, importer: string): Promise<void> => {
  await change(graph, importer, async () => undefined);
  await removeAll(graph);
  await change(graph, importer, (transaction) => rowsIn(transaction, 'backup/finish-import', { version: 0 }));
};

/** The error of an import for whoever asked for it: that a record points to nothing is the archive's fault. */
const explain = (file: string, error: unknown): unknown =>
  error instanceof LianpuError && error.code === 'LOAD_INCOMPLETE'
    ? fail('ARCHIVE_UNREADABLE', { file, place: '', problem: error.message }, error)
    : error;

/**
 * Fills an empty database with the graph of an archive that was checked: the same graph, to its hash. It is written in many
 * transactions; until the last one the database says that it is not whole, and every other change is refused. An import
 * that fails leaves the database empty; one that was killed begins anew with the next. Then what came to the schema after
 * the archive is done to it.
 *
 * @throws {LianpuError} IMPORT_NOT_EMPTY, IMPORT_TAKEN_OVER; ARCHIVE_UNREADABLE where what was written has another hash
 * @example (await importArchive(graph, await checkArchive('graph.jsonl.gz'))).graphHash // '5f0c…'
 */
export const importArchive = async (
  graph: Graph,
  archive: CheckedArchive,
  onRecords: OnRecords = () => {},
): Promise<ImportReport> => {
  const { file, header, end, records } = archive;
  const importer = randomUUID();
  if (await begin(graph, importer)) await removeAll(graph);
  try {
    await writeAll(graph, importer, archive, onRecords);
    const hash = await graphHash(graph);
    if (hash !== end.graphHash)
      throw fail('ARCHIVE_UNREADABLE', { file, place: '', problem: `the graph written from it has the hash ${hash}` });
    const migrated = await repeatMigrations(graph, header.schema);
    const [finished] = await change(graph, importer, (transaction) =>
      rowsIn<{ version: number }>(transaction, 'backup/finish-import', { version: header.graphVersion }),
    );
    const versionAfter = finished?.version ?? 0;
    return { file, records, graphHash: await graphHash(graph), migrated, versionAfter };
  } catch (error) {
    await abandon(graph, importer).catch(() => {});
    throw explain(file, error);
  }
};
