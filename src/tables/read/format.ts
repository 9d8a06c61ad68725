import { fail } from '../../errors.ts';

const tableTypes = ['csv', 'jsonl', 'xlsx'] as const;
export type TableType = (typeof tableTypes)[number];
export type TableEncoding = 'utf-8' | 'gb18030';

/** How a table file is read, as far as a person says it; the file's ending and the usual say the rest. */
export interface TableFormat {
  readonly type?: TableType | undefined;
  /** What stands between two cells of a CSV. */
  readonly delimiter?: string | undefined;
  /** What encloses a cell of a CSV; null: quotes are plain characters. */
  readonly quote?: string | null | undefined;
  readonly encoding?: TableEncoding | undefined;
  /** Names of the columns where the file has no row of them. */
  readonly header?: readonly string[] | undefined;
  /** Name of an XLSX file's sheet; the first else. */
  readonly sheet?: string | undefined;
}

/** How a table file is read, with nothing left open. */
export interface ReadFormat {
  readonly type: TableType;
  readonly gzipped: boolean;
  readonly delimiter: string;
  readonly quote: string | null;
  readonly encoding: TableEncoding;
  readonly header: readonly string[] | undefined;
  readonly sheet: string | undefined;
}

const typeOfEnding: Readonly<Record<string, TableType>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  xlsx: 'xlsx',
};

/**
 * Completes a format by the file's name.
 *
 * @throws {LianpuError} BAD_USER_INPUT where neither the format nor the ending says what the file is.
 * @example readFormat('firms.tsv.gz', {}) // { type: 'csv', gzipped: true, delimiter: '\t', quote: null, encoding: 'utf-8', … }
 */
export const readFormat = (file: string, format: TableFormat): ReadFormat => {
  const [, ending = '', gz] = /\.([a-z]+?)?(\.gz)?$/i.exec(file.toLowerCase()) ?? [];
  const type = format.type ?? typeOfEnding[ending];
  if (type === undefined) {
    throw fail('BAD_USER_INPUT', {
      problem: `${file}: its ending does not say what kind of table it is`,
      remedy: `Name it ${Object.keys(typeOfEnding)
        .map((known) => `.${known}`)
        .join(', ')} (each but .xlsx may end with .gz), or write format.type in the mapping: ${tableTypes.join(', ')}.`,
    });
  }
  const tabs = ending === 'tsv';
  return {
    type,
    gzipped: gz !== undefined,
    delimiter: format.delimiter ?? (tabs ? '\t' : ','),
    quote: format.quote === undefined ? (tabs ? null : '"') : format.quote,
    encoding: format.encoding ?? 'utf-8',
    header: format.header,
    sheet: format.sheet,
  };
};
