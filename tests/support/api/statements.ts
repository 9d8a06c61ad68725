import { type ExecutionResult, graphql } from 'graphql';
import { createContext } from '../../../src/api/create-context.ts';
import { quoteSource } from '../../../src/api/fields/quotations.ts';
import { type ReadSession, readSession } from '../../../src/api/read-session.ts';
import type { OpenApi } from './open-api.ts';

/** An answer with the number of statements that it took. */
export const counted = async (
  { graph, api }: OpenApi,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly answer: ExecutionResult; readonly statements: number }> => {
  const inner = readSession(graph.driver, graph.database);
  let statements = 0;
  const counting: ReadSession = {
    run: (cypher, parameters) => {
      statements += 1;
      return inner.run(cypher, parameters);
    },
  };
  const contextValue = createContext(counting, quoteSource(undefined));
  const answer = await graphql({ schema: api.schema, source, contextValue, variableValues });
  return { answer, statements };
};
