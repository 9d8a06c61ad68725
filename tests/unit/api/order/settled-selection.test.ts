import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { settledFragment, settledSelection } from '../../../../src/api/order/settled-selection.ts';

const schema = buildSchema(`
  enum SortDirection { ASC DESC }
  type Query { claims(limit: Int, sort: [ClaimSort!]): [Claim!]!  makers(sort: Text): [Claim!]! }
  interface Stated { others(sort: [ClaimSort!]): [Claim!]! }
  type Claim implements Stated {
    id: ID!
    others(sort: [ClaimSort!]): [Claim!]!
    evidenceConnection(first: Int, sort: [ClaimEvidenceConnectionSort!]): [Claim!]!
    customersConnection(first: Int, sort: [ClaimCustomersConnectionSort!]): [Claim!]!
  }
  input Text { contains: String }
  input ClaimSort { id: SortDirection  year: SortDirection }
  input ClaimCustomersConnectionSort { node: ClaimSort  edge: SuppliesSort }
  input ClaimEvidenceConnectionSort { node: ClaimSort  edge: SupportedBySort }
  input SupportedBySort { row: SortDirection }
  input SuppliesSort { claimId: SortDirection  share: SortDirection }
`);
const root = schema.getQueryType();
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').trim();

/** The only operation and the fragments of a query, settled. */
const settled = (query: string): string => {
  const { definitions } = parse(query);
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (operation === undefined || !root) throw new Error('nothing to settle');
  const selections = operation.selectionSet.selections.map((node) => settledSelection(schema, root, node));
  return flat(
    [...selections, ...fragments.map((fragment) => settledFragment(schema, fragment))]
      .map((node) => print(node))
      .join(' '),
  );
};

describe('keys of an order', () => {
  test.each([
    ['a list', '{ claims(sort: [{ year: DESC }]) { id } }', 'claims(sort: [{year: DESC}, {id: ASC}]) { id }'],
    ['one key', '{ claims(sort: { year: DESC }) { id } }', 'claims(sort: [{year: DESC}, {id: ASC}]) { id }'],
    [
      'a key in a variable',
      'query ($key: ClaimSort!) { claims(sort: [$key]) { id } }',
      'claims(sort: [$key, {id: ASC}]) { id }',
    ],
    [
      'below',
      '{ claims { others(sort: [{ year: ASC }]) { id } } }',
      'claims { others(sort: [{year: ASC}, {id: ASC}]) { id } }',
    ],
    [
      'of a connection with edges',
      '{ claims { customersConnection(sort: [{ edge: { share: DESC } }]) { id } } }',
      'claims { customersConnection(sort: [{edge: {share: DESC}}, {edge: {claimId: ASC}}]) { id } }',
    ],
    [
      'of a connection with rows',
      '{ claims { evidenceConnection(sort: [{ edge: { row: DESC } }]) { id } } }',
      'claims { evidenceConnection(sort: [{edge: {row: DESC}}, {node: {id: ASC}}]) { id } }',
    ],
    [
      'in fragments',
      '{ claims { ... on Stated { others(sort: [{ year: ASC }]) { id } } ...C } } fragment C on Claim { others(sort: [{ year: ASC }]) { id } }',
      'claims { ... on Stated { others(sort: [{year: ASC}, {id: ASC}]) { id } } ...C } fragment C on Claim { others(sort: [{year: ASC}, {id: ASC}]) { id } }',
    ],
  ])('get what decides between equals: %s', (_, query, expected) => {
    expect(settled(query)).toBe(expected);
  });

  test.each([
    ['sorted by id already', '{ claims(sort: [{ id: DESC }, { year: ASC }]) { id } }'],
    ['sorted by claim', '{ claims { customersConnection(sort: [{ edge: { claimId: DESC } }]) { id } } }'],
    ['no keys', '{ claims(sort: []) { id } }'],
    ['null', '{ claims(sort: null) { id } }'],
    ['a variable, whose value is settled instead', 'query ($s: [ClaimSort!]) { claims(sort: $s) { id } }'],
    ['another argument of that name', '{ makers(sort: { contains: "a" }) { id } }'],
  ])('stay as they are, and the node with them: %s', (_, query) => {
    const [operation] = parse(query).definitions;
    const [node] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    if (node === undefined || !root) throw new Error('nothing to settle');
    expect(settledSelection(schema, root, node)).toBe(node);
  });
});
