import { buildSchema, type GraphQLResolveInfo, graphqlSync, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { selectionOf } from '../../../../src/api/expansion/selection.ts';

const schema = buildSchema(`
  interface Entity { id: ID! name: String }
  interface Place { id: ID! }
  type Company implements Entity { id: ID! name: String pinyin: String }
  type Region implements Entity & Place { id: ID! name: String level: String }
  type Query { entity: Entity }
`);

const asked = (query: string, typeName: string, variables: Record<string, unknown> = {}): string[] => {
  let found: string[] | undefined;
  const rootValue = {
    entity: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
      const type = info.schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
      found = selectionOf(info, type).map(({ alias, name }) => (alias ? `${alias.value}=${name.value}` : name.value));
      return null;
    },
  };
  const { errors } = graphqlSync({ schema, source: query, rootValue, variableValues: variables });
  if (errors !== undefined || found === undefined) throw new Error(errors?.join() ?? 'not asked');
  return found;
};

test.each([
  ['{ entity { id ... on Company { pinyin } ... on Region { level } } }', 'Company', ['id', 'pinyin']],
  ['{ entity { id ... on Company { pinyin } ... on Region { level } } }', 'Region', ['id', 'level']],
  ['{ entity { ... on Place { id } ... on Entity { n: name } ... { id } } }', 'Company', ['n=name', 'id']],
  ['{ entity { ...A } } fragment A on Entity { ...B } fragment B on Region { level }', 'Region', ['level']],
  ['{ entity { ...A } } fragment A on Entity { ...B } fragment B on Region { level }', 'Company', []],
  ['{ a: entity { id } }', 'Company', ['id']],
])('%s asks %s for %j', (query, type, fields) => {
  expect(asked(query, type)).toEqual(fields);
});

test.each([true, false])('conditions follow their variable: %s', (yes) => {
  const query =
    'query ($yes: Boolean!) { entity { id @include(if: $yes) name @skip(if: $yes) ... on Company @include(if: $yes) { pinyin } } }';
  expect(asked(query, 'Company', { yes })).toEqual(yes ? ['id', 'pinyin'] : ['name']);
});
