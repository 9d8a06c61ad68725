import {
  type ArgumentNode,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
  validate,
  valueFromAST,
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

/**
 * A validation rule that refuses pages of 0, negative or too many rows, and cursors that no page gave. In the library 0
 * takes the limit off altogether and −1 fails in the database. Variables are checked with the values of this request.
 */
const pageSizeRule =
  (variables: Readonly<Record<string, unknown>>): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const check = (argument: ArgumentNode, definition: GraphQLArgument, maximum: number): void => {
      const value = valueFromAST(argument.value, definition.type, variables);
      const found = problemWith(argument.name.value, value, maximum);
      if (found === undefined) return;
      const originalError = fail('BAD_USER_INPUT', found);
      context.reportError(new GraphQLError(originalError.message, { nodes: [argument], originalError }));
    };
    return {
      Field: (node: FieldNode) => {
        const field = context.getFieldDef();
        const place = `${context.getParentType()?.name}.${node.name.value}`;
        const maximum = largerPages[place] ?? maximumPageSize;
        for (const argument of node.arguments ?? []) {
          if (argument.name.value === 'after' && versionedCursors.has(place)) continue;
          const definition = field?.args.find(({ name }) => name === argument.name.value);
          if (definition !== undefined) check(argument, definition, maximum);
        }
      },
    };
  };

/**
 * The first argument of a request that `pageSizeRule` refuses, as the error to throw; undefined where none is.
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
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return validate(schema, document, [pageSizeRule(coerced ?? variables)])[0];
};
