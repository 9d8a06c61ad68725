import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableCell } from '../../../../src/tables/read/cells.ts';
import { readColumns, readRecords } from '../../../../src/tables/read/records.ts';
import { allRecords, temporaryFile } from './temporary.ts';

/** Encodings that a runtime can only read: enough of GB18030 for the tests. */
const gb18030: Readonly<Record<string, readonly number[]>> = { 公: [0xb9, 0xab], 司: [0xcb, 0xbe], 晋: [0xbd, 0xfa] };
const inGb18030 = (text: string): Buffer =>
  Buffer.from(Array.from(text).flatMap((character) => gb18030[character] ?? [...Buffer.from(character)]));

describe('a table of comma-separated values', () => {
  it('gives its records by the names of the columns, with row and line', async () => {
    const file = temporaryFile('a.csv', '\uFEFFcode, name \r\n600169,太原重工\r\n\r\n"6,1","a ""b""\nc"\r\nx,y');
    expect(await readColumns(file)).toEqual(['code', 'name']);
    expect(await allRecords(file)).toEqual([
      { row: 1, line: 2, record: { code: '600169', name: '太原重工' } },
      { row: 2, line: 4, record: { code: '6,1', name: 'a "b"\nc' } },
      { row: 3, line: 6, record: { code: 'x', name: 'y' } },
    ]);
  });

  it('reads GB18030, another delimiter, and names that the format gives', async () => {
    const file = temporaryFile('a.txt', inGb18030('公司;晋\n公;1\n'));
    expect(await allRecords(file, { encoding: 'gb18030', delimiter: ';' })).toEqual([
      { row: 1, line: 2, record: { 公司: '公', 晋: '1' } },
    ]);
    expect(await allRecords(file, { encoding: 'gb18030', delimiter: ';', header: ['a', 'b'] })).toMatchObject([
      { row: 1, line: 1, record: { a: '公司', b: '晋' } },
      { row: 2, line: 2 },
    ]);
  });

  it('takes quotes in .tsv as plain characters', async () => {
    const file = temporaryFile('a.tsv', 'a\tb\n"x\t5" pipe\n');
    expect(await allRecords(file)).toMatchObject([{ record: { a: '"x', b: '5" pipe' } }]);
  });

  it('sets a row aside whose cells are too many or too few, and no blank one', async () => {
    const file = temporaryFile('a.csv', 'a,b\n1\n,\n1,2,3\n');
    expect(await allRecords(file)).toEqual([
      { row: 1, line: 2, broken: 'has 1 cell where the table has 2 columns' },
      { row: 2, line: 4, broken: 'has 3 cells where the table has 2 columns' },
    ]);
  });

  it('marks the errors of a spreadsheet, so that none becomes a name', async () => {
    const [only] = await allRecords(temporaryFile('a.csv', 'a,b\n#N/A,#1\n'));
    expect(only).toMatchObject({ record: { b: '#1' } });
    expect(only !== undefined && 'record' in only && only.record['a']).toBeInstanceOf(UnreadableCell);
  });
});

describe('a table of JSON lines', () => {
  it('keeps values as they are, and knows the columns of its first lines', async () => {
    const file = temporaryFile('a.jsonl', '{"a":1,"b":{"铁":2}}\n\n{"b":null,"c":[true]}\n');
    expect(await readColumns(file)).toEqual(['a', 'b', 'c']);
    expect(await allRecords(file)).toEqual([
      { row: 1, line: 1, record: { a: 1, b: { 铁: 2 } } },
      { row: 2, line: 3, record: { b: null, c: [true] } },
    ]);
  });

  it('sets aside what is no object and what has an unknown key', async () => {
    const lines = [...Array.from({ length: 1000 }, () => '{"a":1}'), '[1]', '{"a":1,"late":2}'];
    const records = await allRecords(temporaryFile('a.ndjson', lines.join('\n')));
    expect(records.slice(1000)).toEqual([
      { row: 1001, line: 1001, broken: 'is no object' },
      { row: 1002, line: 1002, broken: 'has "late", which none of the first 1000 rows has' },
    ]);
  });

  it.each(['12345678901234567890', '1e400', '{"x":[12345678901234567890]}', `${'['.repeat(30)}1${']'.repeat(30)}`])(
    'marks a value that cannot be held as written: %s',
    async (value) => {
      const [only] = await allRecords(temporaryFile('a.jsonl', `{"a":${value}}`));
      expect(only !== undefined && 'record' in only && only.record['a']).toBeInstanceOf(UnreadableCell);
    },
  );
});

const cell = fc
  .array(fc.constantFrom('"', '\n', '\r\n', ',', ';', '\t', '|', 'a', '1', '太', '钢', '𠮷', ' ', '#'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  .filter((rows) => rows.every((cells) => cells.some((text) => text !== '')));

const written = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows
    .map((cells) =>
      cells
        .map((text) => (/["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(delimiter),
    )
    .join(end);

describe('any table', () => {
  it('comes back as it was written, gzipped or not, with any delimiter and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, delimiter, end, gzipped) => {
          const header = (rows[0] ?? []).map((_, i) => `列${i}`);
          const text = written([header, ...rows], delimiter, end);
          const file = gzipped ? temporaryFile('p.csv.gz', gzipSync(text)) : temporaryFile('p.csv', text);
          const records = await allRecords(file, { delimiter });
          expect(records.map((each) => ('record' in each ? Object.values(each.record) : each.broken))).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never loses a character or a quoted cell at the edge of a piece', async () => {
    const name = '太原"重工",\n股份𠮷';
    for (const shift of [0, 1, 2, 3]) {
      const rows = Array.from({ length: 30_000 }, (_, i) => [String(i), i % 3 === 0 ? name : '太原重工股份𠮷']);
      const text = written([['n'.repeat(1 + shift), 'name'], ...rows], ',', '\n');
      const records = await allRecords(temporaryFile('edge.csv', text));
      expect(records.length).toBe(rows.length);
      expect(records.every((each, i) => 'record' in each && each.record['name'] === rows[i]?.[1])).toBe(true);
      // The header stands on line 1, and every third row takes two lines.
      expect(records.at(-1)?.line).toBe(30_000 + 1 + 10_000);
    }
  });

  it('is counted in bytes of the file while it is read, in lists of at most 1,000', async () => {
    const text = `a,b\n${Array.from({ length: 50_000 }, (_, i) => `${i},晋中`).join('\n')}`;
    const packed = gzipSync(text);
    const seen: number[] = [];
    for await (const records of readRecords(temporaryFile('a.csv.gz', packed), {}, (bytes) => seen.push(bytes))) {
      expect(records.length).toBeLessThanOrEqual(1000);
    }
    expect(seen.at(-1)).toBe(packed.length);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});
