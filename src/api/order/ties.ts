import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

type Path = readonly [string, ...string[]];

const fieldsOf = (type: GraphQLInputType | undefined): ReturnType<GraphQLInputObjectType['getFields']> => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
};

const pathsOf = (sort: GraphQLInputObjectType): readonly Path[] => {
  const { id, node, edge } = sort.getFields();
  if (id !== undefined) return [['id']];
  if (node === undefined) return [];
  const edges = fieldsOf(edge?.type);
  // Every edge of a claim is of one claim; the same evidence may support a fact by several rows.
  if ('claimId' in edges) return [['edge', 'claimId']];
  return 'row' in edges
    ? [
        ['node', 'id'],
        ['edge', 'row'],
      ]
    : [['node', 'id']];
};

const isNamed = (value: unknown, [name, ...below]: readonly string[]): boolean => {
  if (name === undefined) return true;
  if (typeof value !== 'object' || value === null || !(name in value)) return false;
  return isNamed((value as Readonly<Record<string, unknown>>)[name], below);
};

const ascending = (path: Path): unknown => path.reduceRight<unknown>((below, name) => ({ [name]: below }), 'ASC');

const missing = (sort: GraphQLInputObjectType, keys: readonly unknown[]): readonly Path[] =>
  pathsOf(sort).filter((path) => !keys.some((key) => isNamed(key, path)));

/** What the elements of a list of keys are; undefined where the type is no such list. */
export const sortOf = (type: GraphQLInputType): GraphQLInputObjectType | undefined => {
  const list = getNullableType(type);
  const named = getNamedType(type);
  return isListType(list) && isInputObjectType(named) && named.name.endsWith('Sort') ? named : undefined;
};

/** The type of the keys that an argument takes; undefined where it is not `sort`. */
export const sortOfArgument = ({ name, type }: GraphQLArgument): GraphQLInputObjectType | undefined =>
  name === 'sort' ? sortOf(type) : undefined;

/**
 * Keys of an order with those after them that decide between equals; no keys stay none.
 *
 * @example settledKeys(claimSort, [{ predicate: 'ASC' }]) // [{ predicate: 'ASC' }, { id: 'ASC' }]
 */
export const settledKeys = (sort: GraphQLInputObjectType, keys: unknown): unknown =>
  Array.isArray(keys) && keys.length > 0 ? [...(keys as unknown[]), ...missing(sort, keys).map(ascending)] : keys;

/** The same for keys in the text of a query; a variable stays, since its value is settled. */
export const settledLiteral = (sort: GraphQLInputObjectType, value: ValueNode): ValueNode => {
  const values = value.kind === Kind.LIST ? value.values : value.kind === Kind.OBJECT ? [value] : [];
  if (values.length === 0) return value;
  const added = missing(
    sort,
    values.map((each) => valueFromASTUntyped(each)),
  ).flatMap((path) => astFromValue(ascending(path), sort) ?? []);
  return added.length === 0 ? value : { kind: Kind.LIST, values: [...values, ...added] };
};
