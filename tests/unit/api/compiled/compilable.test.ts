import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fieldsToCompile } from '../../../../src/api/compiled/compilable.ts';

const schema = buildSchema(`
  interface Entity { id: ID! related(of: String): [Entity!]! }
  ${Array.from({ length: 16 }, (_, i) => `type T${i} implements Entity { id: ID! related(of: String): [Entity!]! }`).join('\n')}
  type Query { entity: Entity one: T1 }
  type Mutation { change: Int }
`);

const fieldsOf = (query: string): number | undefined => {
  const document = parse(query);
  const operation = getOperationAST(document);
  return operation ? fieldsToCompile(schema, document, operation) : undefined;
};

test('counts the fields of a query', () => {
  expect(fieldsOf('{ one { id related { id } } }')).toBe(1 + 2 + 16);
});

test('counts the fields below an interface for each of its types', () => {
  expect(fieldsOf('{ entity { id } }')).toBe(1 + 16);
  expect(fieldsOf('{ entity { related { id } } }')).toBe(1 + 16 + 16 * 16);
});

test('counts fragments where they apply', () => {
  expect(fieldsOf('{ entity { ... on T1 { id } } }')).toBe(1 + 16 + 1);
  expect(fieldsOf('{ entity { ...F } } fragment F on Entity { id }')).toBe(1 + 16 + 16);
});

test.each(['company-taigang', 'stock-code:000825.SZ', '太钢 2021', 'YXJyYXk6MQ=='])('takes the text %s', (text) => {
  expect(fieldsOf(`{ one { related(of: "${text}") { id } } }`)).toBeGreaterThan(0);
});

test('refuses a short query that would be a very long program, without counting it out', () => {
  const depth = 40;
  expect(fieldsOf(`{ entity ${'{ id related '.repeat(depth)} { id } ${'}'.repeat(depth)} }`)).toBeUndefined();
});

test('refuses fragments that double at each step', () => {
  const steps = Array.from({ length: 40 }, (_, i) => `fragment F${i} on T1 { ...F${i + 1} ...F${i + 1} }`).join(' ');
  expect(fieldsOf(`{ one { ...F0 } } ${steps} fragment F40 on T1 { id }`)).toBeUndefined();
});

test.each([
  'mutation { change }',
  '{ __schema { queryType { name } } }',
  '{ __type(name: "T1") { name } }',
  '{ one { id @skip(if: true) } }',
  '{ a_b: one { id } }',
  '{ __proto__: one { id } }',
  '{ one { related(of: "__MAGIC_DATE__1") { id } } }',
  '{ one { related(of: "a\\"b") { id } } }',
  '{ one { related(of: "\\u005f\\u005fa") { id } } }',
  '{ one { related(of: """__a""") { id } } }',
  'query ($__proto__: String) { one { related(of: $__proto__) { id } } }',
  'query ($a: Boolean!) { one { ...F } } fragment F on T1 { id @include(if: $a) }',
])('refuses %s', (query) => {
  expect(fieldsOf(query)).toBeUndefined();
});
