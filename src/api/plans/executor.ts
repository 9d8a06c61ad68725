import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ApiContext } from '../context.ts';
import { dataOf, type Plan, planOf } from './plan.ts';
import { replaying } from './replay.ts';

/** What Apollo knows of a request when it is to be executed. */
export interface Executable {
  /** Apollo keeps what it parsed, so a text that comes again is the same document. */
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | undefined;
  readonly request: {
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly context: ApiContext;
}

export type Execute = (executable: Executable) => Promise<ExecutionResult>;

/**
 * Executes requests as graphql-js does, by plans that are kept as long as their documents. A plan knows which resolvers it has
 * to call and what each value becomes, but nothing of errors: where there is one, graphql-js tells the answer from what
 * the root fields gave already.
 *
 * @param schema `replayable`.
 */
export const planningExecutor = (schema: GraphQLSchema): Execute => {
  const plans = new WeakMap<OperationDefinitionNode, Plan | 'none'>();
  const planFor = (document: DocumentNode, operation: OperationDefinitionNode): Plan | undefined => {
    const plan = plans.get(operation) ?? planOf(schema, document, operation) ?? 'none';
    plans.set(operation, plan);
    return plan === 'none' ? undefined : plan;
  };
  return async ({ document, operation, request: { variables = {}, operationName }, context }) => {
    if (context.executed !== undefined) return context.executed;
    const byItself = () =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    const plan = operation && planFor(document, operation);
    const coerced = plan?.variables(variables);
    if (plan === undefined || coerced === undefined) return byItself();
    const data = await dataOf(plan, context, coerced);
    return data === undefined ? replaying(context, byItself) : { data };
  };
};
