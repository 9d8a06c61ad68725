import type { FastifyInstance } from 'fastify';

/** What every answer carries, whoever sends it. */
export const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Answers that are no pages may load nothing at all. */
const ofNoPage = "default-src 'none'; frame-ancestors 'none'";

/** Apollo's own page is the only one that loads scripts from elsewhere; it marks its own with a number used once. */
const ofLandingPage = (html: string): string => {
  const [, nonce] = /<script nonce="([0-9a-f]{64})"/.exec(html) ?? [];
  const own = nonce === undefined ? '' : `'nonce-${nonce}' `;
  const cdn =
    'https://apollo-server-landing-page.cdn.apollographql.com https://embeddable-sandbox.cdn.apollographql.com';
  return [
    "default-src 'none'",
    `script-src ${own}${cdn}`,
    `style-src ${own}${cdn} https://fonts.googleapis.com`,
    'font-src https://fonts.gstatic.com',
    'img-src https://apollo-server-landing-page.cdn.apollographql.com',
    'manifest-src https://apollo-server-landing-page.cdn.apollographql.com',
    'frame-src https://sandbox.embed.apollographql.com',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** Sets what every answer carries. A page that sets its own policy keeps it. */
export const securityHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', async (_, reply, payload) => {
    void reply.headers(fixedHeaders);
    if (reply.hasHeader('content-security-policy')) return;
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    void reply.header('content-security-policy', isPage ? ofLandingPage(String(payload)) : ofNoPage);
  });
};
