import { createHash } from 'node:crypto';
import { fail } from '../errors.ts';
import { type Graph, readRows } from '../graph/driver.ts';
import { readMigrations } from '../graph/migrations.ts';
import { recordSum } from '../graph/record-sum.ts';
import { statement } from '../graph/statements.ts';
import { graphHash } from '../graph/status.ts';
import { holdGraph } from '../load/locked.ts';
import { writeArchiveLines } from './archive-file.ts';
import { graphRecords } from './graph-records.ts';
import { readGraph } from './read-graph.ts';
import { archiveFormat, type End, type Header, type RecordKind, recordKinds } from './records.ts';
import { stableJson } from './stable-json.ts';

/** What an archive holds. */
export interface ArchiveReport {
  readonly file: string;
  readonly graphHash: string;
  readonly graphVersion: number;
  /** Records by their kind. */
  readonly counts: Readonly<Record<RecordKind, number>>;
}

/** Records counted by their kind, all kinds named. */
export const noCounts = (): Record<RecordKind, number> =>
  Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<RecordKind, number>;

/** Told how many records are done, of how many. */
export type OnRecords = (records: number, of: number) => void;

/**
 * Writes the whole graph into one file: documents' pointers, evidence, entities with what is said of them, claims,
 * observations, judgements. Holds the graph's lock meanwhile, so the archive is of one version and loads wait for it.
 * Memory does not grow with the graph, and the same graph gives the same bytes.
 *
 * @throws {LianpuError} ARCHIVE_UNWRITABLE; ARCHIVE_PARTIAL where the graph holds what no archive keeps; IMPORT_UNFINISHED
 * @example (await exportArchive(graph, 'graph.jsonl.gz')).counts.claim // 312
 */
export const exportArchive = (graph: Graph, file: string, onRecords: OnRecords = () => {}): Promise<ArchiveReport> =>
  holdGraph(graph, async (graphVersion) => {
    const held = await graphHash(graph);
    const [{ nodes } = { nodes: 0 }] = await readRows<{ nodes: number }>(graph, statement('graph/held'));
    const counts = noCounts();
    const sum = recordSum();
    const digest = createHash('sha256');
    const written = (value: Header | End | object): string => {
      const line = stableJson(value);
      digest.update(`${line}\n`);
      return line;
    };
    const lines = async function* (): AsyncGenerator<string> {
      const schema = readMigrations().at(-1)?.name ?? '';
      yield written({ kind: 'archive', format: archiveFormat, schema, graphVersion } satisfies Header);
      let records = 0;
      for await (const record of readGraph(graph)) {
        yield written(record);
        for (const part of graphRecords(record)) sum.add(part);
        counts[record.kind] += 1;
        records += 1;
        if (records % 1_000 === 0) onRecords(records, nodes);
      }
      onRecords(records, nodes);
      const archive = sum.digest();
      if (archive !== held) throw fail('ARCHIVE_PARTIAL', { graph: held, archive });
      yield stableJson({ kind: 'end', counts, graphHash: held, sha256: digest.digest('hex') } satisfies End);
    };
    await writeArchiveLines(file, lines());
    return { file, graphHash: held, graphVersion, counts };
  });
