import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { fail } from '../../../src/errors.ts';
import { formatErrors } from '../../../src/server/error-format.ts';

const format = (error: GraphQLError) => {
  const logged: object[] = [];
  const formatted = formatErrors({ error: (details) => logged.push(details) })(error.toJSON(), error);
  return { formatted, logged };
};

test('a refusal keeps its code, says what to do, and stays out of the log', () => {
  const originalError = fail('NOT_FOUND', { id: 'company-x', near: 'Near: company-y.' });
  const { formatted, logged } = format(new GraphQLError(originalError.message, { originalError, path: ['entity'] }));
  expect(formatted).toEqual({
    message: 'Nothing has the id "company-x"',
    path: ['entity'],
    extensions: { code: 'NOT_FOUND', hint: 'Near: company-y.', classification: 'BAD_REQUEST' },
  });
  expect(logged).toEqual([]);
});

test('a database that is gone may be tried again, and the log keeps the cause', () => {
  const cause = new Error('connect ECONNREFUSED');
  const originalError = fail('DATABASE_UNAVAILABLE', { uri: 'its address', reason: 'no connection' }, cause);
  const { formatted, logged } = format(
    new GraphQLError('x', { originalError: new GraphQLError('y', { originalError }) }),
  );
  expect(formatted.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
  expect(logged).toEqual([{ err: originalError }]);
});

test('what nobody foresaw is masked, with an id that the log has', () => {
  const originalError = new Error('secret at bolt://10.0.0.1:7687');
  const { formatted, logged } = format(new GraphQLError(originalError.message, { originalError, path: ['graph'] }));
  expect(JSON.stringify(formatted)).not.toMatch(/secret|bolt/);
  expect(formatted.extensions?.['code']).toBe('INTERNAL');
  const [entry] = logged;
  expect(entry).toMatchObject({ err: originalError });
  expect(entry !== undefined && 'id' in entry && formatted.message).toContain(
    entry !== undefined && 'id' in entry && entry.id,
  );
});

test('a code that clients have no business with is masked too', () => {
  const originalError = fail('SETTING_INVALID', { name: 'PORT', value: 'x', allowed: 'a port' });
  expect(format(new GraphQLError('x', { originalError })).formatted.extensions?.['code']).toBe('INTERNAL');
});

test.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'])(
  '%s is the client’s mistake',
  (reason) => {
    const { formatted, logged } = format(new GraphQLError('Cannot query field "x"', { extensions: { code: reason } }));
    expect(formatted).toMatchObject({
      message: 'Cannot query field "x"',
      extensions: { code: 'BAD_USER_INPUT', reason },
    });
    expect(logged).toEqual([]);
  },
);

test('what is wrong with a value is told with the argument’s name', () => {
  const schema = buildSchema('type Query { companies(first: Int): Int }');
  const [error] = validate(schema, parse('{ companies(first: 99999999999) }'));
  if (error?.nodes === undefined) throw new Error('nothing was wrong');
  const { message, nodes } = error;
  const wrapped = new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(format(wrapped).formatted.message).toMatch(/^first: Int cannot represent/);
});

test('a resolver’s error does not pass for the client’s by its code', () => {
  const error = new GraphQLError('x', { path: ['graph'], extensions: { code: 'BAD_USER_INPUT' } });
  expect(format(error).formatted.extensions?.['code']).toBe('INTERNAL');
});

test('a refusal by a limit names the limit, its value and the cost for programs', () => {
  const values = { problem: 'x', remedy: 'y', exceeds: 'MAX_DEPTH', most: 12, cost: 13 };
  const originalError = fail('QUERY_TOO_COMPLEX', values);
  expect(format(new GraphQLError('x', { originalError })).formatted.extensions).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    limit: { setting: 'MAX_DEPTH', most: 12, cost: 13 },
  });
});

test('what Apollo refuses with a status of the client’s is the client’s mistake, without a code too', () => {
  const error = new GraphQLError('sha does not match', { extensions: { http: { status: 400 } } });
  expect(format(error).formatted.extensions).toEqual({ code: 'BAD_USER_INPUT', hint: expect.any(String) });
});

test('a request that is said again is cut', () => {
  const error = new GraphQLError('x'.repeat(100_000), { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(format(error).formatted.message.length).toBeLessThan(600);
});
