import { LianpuError } from '../../errors.ts';
import type { TableFormat } from '../read/format.ts';
import { readColumns, readRecords } from '../read/records.ts';

/** How many rows a draft looks at. */
export const sampleRows = 1000;

/** The first rows of a table, and the format in which they could be read. */
export interface TableSample {
  readonly format: TableFormat;
  readonly columns: readonly string[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Rows of the sample that are no records. */
  readonly broken: number;
}

const sampleIn = async (file: string, format: TableFormat): Promise<TableSample> => {
  const columns = await readColumns(file, format);
  const records: Readonly<Record<string, unknown>>[] = [];
  let broken = 0;
  for await (const batch of readRecords(file, format)) {
    for (const each of batch.slice(0, sampleRows - records.length - broken)) {
      if ('record' in each) records.push(each.record);
      else broken += 1;
    }
    if (records.length + broken >= sampleRows) break;
  }
  return { format, columns, records, broken };
};

const delimiters = [';', '\t', '|', '，'];

/** A single column whose name holds another delimiter is a table with that delimiter. */
const withDelimiter = async (file: string, sample: TableSample): Promise<TableSample> => {
  const [only, ...others] = sample.columns;
  const delimiter = delimiters.find((mark) => only?.includes(mark));
  if (others.length > 0 || delimiter === undefined || sample.format.delimiter !== undefined) return sample;
  return sampleIn(file, { ...sample.format, delimiter });
};

/** What a file may need that its ending does not say, the likeliest first. */
const guesses: readonly TableFormat[] = [
  {},
  { encoding: 'gb18030' },
  { quote: null },
  { encoding: 'gb18030', quote: null },
];

/**
 * The first 1,000 rows of a table. What the format leaves open is tried: UTF-8 then GB18030, quotes as marks then as
 * plain characters, a comma then other delimiters.
 *
 * @throws {LianpuError} TABLE_UNREADABLE as it is without any guess, where no guess helps.
 * @example (await sampleTable('firms.csv', {})).format // { encoding: 'gb18030' }
 */
export const sampleTable = async (file: string, format: TableFormat): Promise<TableSample> => {
  let first: unknown;
  for (const guess of guesses) {
    try {
      return await withDelimiter(file, await sampleIn(file, { ...guess, ...format }));
    } catch (error) {
      if (!(error instanceof LianpuError) || error.code !== 'TABLE_UNREADABLE') throw error;
      first ??= error;
    }
  }
  throw first;
};
