import * as fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { columnType, csvField, csvText, unfitText } from '../../../../src/load/bulk/csv-row.ts';

/** What RFC 4180 says of one field. */
const unquoted = (field: string): string => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

describe('a text as a field', () => {
  it.each([
    ['不锈钢', '不锈钢'],
    ['', '""'],
    ['1" 管', '"1"" 管"'],
    ['两\n行', '"两\n行"'],
    ['甲\t乙', '"甲\t乙"'],
    [' 空 ', ' 空 '],
  ])('%j is written as %j', (text, field) => {
    expect(csvText(text)).toBe(field);
  });

  it('is never empty, ends at no delimiter outside of quotes, and reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', ' ', '甲', 'a') }), (text) => {
        const field = csvText(text);
        expect(unquoted(field)).toBe(text);
        expect(field).toMatch(/^(?:"(?:[^"]|"")*"|[^"\t\n\r]+)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a value', () => {
  it.each([
    ['claim-1', 'string', 'claim-1'],
    [0.5, 'double', '0.5'],
    [3, 'double', '3'],
    [neo4j.int(7), 'long', '7'],
    [true, 'boolean', 'true'],
    [new Date('2024-01-02T03:04:05.678Z'), 'datetime', '2024-01-02T03:04:05.678Z'],
    [['甲', '乙'], 'string[]', '甲\u001f乙'],
    [['"甲"', ''], 'string[]', '"""甲""\u001f"'],
  ])('%j has the type %s and is written as %j', (value, type, field) => {
    expect(columnType(value)).toBe(type);
    expect(csvField(value)).toBe(field);
  });

  it.each([[[]], [{}], [null]])('%j is refused: no column gives it back', (value) => {
    expect(() => columnType(value)).toThrow('no column');
  });

  it('is told apart where a list holds what separates lists', () => {
    expect(unfitText({ name: '甲\u001f', aliases: ['乙', '丙\u001f丁'] })).toBe('丙\u001f丁');
    expect(unfitText({ name: '甲\u001f', aliases: ['乙'] })).toBeUndefined();
  });
});
