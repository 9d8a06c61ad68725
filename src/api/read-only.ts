import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { fail } from '../errors.ts';

/**
 * Refuses a subscription where the schema has none; graphql-js finds no fault with one until it runs. Undefined where the
 * operation may run. Who may send mutations is another question.
 */
export const readOnlyProblem = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): GraphQLError | undefined => {
  if (operation.operation === OperationTypeNode.MUTATION || schema.getRootType(operation.operation)) return undefined;
  const problem = `This API has no ${operation.operation}: it is read-only`;
  const originalError = fail('BAD_USER_INPUT', { problem, remedy: 'Send a query.' });
  return new GraphQLError(originalError.message, { nodes: [operation], originalError });
};
