import type { FastifyError, FastifyInstance } from 'fastify';
import { fail, type LianpuError } from '../errors.ts';

const knownPaths = ['/graphql', '/graphiql', '/health/live', '/health/ready', '/metrics'].join(', ');

/** The same shape as errors of the API have, so that a client reads one kind of answer. */
export const body = ({ code, message, hint }: LianpuError) => ({ errors: [{ message, extensions: { code, hint } }] });

/** What is wrong with a request that never reached the API. */
const refusal = (error: FastifyError, bodyLimit: number): LianpuError => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return fail(
      'BAD_USER_INPUT',
      { problem: `The body is larger than ${bodyLimit} bytes`, remedy: 'Send a shorter query or fewer variables.' },
      error,
    );
  }
  return fail(
    'BAD_USER_INPUT',
    { problem: error.message, remedy: 'Send JSON: {"query": "{ graph { version } }"}.' },
    error,
  );
};

/** Answers unknown paths and requests that are no requests in JSON, and masks what was not foreseen. */
export const httpErrors = (app: FastifyInstance, bodyLimit: number): void => {
  app.setNotFoundHandler(async (request, reply) => {
    const path = `${request.method} ${request.url.split('?')[0]?.slice(0, 100)}`;
    return reply.code(404).send(body(fail('PATH_UNKNOWN', { path, known: knownPaths })));
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(body(refusal(error, bodyLimit)));
    request.log.error({ id: request.id, err: error }, 'unexpected error in the server');
    return reply.code(500).send(body(fail('INTERNAL', { id: request.id }, error)));
  });
};
