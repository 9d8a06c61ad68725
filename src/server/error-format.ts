import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Limits, limitsOf } from '../config/limits.ts';
import { type ErrorCode, fail, LianpuError } from '../errors.ts';
import { tokensProblem } from '../security/limits/tokens.ts';
import { argumentOf } from './argument-of.ts';
import { exceededLimit } from './error-body.ts';

/** What an API error goes to when a client may not see it. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** Codes that clients see as they are; anything else is masked. */
const shown: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'DATABASE_UNAVAILABLE',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FACTS_INVALID',
  'JUDGEMENTS_CONFLICT',
  'DOCUMENT_IS_TABLE',
  'TABLE_TAKEN_OVER',
]);

/** Mistakes of clients that tools do not know by their code; `classification` tells them whose mistake it is. */
const clientMistakes: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'QUERY_TOO_COMPLEX']);

/** Longest part of a request that an error of graphql-js says again. */
const longestMessage = 500;
const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;

/** Apollo's codes for a request that was wrong before anything ran. */
const requestCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The refusal inside an error, however often it was wrapped. */
const refusalIn = (error: unknown): LianpuError | undefined => {
  if (error instanceof LianpuError) return error;
  return error instanceof GraphQLError && error.originalError !== undefined
    ? refusalIn(error.originalError)
    : undefined;
};

/** Whether Apollo gives an error a status that blames the client. */
const blamesClient = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  const { status } = (error.extensions['http'] ?? {}) as { readonly status?: number };
  return status !== undefined && status >= 400 && status < 500;
};

/** An error that graphql-js or Apollo found in the request itself: it has no path, since no resolver ran. */
const isOfRequest = ({ path, extensions }: GraphQLFormattedError, error: unknown): boolean =>
  path === undefined && (requestCodes.has(extensions?.['code']) || blamesClient(error));

/**
 * Gives every error that leaves the API a code of the registry, and what to do. What nobody foresaw is masked: the
 * client gets an id, the log the error under it.
 */
export const formatErrors =
  (log: ErrorLog, limits: Limits = limitsOf()) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const show = ({ code, message, hint, values }: LianpuError): GraphQLFormattedError => ({
      message,
      ...place,
      extensions: {
        code,
        hint,
        ...exceededLimit(values),
        ...(clientMistakes.has(code) && { classification: 'BAD_REQUEST' }),
        ...(code === 'DATABASE_UNAVAILABLE' && { retryable: true }),
      },
    });
    const refusal = refusalIn(error) ?? tokensProblem(error, limits);
    if (refusal !== undefined && shown.has(refusal.code)) {
      if (refusal.status >= 500) log.error({ err: refusal }, refusal.message);
      return show(refusal);
    }
    if (isOfRequest(formatted, error)) {
      const reason = formatted.extensions?.['code'];
      const remedy = 'Correct the request; the schema is at /graphiql.';
      const argument = argumentOf(error);
      const problem = shortened(argument === undefined ? formatted.message : `${argument}: ${formatted.message}`);
      const { message, ...rest } = show(fail('BAD_USER_INPUT', { problem, remedy }));
      return {
        message,
        ...rest,
        extensions: { ...rest.extensions, ...(requestCodes.has(reason) && reason !== 'BAD_USER_INPUT' && { reason }) },
      };
    }
    const id = randomUUID();
    log.error(
      { id, err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
      'unexpected error in the API',
    );
    return show(fail('INTERNAL', { id }));
  };
