import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conditionFormat, conditionForms } from '../../../../src/tables/mapping/condition-format.ts';
import { mappingSchema } from '../../../../src/tables/mapping/json-schema.ts';
import { readMapping } from '../../../../src/tables/mapping/read-mapping.ts';
import type { RowResult } from '../../../../src/tables/row.ts';
import { tableRows } from '../../../../src/tables/table-rows.ts';
import { temporaryFile } from '../read/temporary.ts';

const page = readFileSync('docs/mapping-format.md', 'utf8');
const block = (language: string): string => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? '';

const rowsOf = async (table: string, mapping: string): Promise<RowResult[]> => {
  const rows: RowResult[] = [];
  for await (const batch of tableRows(table, readMapping(mapping))) rows.push(...batch);
  return rows;
};

describe('the example of docs/mapping-format.md', () => {
  it('makes of its table what the page says', async () => {
    const rows = await rowsOf(temporaryFile('makers.csv', block('csv')), temporaryFile('makers.yml', block('yaml')));
    const [first, , third, fourth, fifth] = rows;
    expect(first).toMatchObject({
      row: 1,
      facts: {
        entities: [
          { id: 'company-000002-sz', name: '青河特种钢铁股份有限公司', identifiers: { 'stock-code': '000002.SZ' } },
          { type: 'Product', name: '不锈钢板' },
          { type: 'Company', name: '白砚矿业' },
          { type: 'Company', name: '望舒汽车' },
        ],
        claims: [
          { predicate: 'PRODUCES', share: 0.4125, validFrom: '2019-03-01', modality: 'ACTUAL' },
          { predicate: 'PARTNERS_WITH' },
          { predicate: 'PARTNERS_WITH' },
        ],
        observations: [{ metric: 'revenue', value: 12.5, unit: '亿元', year: 2019 }],
      },
    });
    expect(third).toMatchObject({ facts: { claims: [{ modality: 'PLANNED' }] } });
    expect(fourth).toEqual({ row: 4, skipped: '合计行不是企业' });
    expect(fifth).toMatchObject({ row: 5, rejected: [{ column: 'since' }, { column: 'kind' }, { column: 'revenue' }] });
  });

  it('is accepted by the published JSON Schema, which refuses what the format does', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
    const accepts = ajv.compile(JSON.parse(readFileSync('loaders/mapping.schema.json', 'utf8')));
    const mapping = parse(block('yaml')) as Record<string, object>;
    accepts(mapping);
    expect(accepts.errors).toBeNull();
    expect(accepts({ ...mapping, extra: 1 })).toBe(false);
    expect(accepts({ ...mapping, columns: { code: { transform: ['shout'] } } })).toBe(false);
    expect(accepts({ ...mapping, skip: [{ when: { column: 'a' }, reason: 'x' }] })).toBe(false);
  });

  it('has a schema that is written from the format', () => {
    expect(readFileSync('loaders/mapping.schema.json', 'utf8')).toBe(mappingSchema());
  });

  it.each(conditionForms)('may say $form', ({ form }) => {
    expect(conditionFormat.safeParse(parse(form)).success).toBe(true);
  });
});
