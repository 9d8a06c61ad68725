import { type ExecutionResult, execute, getOperationAST, parse } from 'graphql';
import { createContext } from '../../../src/api/create-context.ts';
import { quoteSource } from '../../../src/api/fields/quotations.ts';
import type { Execute } from '../../../src/api/plans/executor.ts';
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

/**
 * Asks, and notes what is sent to the database.
 *
 * @param how With the translations that earlier requests left, or by plans; without either by graphql-js alone.
 */
export const recorded = async (
  { graph, api }: OpenApi,
  source: string,
  variableValues: Variables = {},
  how: { readonly translations?: Translations; readonly execute?: Execute } = {},
): Promise<Recorded> => {
  const inner = readSession(graph.driver, graph.database);
  const statements: [string, object][] = [];
  const session: ReadSession = {
    run: (cypher, parameters = {}) => {
      statements.push([cypher, parameters]);
      return inner.run(cypher, parameters);
    },
  };
  const contextValue = createContext(session, quoteSource(undefined), how.translations);
  const document = parse(source);
  const answer = await (how.execute?.({
    document,
    operation: getOperationAST(document) ?? undefined,
    request: { variables: variableValues },
    context: contextValue,
  }) ?? execute({ schema: api.schema, document, contextValue, variableValues }));
  return { answer, statements: statements.toSorted(inText) };
};
