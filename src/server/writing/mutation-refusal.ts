import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { ApiContext } from '../../api/context.ts';
import type { LianpuError } from '../../errors.ts';
import { refusal } from '../../security/asker.ts';

const headersOf = ({ code }: LianpuError): HeaderMap => {
  const headers = new HeaderMap();
  if (code === 'UNAUTHENTICATED') headers.set('www-authenticate', 'Bearer');
  return headers;
};

const asGraphQL = (problem: LianpuError): GraphQLError => {
  const extensions: Record<string, unknown> = { http: { status: problem.status, headers: headersOf(problem) } };
  return new GraphQLError(problem.message, { originalError: problem, extensions });
};

const isMutation = (document: DocumentNode | undefined, operationName: string | undefined): boolean =>
  document !== undefined && getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;

/**
 * Refuses mutations of everybody but editors with a code that says what is missing. The public schema knows no mutation and none of
 * their types, so the most of them fail validation: to somebody who only lacks a token that would say the wrong thing.
 */
export const mutationRefusal: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { asker } }) => {
      const problem = operation?.operation === OperationTypeNode.MUTATION ? refusal(asker, 'editor') : undefined;
      if (problem !== undefined) throw asGraphQL(problem);
    },
    willSendResponse: async ({ operation, document, request, contextValue: { asker }, response }) => {
      if (operation !== undefined || !isMutation(document, request.operationName)) return;
      const problem = refusal(asker, 'editor');
      if (problem === undefined) return;
      const { code, hint, message } = problem;
      response.http.status = problem.status;
      for (const [name, value] of headersOf(problem)) response.http.headers.set(name, value);
      response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code, hint } }] } };
    },
  }),
};
