import * as fc from 'fast-check';
import { buildSchema, type GraphQLInputType, isInputType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Shape } from '../../../../src/api/translation/shape.ts';
import { slotOf } from '../../../../src/api/translation/stand-ins.ts';
import { templateOf } from '../../../../src/api/translation/template.ts';

const schema = buildSchema(`
  type Query { companies(where: Where, ids: [ID!], limit: Int, order: [Direction!]): Int }
  enum Direction { ASC DESC }
  scalar Instant
  input Text { eq: String contains: String in: [String!] }
  input Where { AND: [Where!] OR: [Where!] NOT: Where name: Text id: Text order: Direction size: Float known: Boolean at: Instant }
`);

const typeOf = (name: string): GraphQLInputType => {
  const type = name === 'ids' ? idsType() : schema.getType(name);
  if (!isInputType(type)) throw new Error(`no input type: ${name}`);
  return type;
};

const idsType = (): GraphQLInputType | undefined => {
  const { companies } = schema.getQueryType()?.getFields() ?? {};
  return companies?.args.find(({ name }) => name === 'ids')?.type;
};

const shapeOf = (type: string, value: unknown) => {
  const shape = new Shape();
  const stood = shape.add('value', typeOf(type), value);
  return { key: shape.key, slots: shape.slots, stood };
};

const keyOf = (value: unknown): string | undefined => shapeOf('Where', value).key;

describe('the shape of values', () => {
  test('is the same whatever the texts are, which become slots', () => {
    const one = shapeOf('Where', { name: { eq: '太钢' }, id: { in: ['a', 'b'] } });
    const other = shapeOf('Where', { name: { eq: 'x' }, id: { in: ['c'] } });
    expect(one.key).toBe(other.key);
    expect([one.slots, other.slots]).toEqual([
      ['太钢', ['a', 'b']],
      ['x', ['c']],
    ]);
  });

  test('puts a stand-in where a slot is, and a list of one where the slot is a list', () => {
    const { stood } = shapeOf('Where', { name: { eq: '太钢' }, id: { in: ['a', 'b'] }, size: 2 });
    const { name, id, size } = stood as { name: { eq: string }; id: { in: string[] }; size: number };
    expect([slotOf(name.eq), id.in.map(slotOf), size]).toEqual([0, [1], 2]);
  });

  test.each([
    ['null and absent', { name: null }, {}],
    ['null and a value', { name: { eq: null } }, { name: { eq: 'a' } }],
    ['an empty text and another', { name: { eq: '' } }, { name: { eq: 'a' } }],
    ['an empty list and another', { name: { in: [] } }, { name: { in: ['a'] } }],
    ['a list with an empty text and another', { name: { in: [''] } }, { name: { in: ['a'] } }],
    ['an operator and another', { name: { eq: 'a' } }, { name: { contains: 'a' } }],
    ['a field and another', { name: { eq: 'a' } }, { id: { eq: 'a' } }],
    ['an enum and another', { order: 'ASC' }, { order: 'DESC' }],
    ['a number and another', { size: 1 }, { size: 2 }],
    ['true and false', { known: true }, { known: false }],
    ['an empty OR and none', { OR: [] }, {}],
    ['an OR of nothing and an empty one', { OR: [{}] }, { OR: [] }],
    ['one condition and two', { OR: [{ id: { eq: 'a' } }] }, { OR: [{ id: { eq: 'a' } }, { id: { eq: 'b' } }] }],
    ['AND and OR', { AND: [{ id: { eq: 'a' } }] }, { OR: [{ id: { eq: 'a' } }] }],
    ['an order and another', { name: { eq: 'a' }, id: { eq: 'b' } }, { id: { eq: 'b' }, name: { eq: 'a' } }],
    [
      'conditions that are grouped otherwise',
      { OR: [{ known: true, size: 1 }] },
      { OR: [{ known: true }, { size: 1 }] },
    ],
  ])('tells %s apart', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('is none where a value is of a kind that it cannot tell apart', () => {
    expect(keyOf({ at: new Date(0) })).toBeUndefined();
    expect(keyOf({ size: undefined })).toBeUndefined();
    expect(keyOf({ unknown: 1 })).toBeUndefined();
    expect(keyOf('text')).toBeUndefined();
    expect(shapeOf('ids', 'a').key).toBeUndefined();
  });

  test('holds a cursor by its value', () => {
    const shapes = ['a', 'b'].map((cursor) => {
      const shape = new Shape();
      shape.addByValue('$after', cursor);
      return shape.key;
    });
    expect(shapes).toEqual(['$after:"a",', '$after:"b",']);
  });

  const text = fc.oneof(fc.constantFrom('', 'a', '"', '{', ':text,'), fc.string());
  const texts = fc.record(
    { eq: fc.option(text), contains: text, in: fc.array(text, { maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const { where } = fc.letrec<{ where: object }>((tie) => ({
    where: fc.record(
      {
        name: texts,
        id: texts,
        order: fc.constantFrom('ASC', 'DESC', null),
        known: fc.boolean(),
        size: fc.integer({ min: -2, max: 2 }),
        OR: fc.array(tie('where'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  }));

  test('is equal exactly where the values with their stand-ins are', () => {
    fc.assert(
      fc.property(where, where, (one, other) => {
        const [a, b] = [shapeOf('Where', one), shapeOf('Where', other)];
        expect(a.key === b.key).toBe(JSON.stringify(a.stood) === JSON.stringify(b.stood));
      }),
    );
  });

  const reversed = (value: unknown): unknown => {
    if (typeof value === 'string' && value !== 'ASC' && value !== 'DESC')
      return Array.from(value).toReversed().join('');
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reversed(each)]));
  };

  test('stays when the texts change, and gives the value back from its slots', () => {
    fc.assert(
      fc.property(where, (value) => {
        const shape = shapeOf('Where', value);
        const other = shapeOf('Where', reversed(value));
        expect(other.key).toBe(shape.key);
        const template = templateOf({ cypher: '', parameters: { value: shape.stood } }, shape.slots);
        expect(template?.fill(shape.slots)).toEqual({ value });
        expect(template?.fill(other.slots)).toEqual({ value: reversed(value) });
      }),
    );
  });
});
