#!/usr/bin/env node
await import('./typescript.mjs');

// The GraphQL library looks at every value more slowly in development; it reads this once, when it is first imported.
// oxlint-disable-next-line node/no-process-env -- other programs' setting, not one of the project's own
process.env.NODE_ENV ??= 'production';
await import('../src/cli/main.ts');
