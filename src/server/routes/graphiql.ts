import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { readExamples } from '../examples.ts';

/** The page carries its own script and styles, makes workers of blobs, and talks to this server alone. */
const contentSecurityPolicy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${hash('sha256', script, 'base64')}'`).join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

interface Page {
  readonly html: string;
  readonly gzipped: Buffer;
  readonly policy: string;
}

const render = async (): Promise<Page> => {
  // Nine megabytes of script: read when the page is first asked for, not when the server starts.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const examples = readExamples();
  const html = renderGraphiQL({
    title: 'Lianpu',
    endpoint: '/graphql',
    defaultQuery: examples[0]?.query ?? '',
    defaultTabs: examples.map(({ query }) => ({ query })),
    schemaDescription: true,
  });
  const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
  return { html, gzipped: await promisify(gzip)(html), policy: contentSecurityPolicy(scripts) };
};

/** `/graphiql`: one page that needs no network beyond this server, with the saved queries as its tabs. */
export const graphiqlRoute = (app: FastifyInstance): void => {
  let page: Promise<Page> | undefined;
  app.get('/graphiql', async (request, reply) => {
    page ??= render();
    const { html, gzipped, policy } = await page;
    void reply.type('text/html; charset=utf-8').header('content-security-policy', policy);
    void reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return html;
    return reply.header('content-encoding', 'gzip').send(gzipped);
  });
};
