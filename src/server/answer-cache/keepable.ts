import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { ApiContext, Basis } from '../../api/context.ts';

/** Tells which requests were answered in a way that may be kept. */
export interface Keepable {
  readonly plugin: ApolloServerPlugin<ApiContext>;
  /** Whether the request of this context was a query, answered whole, without errors, and from the graph alone. */
  readonly has: (context: ApiContext) => boolean;
  /** Whether it was a query that was answered whole, wherever from: one that may be computed again. */
  readonly isWhole: (context: ApiContext) => boolean;
}

/** A plugin of Apollo that looks at every answer on its way out. */
export const keepable = (): Keepable => {
  // Apollo hands its plugins a copy of the context.
  const whole = new WeakSet<Basis>();
  const plugin: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, response: { body }, contextValue }) => {
        if (operation?.operation !== OperationTypeNode.QUERY || body.kind !== 'single') return;
        const { data, errors } = body.singleResult;
        const { basis } = contextValue;
        if (data && errors === undefined) whole.add(basis);
      },
    }),
  };
  const isWhole: Keepable['isWhole'] = ({ basis }) => whole.has(basis);
  return { plugin, isWhole, has: (context) => isWhole(context) && context.basis.graphAlone };
};
