import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../api/context.ts';
import { type ErrorCode, registry } from '../errors.ts';
import type { Metrics } from './metrics/metrics.ts';

const longestName = 100;
const mostFields = 10;
/** So much of the hash of a query tells it from others, and finds it again. */
const hashLength = 16;

const statusOf = (code: unknown): number =>
  typeof code === 'string' && Object.hasOwn(registry, code) ? registry[code as ErrorCode].status : 500;

const fieldsOf = (operation: OperationDefinitionNode | undefined): string[] =>
  (operation?.selectionSet.selections ?? [])
    .flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []))
    .slice(0, mostFields);

/** What requests are held against, and where what is found goes. */
export interface RequestLogOptions {
  readonly log: Pick<Logger, 'warn' | 'debug' | 'isLevelEnabled'>;
  readonly metrics: Pick<Metrics, 'error' | 'slow'>;
  /** From so many milliseconds on a request is slow; 0 for never. */
  readonly slowAfter: number;
}

/** An answer without errors. */
interface Answered {
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly queryHash: string | undefined;
  readonly requestId: string | undefined;
  /** When work on it began, on the clock of `performance.now()`. */
  readonly began: number;
}

/** Looks at answers. */
export interface RequestLog {
  /** Hears of every answer that Apollo gives. */
  readonly plugin: ApolloServerPlugin<ApiContext>;
  /** Is told of a query that was answered whole without Apollo. */
  readonly answered: (answered: Answered) => void;
}

/**
 * Logs requests of GraphQL with their id and the name of their operation: slow ones, and those that failed for no fault of the
 * client's (the error's own line has the same masked id). Others are told at debug level. Never says what variables hold.
 */
export const requestLog = ({ log, metrics, slowAfter }: RequestLogOptions): RequestLog => {
  const tell = (answered: Answered, errors: readonly GraphQLFormattedError[]): void => {
    const { operation, operationName, queryHash, requestId, began } = answered;
    const taken = performance.now() - began;
    for (const { extensions } of errors) metrics.error(extensions?.['code']);
    const isSlow = slowAfter > 0 && taken >= slowAfter;
    // A line that nobody reads is not worth its making.
    if (!isSlow && errors.length === 0 && !log.isLevelEnabled('debug')) return;
    const line = {
      requestId,
      operation: operationName?.slice(0, longestName) ?? null,
      fields: fieldsOf(operation),
      query: queryHash?.slice(0, hashLength),
      milliseconds: Math.round(taken),
    };
    const failed = errors.filter(({ extensions }) => statusOf(extensions?.['code']) >= 500);
    if (failed.length > 0) {
      const shown = failed.map(({ message, path, extensions }) => ({ code: extensions?.['code'], message, path }));
      log.warn({ ...line, errors: shown }, 'request failed');
    }
    if (isSlow) {
      metrics.slow();
      log.warn(line, `slow request: ${line.operation ?? 'without a name'} took ${line.milliseconds} ms`);
    } else log.debug(line, 'request');
  };
  const plugin: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operation, operationName, queryHash, contextValue, response: { body } }) => {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          tell({ operation, operationName, queryHash, requestId: contextValue.requestId, began }, errors);
        },
      };
    },
  };
  return { plugin, answered: (answered) => tell(answered, []) };
};
