import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { selectionKey } from '../../../../src/api/translation/selection-key.ts';

/** The key of the only field of a query. */
const keyOf = (query: string) => {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD) ?? [];
  const key = selectionKey(fields, fragments);
  return { digest: key.digest, variables: [...key.variables], cursors: [...key.cursors] };
};

describe('the key of a selection', () => {
  test('leaves out the field’s own arguments and the layout of the text', () => {
    expect(keyOf('query ($a: Int) { companies(limit: $a) { id name } }')).toEqual(
      keyOf('query Named($b: Int) { companies(offset: $b) {\n  id\n  name\n} }'),
    );
  });

  test.each([
    ['a field and another', '{ c { id } }', '{ c { name } }'],
    ['an alias and none', '{ c { id } }', '{ c { a: id } }'],
    ['an alias of the field and none', '{ c { id } }', '{ a: c { id } }'],
    ['an order and another', '{ c { id name } }', '{ c { name id } }'],
    ['an argument and another', '{ c { s(limit: 1) { id } } }', '{ c { s(limit: 2) { id } } }'],
    ['a condition and none', 'query ($a: Boolean!) { c { id name @include(if: $a) } }', '{ c { id name } }'],
    ['a type and another', '{ c { ... on A { id } } }', '{ c { ... on B { id } } }'],
    [
      'a fragment and another of the same name',
      '{ c { ...F } } fragment F on A { s { ...G } } fragment G on A { id }',
      '{ c { ...F } } fragment F on A { s { ...G } } fragment G on A { name }',
    ],
  ])('tells %s apart', (_, one, other) => {
    expect(keyOf(one).digest).not.toBe(keyOf(other).digest);
  });

  test('knows the variables that stand in it, in fragments too, and none of its own arguments', () => {
    const key = keyOf(`query ($own: Int, $a: Boolean!, $b: ID, $c: Int) {
      c(limit: $own) { id @include(if: $a) ...F }
    }
    fragment F on A { s(where: { id: { eq: $b } }) { ...G } }
    fragment G on A { t(limit: $c) { id } }`);
    expect(key.variables).toEqual(['a', 'b', 'c']);
  });

  test('knows which variables hold cursors', () => {
    const key = keyOf('query ($a: String, $b: Int) { c { s(first: $b, after: $a) { id } } }');
    expect([key.variables, key.cursors]).toEqual([['b', 'a'], ['a']]);
  });
});
