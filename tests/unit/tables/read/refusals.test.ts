import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../../src/errors.ts';
import type { TableFormat } from '../../../../src/tables/read/format.ts';
import { allRecords, temporaryFile, temporaryPath } from './temporary.ts';

const refusal = async (name: string, content: string | Uint8Array, format?: TableFormat): Promise<LianpuError> => {
  const error: unknown = await allRecords(temporaryFile(name, content), format).catch((caught: unknown) => caught);
  if (!(error instanceof LianpuError)) throw new Error('it was read');
  return error;
};

const rows = (count: number): string => Array.from({ length: count }, (_, i) => `${i},x\n`).join('');
const packed = gzipSync(`a,b\n${rows(50_000)}`);
const bomb = gzipSync(`a,b\n${`1,${'x'.repeat(500_000)}\n`.repeat(250)}`);

describe('a table that cannot be read', () => {
  it.each<[string, string, string | Uint8Array, TableFormat, RegExp, RegExp]>([
    [
      'is not UTF-8',
      'a.csv',
      Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.from([0xb9, 0xab, 10])]),
      {},
      /:3: not UTF-8$/,
      /gb18030/,
    ],
    [
      'is not GB18030',
      'a.csv',
      Buffer.from([97, 10, 0xff, 0xff, 10]),
      { encoding: 'gb18030' },
      /:2: not GB18030$/,
      /UTF-8/,
    ],
    ['is in UTF-16', 'a.csv', Buffer.from('\uFEFFa,b\n', 'utf16le'), {}, /UTF-16/, /UTF-8/],
    ['is gzipped and not called so', 'a.csv', packed, {}, /gzip/, /\.gz/],
    ['is a zip file', 'a.csv', Buffer.from('PK\u0003\u0004xxx\n'), {}, /zip/, /xlsx/],
    ['is cut off', 'a.csv.gz', packed.subarray(0, packed.length - 40), {}, /ends too early/, /again/],
    [
      'is damaged',
      'a.csv.gz',
      Buffer.concat([packed.subarray(0, 90), Buffer.alloc(90, 7), packed.subarray(180)]),
      {},
      /not a sound gzip/,
      /again/,
    ],
    ['is not gzipped but called so', 'a.csv.gz', 'a,b\n1,2\n', {}, /not a sound gzip/, /without \.gz/],
    ['is a gzip bomb', 'a.csv.gz', bomb, {}, /500 times/, /bomb/],
    ['has a quote that is not closed', 'a.csv', 'a,b\n1,2\n"3,4\n', {}, /:\d: a quote is not closed/, /quote: null/],
    [
      'has a quote that is not closed for very long',
      'a.csv',
      `a,b\n"3,4\n${rows(400_000)}`,
      {},
      /:\d+: a quote is not closed/,
      /quote: null/,
    ],
    ['has a quote within a cell', 'a.csv', 'a,b\n1,5" pipe\n', {}, /:2: a quote stands within a cell/, /quote: null/],
    ['goes on after a closing quote', 'a.csv', 'a,b\n1,"5"x\n', {}, /:2: after a closing quote/, /quote: null/],
    [
      'has a line that is too long',
      'a.jsonl',
      `{"a":1}\n{"a":"${'x'.repeat(1024 * 1024)}"}\n`,
      {},
      /:2: a line longer than 1 MiB/,
      /LF/,
    ],
    ['has no line ends at all', 'a.csv', 'x'.repeat(2 * 1024 * 1024), {}, /:1: a line longer than 1 MiB/, /LF/],
    ['holds what is not JSON', 'a.jsonl', '{"a":1}\n\n{"a":\n', {}, /:3: not JSON$/, /one whole object/],
    ['is empty', 'a.csv', '', {}, /no rows/, /file you meant/],
    ['has nothing but a header', 'a.csv', 'a,b\n\n', {}, /no rows/, /file you meant/],
    ['is empty JSON lines', 'a.jsonl', '\n', {}, /no rows/, /file you meant/],
  ])('%s', async (_, name, content, format, message, hint) => {
    const error = await refusal(name, content, format);
    expect(error.code).toBe('TABLE_UNREADABLE');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    ['two columns of one name', 'a,b, a\n1,2,3\n', /two columns are called "a"/],
    ['a column without a name', 'a,,c\n1,2,3\n', /column 2 of 3 has no name/],
    ['a name that every object has', 'a,constructor\n1,2\n', /"constructor"/],
    ['lines that end with CR alone', 'a,b\r1,2\r', /CR alone/],
  ])('%s', async (_, content, message) => {
    const error = await refusal('a.csv', content);
    expect(error.code).toBe('TABLE_COLUMNS');
    expect(error.message).toMatch(message);
  });

  it('says that a file is not there, or of no known kind', async () => {
    await expect(allRecords(temporaryPath('none.csv'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(allRecords(temporaryPath('none.pdf'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
