import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../readiness.ts';

/** Whether a request asks how the server is, which no client does and no limit counts. */
export const asksForHealth = ({ url }: IncomingMessage): boolean => url?.startsWith('/health/') === true;

/** `/health/live`: the process answers. `/health/ready`: 200 when requests can be answered, else 503 with what keeps it and the reason. */
export const healthRoutes = (app: FastifyInstance, readiness: Readiness): void => {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const state = await readiness.check();
    if (state.ready) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', state: state.state, reason: state.reason });
  });
};
