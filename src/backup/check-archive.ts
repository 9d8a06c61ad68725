import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';
import { fail } from '../errors.ts';
import { readMigrations } from '../graph/migrations.ts';
import { recordSum } from '../graph/record-sum.ts';
import { readArchiveLines } from './archive-file.ts';
import { noCounts } from './export-archive.ts';
import { graphRecords } from './graph-records.ts';
import {
  type ArchiveRecord,
  archiveFormat,
  type End,
  endFormat,
  type Header,
  headerFormat,
  recordFormat,
} from './records.ts';
import { stableJson } from './stable-json.ts';

/** A whole archive: its first and its last line, and where it lies. */
export interface CheckedArchive {
  readonly file: string;
  readonly header: Header;
  readonly end: End;
  readonly records: number;
}

const unreadable = (file: string, line: number | undefined, problem: string, cause?: unknown): Error =>
  fail('ARCHIVE_UNREADABLE', { file, place: line === undefined ? '' : `:${line}`, problem }, cause);

const parse = <T>(format: ZodType<T>, file: string, line: number, bytes: Buffer): T => {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch (error) {
    throw unreadable(file, line, 'not JSON', error);
  }
  const read = format.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw unreadable(file, line, `not what an archive holds there: ${issue?.path.join('.')} ${issue?.message}`);
};

/** @throws {LianpuError} ARCHIVE_NEWER where a later version wrote it in a way that this one does not know. */
const requireKnown = (file: string, { format, schema }: Header): void => {
  if (format > archiveFormat)
    throw fail('ARCHIVE_NEWER', { file, what: 'format', found: format, known: archiveFormat });
  const known = readMigrations().at(-1)?.name ?? '';
  // Files of the schema are ordered by the number that their names begin with.
  if (schema.slice(0, 3) > known.slice(0, 3))
    throw fail('ARCHIVE_NEWER', { file, what: 'schema', found: schema, known });
};

const endPrefix = Buffer.from('{"counts":');

/** Records of an archive that was checked, from the one after the first line to the last. */
export async function* archiveRecords(file: string): AsyncGenerator<ArchiveRecord> {
  let line = 0;
  for await (const bytes of readArchiveLines(file)) {
    line += 1;
    if (line === 1 || bytes.subarray(0, endPrefix.length).equals(endPrefix)) continue;
    yield parse(recordFormat, file, line, bytes);
  }
}

/**
 * Reads an archive from its first line to its last before anything of it is used: that it is whole, unchanged, of a format
 * that is known, and that its records make the graph whose hash it names.
 *
 * @throws {LianpuError} FILE_UNREADABLE, ARCHIVE_UNREADABLE with file and line, ARCHIVE_NEWER
 * @example (await checkArchive('graph.jsonl.gz')).end.graphHash // '5f0c…'
 */
export const checkArchive = async (file: string): Promise<CheckedArchive> => {
  const digest = createHash('sha256');
  const sum = recordSum();
  const counts = noCounts();
  let header: Header | undefined;
  let end: End | undefined;
  let line = 0;
  for await (const bytes of readArchiveLines(file)) {
    line += 1;
    if (end !== undefined) throw unreadable(file, line, 'something stands after the last line of the archive');
    if (header === undefined) {
      header = parse(headerFormat, file, line, bytes);
      requireKnown(file, header);
    } else if (bytes.subarray(0, endPrefix.length).equals(endPrefix)) {
      end = parse(endFormat, file, line, bytes);
      continue;
    } else {
      const record = parse(recordFormat, file, line, bytes);
      for (const part of graphRecords(record)) sum.add(part);
      counts[record.kind] += 1;
    }
    digest.update(bytes).update('\n');
  }
  if (header === undefined) throw unreadable(file, undefined, 'it is empty');
  if (end === undefined) throw unreadable(file, undefined, 'its last line is missing, so it is not whole');
  if (digest.digest('hex') !== end.sha256)
    throw unreadable(file, undefined, 'its lines do not have the digest it names');
  if (stableJson(counts) !== stableJson(end.counts))
    throw unreadable(file, undefined, 'it does not hold as many records as it says');
  if (sum.digest() !== end.graphHash)
    throw unreadable(file, undefined, 'its records do not make the graph whose hash it names');
  return { file, header, end, records: line - 2 };
};
