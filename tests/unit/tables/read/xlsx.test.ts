import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../../src/errors.ts';
import { UnreadableCell } from '../../../../src/tables/read/cells.ts';
import type { TableFormat } from '../../../../src/tables/read/format.ts';
import { makeXlsx, workbookParts } from '../../../support/xlsx.ts';
import { allRecords, temporaryFile } from './temporary.ts';

const refusal = async (content: Uint8Array, format?: TableFormat): Promise<LianpuError> => {
  const error: unknown = await allRecords(temporaryFile('a.xlsx', content), format).catch((caught: unknown) => caught);
  if (!(error instanceof LianpuError)) throw new Error('it was read');
  return error;
};

/** A zip file with the size of its first entry changed in directory and header. */
const lyingAbout = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.readUInt32LE(bytes.length - 6) + 24);
  bytes.writeUInt32LE(size, 22);
  return bytes;
};

describe('a table in XLSX', () => {
  it('keeps texts, numbers and dates, and the row of the sheet as line', async () => {
    const content = makeXlsx({
      名单: [['代码', '名称', '日期'], ['600169', ' 太原重工', { date: 45413 }], [], [12.5, '太钢', null]],
    });
    expect(await allRecords(temporaryFile('a.xlsx', content))).toEqual([
      { row: 1, line: 2, record: { 代码: '600169', 名称: ' 太原重工', 日期: new Date('2024-05-01') } },
      { row: 2, line: 4, record: { 代码: 12.5, 名称: '太钢', 日期: null } },
    ]);
  });

  it('reads the sheet that the format names', async () => {
    const content = makeXlsx({ 一: [['a'], ['1']], 二: [['b'], ['2']] });
    expect(await allRecords(temporaryFile('a.xlsx', content), { sheet: '二' })).toMatchObject([{ record: { b: '2' } }]);
    const error = await refusal(content, { sheet: '三' });
    expect(error.message).toMatch(/no such sheet/);
    expect(error.hint).toMatch(/一, 二/);
  });

  it('gives more than one list of rows in their order', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => [i]);
    const records = await allRecords(temporaryFile('a.xlsx', makeXlsx({ s: [['n'], ...rows] })));
    expect(records.map((each) => 'record' in each && each.record['n'])).toEqual(rows.flat());
  });

  it('marks a cell with an error, which is not empty', async () => {
    const content = makeXlsx({
      s: [
        ['a', 'b'],
        ['x', { error: '#N/A' }],
      ],
    });
    const [only] = await allRecords(temporaryFile('a.xlsx', content));
    expect(only !== undefined && 'record' in only && only.record['b']).toBeInstanceOf(UnreadableCell);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['is no zip file', Buffer.from('a,b\n1,2\n'), /not a sound XLSX/],
    ['is cut off', makeXlsx({ s: [['a'], ['1']] }).slice(0, 400), /not a sound XLSX/],
    ['is an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old \.xls/],
    ['is no workbook', zipSync({ 'a.xml': Buffer.from('<a/>') }), /cannot be read/],
    ['has no rows', makeXlsx({ s: [] }), /no rows/],
    ['has a formula without its result', makeXlsx({ s: [['a'], [{ formula: 'B1' }]] }), /cell A2 .* formula/],
    ['unpacks to too much', zipSync(workbookParts({ s: ' '.repeat(101 * 1024 * 1024) })), /more than 100 MiB/],
    ['says that it is smaller than it is', lyingAbout(makeXlsx({ s: [['a'], ['1']] }), 10), /not a sound XLSX/],
    ['says that it is larger than it is', lyingAbout(makeXlsx({ s: [['a'], ['1']] }), 4000), /not a sound XLSX/],
  ])('is refused where it %s', async (_, content, message) => {
    const error = await refusal(content);
    expect(error.code).toBe('TABLE_UNREADABLE');
    expect(error.message).toMatch(message);
  });
});
