import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, fail, LianpuError } from '../errors.ts';

/** What an API error goes to when a client may not see it. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** Codes that clients see as they are; anything else is masked. */
const shown: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'DATABASE_UNAVAILABLE',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FACTS_INVALID',
  'JUDGEMENTS_CONFLICT',
  'DOCUMENT_IS_TABLE',
  'TABLE_TAKEN_OVER',
]);

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

/** An error that graphql-js or Apollo found in the request itself: it has no path, since no resolver ran. */
const isOfRequest = ({ path, extensions }: GraphQLFormattedError): boolean =>
  path === undefined && requestCodes.has(extensions?.['code']);

/**
 * Gives every error that leaves the API a code of the registry, and what to do. What nobody foresaw is masked: the
 * client gets an id, the log the error under it.
 */
export const formatErrors =
  (log: ErrorLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const show = ({ code, message, hint }: LianpuError): GraphQLFormattedError => ({
      message,
      ...place,
      extensions: { code, hint, ...(code === 'DATABASE_UNAVAILABLE' && { retryable: true }) },
    });
    const refusal = refusalIn(error);
    if (refusal !== undefined && shown.has(refusal.code)) {
      if (refusal.status >= 500) log.error({ err: refusal }, refusal.message);
      return show(refusal);
    }
    if (isOfRequest(formatted)) {
      const reason = formatted.extensions?.['code'];
      const remedy = 'Correct the request; the schema is at /graphiql.';
      const { message, ...rest } = show(fail('BAD_USER_INPUT', { problem: formatted.message, remedy }));
      return { message, ...rest, extensions: { ...rest.extensions, ...(reason !== 'BAD_USER_INPUT' && { reason }) } };
    }
    const id = randomUUID();
    log.error(
      { id, err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
      'unexpected error in the API',
    );
    return show(fail('INTERNAL', { id }));
  };
