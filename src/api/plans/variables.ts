import {
  GraphQLBoolean,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  getVariableValues,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Types of which graphql-js takes a value of a kind as it is. */
const kinds: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

/**
 * The variables of an operation as graphql-js gives them to resolvers; undefined where it finds something wrong with them. Where all
 * are texts or truth values that a request gives, there is nothing to look at.
 *
 * @example variablesOf(schema, operation)({ id: 'company-a' }) // { id: 'company-a' }
 */
export const variablesOf = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): ((given: Values) => Values | undefined) => {
  const expected = variableDefinitions.map(({ variable, type }) => {
    const named = typeFromAST(schema, type);
    return [variable.name.value, kinds.get(isNonNullType(named) ? named.ofType : named)] as const;
  });
  const isPlain = (given: Values): boolean =>
    expected.every(([name, kind]) => kind !== undefined && Object.hasOwn(given, name) && typeof given[name] === kind);
  return (given) =>
    isPlain(given)
      ? Object.fromEntries(expected.map(([name]) => [name, given[name]]))
      : getVariableValues(schema, variableDefinitions, given).coerced;
};
