import { type ExecutionResult, graphql } from 'graphql';
import { createContext } from '../../../src/api/create-context.ts';
import { quoteSource } from '../../../src/api/fields/quotations.ts';
import { type ReadSession, readSession } from '../../../src/api/read-session.ts';
import type { Translations } from '../../../src/api/translation/translations.ts';
import type { OpenApi } from './open-api.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An answer with the statements that were sent for it. */
export interface Recorded {
  readonly answer: ExecutionResult;
  /** In an order of their own: fields of one level are worked out at once. */
  readonly statements: readonly (readonly [cypher: string, parameters: object])[];
}

const inText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Asks with graphql-js alone, and with the translations that earlier requests left. */
export const recorded = async (
  { graph, api }: OpenApi,
  source: string,
  variableValues: Variables = {},
  translations?: Translations,
): Promise<Recorded> => {
  const inner = readSession(graph.driver, graph.database);
  const statements: [string, object][] = [];
  const session: ReadSession = {
    run: (cypher, parameters = {}) => {
      statements.push([cypher, parameters]);
      return inner.run(cypher, parameters);
    },
  };
  const contextValue = createContext(session, quoteSource(undefined), translations);
  const answer = await graphql({ schema: api.schema, source, contextValue, variableValues });
  return { answer, statements: statements.toSorted(inText) };
};
