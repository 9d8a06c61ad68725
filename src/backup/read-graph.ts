import type { Graph } from '../graph/driver.ts';
import { streamed } from '../load/streamed.ts';
import type { ArchiveRecord, RecordKind } from './records.ts';
import { recordKinds } from './records.ts';

const statements = {
  document: 'backup/read-documents',
  evidence: 'backup/read-evidence',
  entity: 'backup/read-entities',
  merged: 'backup/read-merged',
  claim: 'backup/read-claims',
  observation: 'backup/read-observations',
  judgement: 'backup/read-judgements',
} as const satisfies Record<RecordKind, string>;

/**
 * Everything that facts consist of, record by record, each kind in the order of its ids: neither side sorts or keeps more
 * than a few of them. Whoever asks holds the graph's lock, else two records may tell of two versions.
 *
 * @example for await (const { kind, properties } of readGraph(graph)) console.log(kind, properties.id)
 */
export async function* readGraph(graph: Graph): AsyncGenerator<ArchiveRecord> {
  for (const kind of recordKinds) {
    for await (const row of streamed(graph, statements[kind])) yield { kind, ...row } as ArchiveRecord;
  }
}
