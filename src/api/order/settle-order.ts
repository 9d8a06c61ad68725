import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { ApiContext } from '../context.ts';
import { settledFragment, settledSelection } from './settled-selection.ts';
import { settledKeys, sortOf, sortOfArgument } from './ties.ts';

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;
type Field = GraphQLField<unknown, ApiContext>;
type Given = Readonly<Record<string, unknown>>;
type Fragments = GraphQLResolveInfo['fragments'];

const variables = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, GraphQLInputObjectType>>();
const fragments = new WeakMap<Fragments, Fragments>();

/** Variables of an operation that hold keys of an order. */
const sortVariables = ({ operation, schema }: GraphQLResolveInfo): ReadonlyMap<string, GraphQLInputObjectType> => {
  const found = variables.get(operation);
  if (found !== undefined) return found;
  const sorts = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = typeFromAST(schema, type);
    const sort = isInputType(named) ? sortOf(named) : undefined;
    return sort === undefined ? [] : [[variable.name.value, sort] as const];
  });
  const map = new Map(sorts);
  variables.set(operation, map);
  return map;
};

const settledVariables = (info: GraphQLResolveInfo): Given => {
  const sorts = sortVariables(info);
  if (sorts.size === 0) return info.variableValues;
  const values = { ...info.variableValues };
  for (const [name, sort] of sorts) if (name in values) values[name] = settledKeys(sort, values[name]);
  return values;
};

const settledFragments = ({ schema, fragments: given }: GraphQLResolveInfo): Fragments => {
  const found = fragments.get(given);
  if (found !== undefined) return found;
  const settled = Object.fromEntries(
    Object.entries(given).map(([name, fragment]) => [name, settledFragment(schema, fragment)]),
  );
  fragments.set(given, settled);
  return settled;
};

const settling = ({ args }: Field, original: Resolver): Resolver => {
  const sort = args.map(sortOfArgument).find((type) => type !== undefined);
  return (root, given: Given, context, info) =>
    original(
      root,
      sort === undefined || given['sort'] === undefined ? given : { ...given, sort: settledKeys(sort, given['sort']) },
      context,
      {
        ...info,
        fieldNodes: info.fieldNodes.map((node) => settledSelection(info.schema, info.parentType, node)),
        fragments: settledFragments(info),
        variableValues: settledVariables(info),
      },
    );
};

/**
 * Makes the generated lists of a schema, at the root and below, sort equals by their ids. A database may give equals in
 * another order for each page, and pages that follow each other then repeat some rows and leave out others.
 */
export const settleOrder = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve !== undefined) field.resolve = settling(field, resolve);
  }
  return schema;
};
