import type { FastifyInstance } from 'fastify';

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Sets what every answer carries; answers that are no pages may load nothing at all. */
export const securityHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', async (_, reply) => {
    void reply.headers(headers);
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (!isPage) void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });
};
