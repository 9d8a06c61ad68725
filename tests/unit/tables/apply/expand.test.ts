import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../../support/mapping.ts';

const mapping = (expand: string): string => `
columns: { name: {}, part: {}, count: { type: integer } }
expand: ${expand}
skip: [{ when: { column: part, equals: 无 }, reason: nothing }]
entities:
  goods: { type: Product, key: name }
  part: { type: Product, key: part, when: { column: part, present: true } }
claims: [{ subject: part, predicate: INPUT_TO, object: goods }]
observations:
  - { entity: goods, metric: { value: count }, value: count, unit: { value: 个 }, of: part, when: { column: count, present: true } }
`;

const objects = mappingOf(mapping('{ column: parts, key: part, value: count }'));
const ofText = mapping('{ column: parts, item: part, split: "、" }')
  .replace(', count: { type: integer } }', ' }')
  .replace(/observations:[^]*/, '');
const texts = mappingOf(ofText);
const lists = mappingOf(ofText.replace(', split: "、"', ''));

describe('expand', () => {
  it('makes a record of each entry of an object, and one row of them all', () => {
    expect(objects.apply({ name: '车', parts: { 轮: 4, 门: 5 } })).toMatchObject({
      facts: {
        entities: [{ name: '车' }, { name: '轮' }, { name: '门' }],
        claims: [{}, {}],
        observations: [
          { value: 4, of: '轮' },
          { value: 5, of: '门' },
        ],
      },
    });
  });

  it.each([
    ['text', texts, '轮、 门、、'],
    ['a list', lists, ['轮', '门']],
  ])('makes a record of each member of %s', (_, { apply }, parts) => {
    expect(apply({ name: '车', parts })).toHaveProperty('facts.entities.length', 3);
  });

  it.each([[{}], [undefined], ['']])('leaves the rest of the row where the cell holds %j', (parts) => {
    expect(objects.apply({ name: '车', parts })).toMatchObject({ facts: { entities: [{ name: '车' }], claims: [] } });
  });

  it('rejects the row whole with all reasons where a record is wrong', () => {
    const reason = 'not a whole number';
    expect(objects.apply({ name: '车', parts: { 轮: 4, 门: 0.5, 窗: 0.5 } })).toEqual({
      rejected: [
        { column: 'count', value: '0.5', reason },
        { column: 'count', value: '0.5', reason },
      ],
    });
  });

  it('leaves out a record that is skipped, and skips the row where all are', () => {
    expect(texts.apply({ name: '车', parts: '轮、无' })).toHaveProperty('facts.entities.length', 2);
    expect(texts.apply({ name: '车', parts: '无' })).toEqual({ skipped: 'nothing' });
  });

  it.each([
    ['objects', objects, [1], 'not an object of names and values'],
    ['lists', lists, { a: 1 }, 'not a list'],
    ['texts', texts, ['a'], 'not a text that could be split'],
    ['lists', lists, Array.from({ length: 10_001 }, String), 'more than 10000 members in one cell'],
  ] as const)('of %s refuses another cell', (_, { apply }, parts, reason) => {
    expect(apply({ name: '车', parts })).toMatchObject({ rejected: [{ column: 'parts', reason }] });
  });

  it('names the columns that the file must have', () => {
    expect(objects.columns).toEqual(['name', 'parts']);
  });
});
