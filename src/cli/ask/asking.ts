import { readFileSync } from 'node:fs';
import { type DocumentNode, type ExecutionResult, getOperationAST, graphql, parse } from 'graphql';
import { type Api, buildSchema } from '../../api/schema.ts';
import { limitsOf } from '../../config/limits.ts';
import type { Config } from '../../config.ts';
import { fail, LianpuError } from '../../errors.ts';
import { typeOfId } from '../../facts/entity-types.ts';
import type { Graph } from '../../graph/driver.ts';
import { operationJudge } from '../../security/limits/judge-operation.ts';
import { pageSize } from '../../security/limits/page-size.ts';
import type { Meaning } from './question.ts';

/** Asks the API in this process. */
export type Ask = (name: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const queryOf = (name: string): string => readFileSync(new URL(`questions/${name}.graphql`, import.meta.url), 'utf8');

const refuse = ({ errors = [] }: Pick<ExecutionResult, 'errors'>): void => {
  const [first] = errors;
  if (first === undefined) return;
  throw first.originalError instanceof LianpuError ? first.originalError : first;
};

const requireRanges = ({ schema }: Api, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void => {
  const operation = getOperationAST(document);
  const judge = operationJudge(schema, limitsOf(), [pageSize]);
  const problem = operation && judge(document, operation, variables);
  if (problem) refuse({ errors: [problem] });
};

/**
 * The questions over a graph, answered by the same API that HTTP serves.
 *
 * @throws {LianpuError} whatever the API refuses
 * @example await (await asking(graph, config))('timeline', { of: 'company-taigang', first: 10 })
 */
export const asking = async (graph: Graph, config: Pick<Config, 'DOCUMENTS_DIR'>): Promise<Ask> => {
  const api = await buildSchema({ ...graph, config });
  return async (name, variables) => {
    const source = queryOf(name);
    requireRanges(api, parse(source), variables);
    const answer = await graphql({
      schema: api.schema,
      source,
      variableValues: variables,
      contextValue: api.createContext(),
    });
    refuse(answer);
    return answer.data;
  };
};

interface Found {
  readonly search: {
    readonly edges: readonly {
      readonly node: { readonly score: number; readonly entity: { readonly id: string; readonly name: string } };
    }[];
  };
}

/** From this score on a name or an alias is the same as what was said. */
const sameName = 0.95;

/**
 * What people mean by an id or a name: an id itself, or the only entity of exactly that name or alias.
 *
 * @throws {LianpuError} BAD_USER_INPUT where several have the name or none, with those that may be meant.
 */
export const meaningBy =
  (ask: Ask): Meaning =>
  async (argument, said, types) => {
    if (typeof said !== 'string') return undefined;
    if (typeOfId(said) !== undefined) return said;
    const { search } = (await ask('search', { query: said, types, first: 6 })) as Found;
    const exact = search.edges.filter(({ node }) => node.score >= sameName);
    const [only] = exact;
    if (only !== undefined && exact.length === 1) return only.node.entity.id;
    const near = (exact.length > 0 ? exact : search.edges).map(({ node }) => `${node.entity.id} (${node.entity.name})`);
    throw fail('BAD_USER_INPUT', {
      problem: `${argument}: ${exact.length > 1 ? `${exact.length} entities are` : 'nothing is'} called “${said.slice(0, 100)}”`,
      remedy: near.length > 0 ? `Give an id: ${near.join(', ')}.` : 'Give an id; `lianpu ask search` finds it.',
    });
  };
