import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiContext } from '../../../src/api/context.ts';
import { fail } from '../../../src/errors.ts';
import { formatErrors } from '../../../src/server/error-format.ts';
import { createLog } from '../../../src/server/log.ts';
import { requestLog } from '../../../src/server/request-log.ts';

type Line = Readonly<Record<string, unknown>>;

const lines: Line[] = [];
const counted: unknown[] = [];
const log = createLog({ LOG_LEVEL: 'warn' }, { write: (line) => void lines.push(JSON.parse(line) as Line) });
const metrics = { error: (code: unknown) => void counted.push(code), slow: () => void counted.push('slow') };
const slowAfter = 60;

const wait = (time: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(time), time));
const rootValue = {
  wait: ({ time }: { time: number }) => wait(time),
  refuse: () => {
    throw fail('NOT_FOUND', { id: 'company-x', near: 'None.' });
  },
  lose: () => {
    throw fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'no connection' });
  },
  fall: () => {
    throw new Error('/home/somebody/file.ts');
  },
};
const server = new ApolloServer<ApiContext>({
  schema: buildSchema('type Query { wait(time: Int!): Int refuse: Int lose: Int fall: Int }'),
  rootValue,
  formatError: formatErrors(log),
  plugins: [requestLog({ log, metrics, slowAfter }).plugin],
});

beforeAll(() => server.start());
afterAll(() => server.stop());

const ask = async (query: string): Promise<readonly Line[]> => {
  lines.length = 0;
  counted.length = 0;
  await server.executeOperation({ query }, { contextValue: { requestId: 'req-7' } as ApiContext });
  return lines;
};

describe('the log of requests', () => {
  it('tells slow ones with the name of the operation, without what variables hold', async () => {
    const [line, ...more] = await ask('query SlowOne($t: Int = 80) { wait(time: $t) }');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 40, requestId: 'req-7', operation: 'SlowOne', fields: ['wait'] });
    expect(line?.['milliseconds']).toBeGreaterThanOrEqual(slowAfter);
    expect(line?.['query']).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(line)).not.toContain('"t"');
    expect(counted).toEqual(['slow']);
  });

  it('says nothing of quick ones, nor of what clients did wrong', async () => {
    expect(await ask('query Quick { wait(time: 1) }')).toEqual([]);
    expect(await ask('query Wrong { refuse }')).toEqual([]);
    expect(counted).toEqual(['NOT_FOUND']);
  });

  it('tells what failed for no fault of the client’s, by its code and the id of the request', async () => {
    const line = (await ask('query Lost { lose }')).at(-1);
    expect(line).toMatchObject({
      requestId: 'req-7',
      operation: 'Lost',
      errors: [{ code: 'DATABASE_UNAVAILABLE', path: ['lose'] }],
    });
  });

  it('ties a masked error to the line that has what was masked', async () => {
    const [cause, request] = await ask('{ fall }');
    expect(JSON.stringify(cause)).toContain('/home/somebody/file.ts');
    expect(JSON.stringify(request?.['errors'])).toContain(String(cause?.['id']));
    expect(request).toMatchObject({ operation: null, requestId: 'req-7' });
  });

  it('cuts long names', async () => {
    const line = (await ask(`query ${'x'.repeat(5_000)} { wait(time: 80) }`)).at(-1);
    expect(line?.['operation']).toHaveLength(100);
  });
});
