import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fail } from '../errors.ts';

/** Most rows of one list or page; schema.graphql gives the library the same figure. */
const maximumPageSize = 100;

/** Fields whose pages may be larger. */
const largerPages: Readonly<Record<string, number>> = {
  'Query.supplyChain': 500,
  'Query.disruption': 500,
  'Query.timeline': 500,
};

/** Fields whose cursors belong to a version of the graph: their resolvers refuse what is none, and know why. */
const versionedCursors: ReadonlySet<string> = new Set(['Query.search', 'Query.supplyChain']);

const cursor = /^arrayconnection:\d+$/;

/** What is wrong with a value of an argument, and what to write instead; undefined where nothing is. */
const problemWith = (
  argument: string,
  value: unknown,
  maximum: number,
): { problem: string; remedy: string } | undefined => {
  if (value === undefined || value === null) return undefined;
  if ((argument === 'limit' || argument === 'first') && typeof value === 'number' && (value < 1 || value > maximum)) {
    return {
      problem: `${argument}: ${value} is outside 1 to ${maximum}`,
      remedy: `Ask for 1 to ${maximum} at a time; turn the pages with ${argument === 'first' ? '`after`' : '`offset`'}.`,
    };
  }
  if (argument === 'offset' && typeof value === 'number' && value < 0) {
    return { problem: `offset: ${value} is negative`, remedy: 'Leave out 0 rows or more.' };
  }
  if (
    argument === 'after' &&
    typeof value === 'string' &&
    !cursor.test(Buffer.from(value, 'base64').toString('utf8'))
  ) {
    return {
      problem: 'after: this is no cursor of this API',
      remedy: 'Pass the `endCursor` of the page before, unchanged.',
    };
  }
  return undefined;
};

/** An argument of a document that asks for a page. */
interface PageArgument {
  readonly node: ArgumentNode;
  readonly type: GraphQLInputType;
  readonly maximum: number;
}

const pageArgumentNames: ReadonlySet<string> = new Set(['limit', 'first', 'offset', 'after']);

const readPageArguments = (schema: GraphQLSchema, document: DocumentNode): readonly PageArgument[] => {
  const found: PageArgument[] = [];
  const types = new TypeInfo(schema);
  const Field = (field: FieldNode): void => {
    const place = `${types.getParentType()?.name}.${field.name.value}`;
    const maximum = largerPages[place] ?? maximumPageSize;
    for (const node of field.arguments ?? []) {
      const name = node.name.value;
      if (!pageArgumentNames.has(name) || (name === 'after' && versionedCursors.has(place))) continue;
      const definition = types.getFieldDef()?.args.find((argument) => argument.name === name);
      if (definition !== undefined) found.push({ node, type: definition.type, maximum });
    }
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return found;
};

/** Where they stand is the same for every request of a document; the server keeps the documents that it has read. */
const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly PageArgument[]>>();

const pageArguments = (schema: GraphQLSchema, document: DocumentNode): readonly PageArgument[] => {
  const documents = known.get(schema) ?? new WeakMap<DocumentNode, readonly PageArgument[]>();
  known.set(schema, documents);
  const found = documents.get(document) ?? readPageArguments(schema, document);
  documents.set(document, found);
  return found;
};

/**
 * The first argument of a request that asks for a page of 0, negative or too many rows, or has a cursor that no page gave, as
 * the error to throw; undefined where none does. In the library 0 takes the limit off altogether and −1 fails in the database.
 * Variables may be as the client sent them; wrong ones are left for execution to report.
 *
 * @example pageSizeProblem(schema, parse('{ companies(limit: 0) { id } }'), operation, {})?.message
 * // 'limit: 0 is outside 1 to 100'
 */
export const pageSizeProblem = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined => {
  const found = pageArguments(schema, document);
  const { coerced = variables } = found.some(({ node }) => node.value.kind === Kind.VARIABLE)
    ? getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    : {};
  for (const { node, type, maximum } of found) {
    const problem = problemWith(node.name.value, valueFromAST(node.value, type, coerced), maximum);
    if (problem === undefined) continue;
    const originalError = fail('BAD_USER_INPUT', problem);
    return new GraphQLError(originalError.message, { nodes: [node], originalError });
  }
  return undefined;
};
