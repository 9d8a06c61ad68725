import { describe, expect, test } from 'vitest';
import { readRequest, wantsFresh } from '../../../../src/server/answering/read-request.ts';

const query = '{ graph { version } }';

const post = (body: unknown, headers: Record<string, string> = {}) =>
  readRequest({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const get = (fields: Record<string, string> | string, headers: Record<string, string> = {}) =>
  readRequest({
    method: 'GET',
    url: `/graphql?${new URLSearchParams(fields)}`,
    headers: { 'apollo-require-preflight': '1', ...headers },
    body: undefined,
  });

const plain = { query, operationName: undefined, variables: {}, role: 'public', accept: undefined };

describe('readRequest', () => {
  test('reads the same from GET and POST', () => {
    expect(post({ query, variables: { a: [1] }, operationName: 'A' })).toEqual({
      ...plain,
      variables: { a: [1] },
      operationName: 'A',
    });
    expect(get({ query, variables: '{"a":[1]}', operationName: 'A' })).toEqual(
      post({ query, variables: { a: [1] }, operationName: 'A' }),
    );
  });

  test.each([
    ['nothing but a query', {}],
    ['nulls', { variables: null, operationName: null, extensions: null }],
    ['what clients say of themselves', { extensions: { clientLibrary: { name: 'x' } } }],
  ])('takes %s', (_, more) => {
    expect(post({ query, ...more })).toEqual(plain);
  });

  test.each([
    ['a charset', 'application/json; charset=utf-8'],
    ['capitals', 'Application/JSON'],
  ])('takes %s in the content type', (_, type) => {
    expect(post({ query }, { 'content-type': type })).toEqual(plain);
  });

  test.each([
    ['who says who they are', { authorization: 'Bearer x' }],
    ['answers in parts', { accept: 'multipart/mixed; deferSpec=20220824, application/json' }],
    ['pages', { accept: 'text/html,*/*;q=0.8' }],
    ['an accept as long as nobody’s', { accept: 'a'.repeat(1_000) }],
  ])('leaves %s to Apollo', (_, headers) => {
    expect(post({ query }, headers)).toBeUndefined();
    expect(get({ query }, headers)).toBeUndefined();
  });

  test.each([
    ['a batch', [{ query }]],
    ['no body', undefined],
    ['a text', 'query'],
    ['no query', {}],
    ['an empty query', { query: '' }],
    ['a query that is no text', { query: { kind: 'Document' } }],
    ['variables as a text', { query, variables: '{}' }],
    ['a list of variables', { query, variables: [] }],
    ['an operation that is no text', { query, operationName: 1 }],
    ['extensions as a text', { query, extensions: '{}' }],
    ['a saved query', { query, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
  ])('leaves %s to Apollo', (_, body) => {
    expect(post(body)).toBeUndefined();
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['a like name', 'application/json-patch+json'],
  ])('leaves a body that is %s to Apollo', (_, type) => {
    expect(post({ query }, { 'content-type': type })).toBeUndefined();
  });

  test('leaves to Apollo a GET that another site’s page could send', () => {
    expect(get({ query }, { 'apollo-require-preflight': '' })).toBeUndefined();
    expect(get({ query }, { 'apollo-require-preflight': '', 'x-apollo-operation-name': 'A' })).toEqual(plain);
  });

  test.each([
    ['a field twice', `query=${query}&query=${query}`],
    ['variables that are no JSON', `query=${query}&variables={`],
    ['variables that are no object', `query=${query}&variables=[1]`],
    ['a saved query', `query=${query}&extensions={"persistedQuery":{}}`],
  ])('leaves a GET with %s to Apollo', (_, fields) => {
    expect(get(fields)).toBeUndefined();
  });

  test('leaves a GET with a content type to Apollo', () => {
    expect(get({ query }, { 'content-type': 'application/json' })).toBeUndefined();
  });
});

describe('wantsFresh', () => {
  test.each([
    ['max-age=0, No-Cache', true],
    ['no-store', true],
    ['max-age=0', false],
    [undefined, false],
  ])('reads %s', (value, expected) => {
    expect(wantsFresh({ headers: { 'cache-control': value } })).toBe(expected);
  });
});
