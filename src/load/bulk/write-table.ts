import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { fail } from '../../errors.ts';
import type { Counts } from '../report.ts';
import { attestationRow, documentRow } from '../rows.ts';
import type { Row } from '../statements.ts';
import { mentionsOf } from '../table/attestations.ts';
import type { OnReject } from '../table/plan.ts';
import { type RowRange, ranges } from '../table/ranges.ts';
import type { RowCounts, Table } from '../table/types.ts';
import { unfitText } from './csv-row.ts';
import type { GraphFiles, NumberedDocument } from './graph-files.ts';
import { rowTally } from './row-tally.ts';
import { writeFacts } from './write-facts.ts';

export interface WrittenTable {
  readonly numbered: NumberedDocument;
  /** The document's node as a finished load leaves it. */
  readonly document: Row & { readonly id: string };
  readonly counts: RowCounts;
  /** Nodes that no table before had. */
  readonly added: Counts;
  readonly rowsWritten: number;
}

/** Takes in what a range says of entities; answers how many of them nothing before named. */
const writeMentions = (graph: GraphFiles, document: NumberedDocument, range: RowRange, evidence: number): number => {
  const { numbers, files, said, sayings, unnamed } = graph;
  let added = 0;
  for (const { id, type, attestation, row } of mentionsOf(range, attestationRow)) {
    if (!said.add(`${document.id} ${id} ${JSON.stringify(attestation)}`)) continue;
    const text = unfitText({ ...attestation });
    if (text !== undefined) throw fail('BULK_TEXT_UNFIT', { table: document.id, text });
    const before = numbers.size();
    const number = numbers.of(id);
    if (number === before || unnamed.delete(number)) added += 1;
    if (said.add(`${document.id} ${id}`)) files.relationship(number, 'SUPPORTED_BY', evidence, { row: neo4j.int(row) });
    sayings.add(number, [number, id, type, document.number, attestation]);
  }
  return added;
};

/**
 * Reads a table once and takes it into the files. Its document is written when all is known of it.
 *
 * @throws {LianpuError} TABLE_REJECTED, TABLE_UNREADABLE, BULK_TEXT_UNFIT, LOAD_INCOMPLETE where a fact is about what no
 * row names.
 * @example (await writeTable(graph, table, () => {}, () => {})).added.claims // 53119
 */
export const writeTable = async (
  graph: GraphFiles,
  table: Table,
  onReject: OnReject,
  onRows: (rows: number) => void,
): Promise<WrittenTable> => {
  const { files, numbers } = graph;
  const { id, date } = table.source;
  const numbered = { number: numbers.next(), id, date };
  const tally = rowTally(table, onReject);
  const factsHash = createHash('sha256');
  const added = { entities: 0, claims: 0, observations: 0 };
  let rowsWritten = 0;
  let isFirst = true;
  for await (const range of ranges(id, table.rows(), tally.onRow)) {
    const { rowFrom, rowTo } = range;
    factsHash.update(`${isFirst ? '' : '\n'}${range.id} ${rowFrom} ${rowTo}`);
    isFirst = false;
    const evidence = numbers.next();
    const place = { id: range.id, kind: 'ROWS', documentId: id, rowFrom: neo4j.int(rowFrom), rowTo: neo4j.int(rowTo) };
    files.node(evidence, ['Evidence'], place);
    files.relationship(evidence, 'IN_DOCUMENT', numbered.number);
    added.entities += writeMentions(graph, numbered, range, evidence);
    for (const row of range.rows) {
      const { claims, observations } = writeFacts(graph, row, evidence);
      added.claims += claims;
      added.observations += observations;
    }
    rowsWritten += range.rows.length;
    onRows(rowTo);
  }
  const counts = tally.counts();
  const { unnamed } = graph;
  if (unnamed.size > 0)
    throw fail('LOAD_INCOMPLETE', { statement: `entities of ${id}`, written: 0, expected: unnamed.size });
  const document = { ...documentRow(table.source), rows: neo4j.int(counts.rows), factsHash: factsHash.digest('hex') };
  return { numbered, document, counts, added, rowsWritten };
};
