import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { ApiContext } from '../../api/context.ts';
import type { Api } from '../../api/schema.ts';
import { fail } from '../../errors.ts';
import type { HeldVersion } from '../../graph/version-lease.ts';
import type { Asker } from '../../security/asker.ts';
import type { Judge } from '../../security/limits/judge-operation.ts';
import type { Asked } from '../answer-cache/asked.ts';
import type { RequestLog } from '../request-log.ts';
import type { KnownQueries, KnownQuery } from './known-queries.ts';
import type { WholeAnswers } from './whole.ts';

/** What answers are computed with. */
export interface Parts {
  readonly apollo: ApolloServer<ApiContext>;
  readonly api: Api;
  readonly judge: Judge;
  readonly whole: WholeAnswers;
  readonly known: KnownQueries;
  readonly observer: RequestLog;
  /** Whoever asks without a token. */
  readonly asker: Asker;
}

/** A request that is to be answered. */
export interface Question {
  readonly asked: Asked;
  readonly requestId: string;
  /** When it came, on the clock of `performance.now()`. */
  readonly began: number;
  /** The request as Apollo takes it. */
  readonly http: () => HTTPGraphQLRequest;
}

/** What a question came to. */
export interface Computed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether it is a query's that was answered whole, wherever from: one that may be computed again. */
  readonly whole: boolean;
  /** Whether it rests on the graph alone, so that it may be kept until that changes. */
  readonly graphAlone: boolean;
}

/**
 * The answer to a query that was read before, without Apollo; undefined where Apollo is to refuse it, or to tell of errors. It
 * tells of what was executed here: nothing is asked of the database twice.
 */
const answerKnown = async (
  { document, operation, queryHash }: KnownQuery,
  { api: { execute }, judge, observer }: Parts,
  { asked: { variables, operationName }, began }: Question,
  context: ApiContext,
): Promise<string | undefined> => {
  if (execute === undefined || judge(document, operation, variables) !== undefined) return undefined;
  const result = await execute({ document, operation, request: { variables, operationName }, context });
  if (result.errors !== undefined || !result.data) {
    context.executed = result;
    return undefined;
  }
  observer.answered({
    operation,
    operationName: operation.name?.value,
    queryHash,
    began,
    requestId: context.requestId,
  });
  return `${JSON.stringify({ data: result.data })}\n`;
};

const byApollo = async (
  { apollo, whole, known }: Parts,
  question: Question,
  context: ApiContext,
): Promise<Computed> => {
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: question.http(),
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts to a client that takes none');
  const given = Object.fromEntries(headers);
  // One that was answered whole may still be refused: where the client takes no type that there is.
  const query = status === 200 ? whole.queryOf(context) : undefined;
  if (query !== undefined) known.learn(question.asked, { ...query, headers: given });
  return {
    status,
    headers: given,
    body: body.string,
    whole: query !== undefined,
    graphAlone: context.basis.graphAlone,
  };
};

const computeOnce = async (parts: Parts, question: Question): Promise<Computed> => {
  const { requestId, began } = question;
  const context = parts.api.createContext({ requestId, asker: parts.asker, began });
  const known = parts.known.find(question.asked);
  const body = known && (await answerKnown(known, parts, question, context));
  if (known === undefined || body === undefined) return byApollo(parts, question, context);
  return { status: 200, headers: known.headers, body, whole: true, graphAlone: context.basis.graphAlone };
};

/** How often an answer is computed while the graph changes under it, before the client is told to come again. */
const mostReadings = 5;

/**
 * Answers a question. Where a version is given, it is an answer of one version of the graph: even one statement reads two where a
 * change commits under it. The version is asked for before and after, and what was read while it changed is read again.
 *
 * @param held The version by which the request goes, where its answer is to be of one version.
 * @throws {LianpuError} GRAPH_CHANGING where it changes each time.
 */
export const compute = async (parts: Parts, question: Question, held?: HeldVersion): Promise<Computed> => {
  let before = held;
  for (let reading = 1; ; reading += 1) {
    const computed = await computeOnce(parts, question);
    if (!computed.whole || before === undefined) return computed;
    const after = await parts.api.version.since(performance.now());
    // A database that tells no version any more has nothing that could be read again.
    if (after === undefined || after.version === before.version) return computed;
    if (reading === mostReadings) throw fail('GRAPH_CHANGING', { times: reading, seconds: 1 });
    before = after;
  }
};
