import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { ApiContext, Basis } from '../../api/context.ts';

/** A query as Apollo read it, found valid and admitted. */
export interface ReadQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** SHA-256 of its text, by which the log knows it. */
  readonly queryHash: string;
}

/** Tells which requests Apollo answered whole. */
export interface WholeAnswers {
  readonly plugin: ApolloServerPlugin<ApiContext>;
  /** The query of this context, where it was answered without errors, wherever from: one that may be computed again. */
  readonly queryOf: (context: ApiContext) => ReadQuery | undefined;
}

/** A plugin of Apollo that looks at every answer on its way out. */
export const wholeAnswers = (): WholeAnswers => {
  // Apollo hands its plugins a copy of the context.
  const whole = new WeakMap<Basis, ReadQuery>();
  const plugin: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ document, operation, queryHash, response: { body }, contextValue }) => {
        if (document === undefined || queryHash === undefined || body.kind !== 'single') return;
        const { data, errors } = body.singleResult;
        if (operation?.operation === OperationTypeNode.QUERY && data && errors === undefined)
          whole.set(contextValue.basis, { document, operation, queryHash });
      },
    }),
  };
  return { plugin, queryOf: ({ basis }) => whole.get(basis) };
};
