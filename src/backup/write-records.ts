import { withIntegers } from '../load/integers.ts';
import { type Writing, writeRows } from '../load/statements.ts';
import type { ArchiveRecord, RecordKind, RecordOf } from './records.ts';

type Properties = ArchiveRecord['properties'];
type Supported = Pick<RecordOf<'claim'>, 'properties' | 'supportedBy'>;
type About = Pick<RecordOf<'claim'>, 'properties' | 'about'>;

const node = ({ properties }: { readonly properties: Properties }) => ({ properties: withIntegers(properties) });

const writeSupports = (transaction: Writing, records: readonly Supported[]): Promise<void> => {
  const rows = records.flatMap(({ properties: { id }, supportedBy }) =>
    supportedBy.map((support) => withIntegers({ id, ...support })),
  );
  return writeRows(transaction, 'backup/write-supports', rows);
};

const writeAbout = (transaction: Writing, records: readonly About[]): Promise<void> => {
  const rows = records.flatMap(({ properties: { id }, about }) => about.map((end) => ({ id, ...end })));
  return writeRows(transaction, 'backup/write-about', rows);
};

const writeNamed = async (
  transaction: Writing,
  records: readonly Omit<RecordOf<'entity'>, 'kind'>[],
): Promise<void> => {
  const rows = records.map((record) => ({ ...node(record), labels: record.labels }));
  await writeRows(transaction, 'backup/write-entities', rows);
  const attested = records.flatMap(({ properties: { id }, attestedBy }) =>
    attestedBy.map(({ document, properties }) => ({ id, document, properties: withIntegers(properties) })),
  );
  await writeRows(transaction, 'backup/write-attestations', attested);
  await writeSupports(transaction, records);
};

const writers: { readonly [Kind in RecordKind]: (to: Writing, records: readonly RecordOf<Kind>[]) => Promise<void> } = {
  document: (transaction, records) => writeRows(transaction, 'backup/write-documents', records.map(node)),
  evidence: (transaction, records) => {
    const rows = records.map((record) => ({ ...node(record), document: record.document }));
    return writeRows(transaction, 'backup/write-evidence', rows);
  },
  entity: writeNamed,
  merged: async (transaction, records) => {
    await writeNamed(transaction, records);
    const rows = records.map(({ properties: { id }, sameAs }) => ({ id, sameAs }));
    await writeRows(transaction, 'backup/write-same', rows);
  },
  claim: async (transaction, records) => {
    await writeRows(transaction, 'backup/write-claims', records.map(node));
    await writeAbout(transaction, records);
    const derived = records.flatMap((record) =>
      record.derived.map(({ properties, ...ends }) => ({ ...ends, properties: withIntegers(properties) })),
    );
    await writeRows(transaction, 'backup/write-derived', derived);
    await writeSupports(transaction, records);
  },
  observation: async (transaction, records) => {
    await writeRows(transaction, 'backup/write-observations', records.map(node));
    await writeAbout(transaction, records);
    await writeSupports(transaction, records);
  },
  judgement: async (transaction, records) => {
    await writeRows(transaction, 'backup/write-judgements', records.map(node));
    const rows = records.flatMap(({ properties: { id }, statedBy }) => statedBy.map((document) => ({ id, document })));
    await writeRows(transaction, 'backup/write-statings', rows);
  },
};

/**
 * Writes records of one kind with their relationships; what these point to is there already.
 *
 * @throws {LianpuError} LOAD_INCOMPLETE where a record points to what is not there.
 */
export const writeRecords = <Kind extends RecordKind>(
  transaction: Writing,
  kind: Kind,
  records: readonly RecordOf<Kind>[],
): Promise<void> => writers[kind](transaction, records);
