import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { LianpuError } from '../../../src/errors.ts';
import { tokenCheck } from '../../../src/security/token-check.ts';
import { makeKeys, makeToken, settingsFor, type TestKeys } from '../../support/tokens.ts';

const keys = makeKeys();
const check = tokenCheck(settingsFor(keys));

const refusal = async (token: string, by = check): Promise<LianpuError> => {
  try {
    await by?.(`Bearer ${token}`);
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
  throw new Error('the token was taken');
};

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token that holds', () => {
  it.each(['EdDSA', 'ES256', 'RS256'] as const)('tells who asks, signed by %s', async (algorithm) => {
    const own = makeKeys(algorithm);
    const identity = await tokenCheck(settingsFor(own))?.(`Bearer ${await makeToken(own)}`);
    expect(identity).toEqual({ subject: 'li@example.org', roles: ['editor'] });
  });

  it.each([
    ['several roles', { roles: ['reader', 'editor'] }, ['reader', 'editor']],
    ['one role by itself', { roles: null, role: 'editor' }, ['editor']],
    ['no role', { roles: null }, []],
    ['roles that are no words', { roles: [7, { editor: true }] }, []],
  ])('may carry %s', async (_, claims, roles) => {
    expect(await check?.(`bearer ${await makeToken(keys, claims)}`)).toEqual({ subject: 'li@example.org', roles });
  });

  it('is looked for in the header of a bearer alone', async () => {
    expect(await check?.(undefined)).toBeUndefined();
    expect(await check?.('Basic bGk6c2VjcmV0')).toBeUndefined();
    expect(await check?.('Bearer')).toBeUndefined();
  });
});

describe('a token that does not hold', () => {
  const past = Math.floor(Date.now() / 1_000) - 60;
  it.each([
    ['has expired', { exp: past }, 'it has expired'],
    ['never expires', { exp: null }, '`exp`'],
    ['is not valid yet', { nbf: past + 3_600 }, '`nbf`'],
    ['is of another issuer', { iss: 'https://other.test' }, '`iss`'],
    ['is for another service', { aud: 'other' }, '`aud`'],
    ['names no issuer', { iss: null }, '`iss`'],
    ['names no service', { aud: null }, '`aud`'],
    ['names nobody', { sub: null }, '`sub`'],
    ['has an empty name', { sub: ' ' }, '`sub`'],
    ['has a name without end', { sub: 'x'.repeat(201) }, '`sub`'],
  ])('%s', async (_, claims, words) => {
    const { code, message } = await refusal(await makeToken(keys, claims));
    expect(code).toBe('UNAUTHENTICATED');
    expect(message).toContain(words);
  });

  it('is signed by another key', async () => {
    expect((await refusal(await makeToken(makeKeys()))).code).toBe('UNAUTHENTICATED');
  });

  it.each(['none', 'HS256', 'RS256', 'ES256'])('says that its algorithm is %s', async (alg) => {
    const [, payload] = (await makeToken(keys)).split('.');
    const signed = `${base64url({ alg })}.${payload}`;
    // The trick of old libraries: the public key as the secret of an HMAC.
    const forged = createHmac('sha256', keys.pem).update(signed).digest('base64url');
    for (const signature of ['', forged]) {
      expect((await refusal(`${signed}.${signature}`)).code).toBe('UNAUTHENTICATED');
    }
  });

  it.each(['x', 'a.b.c', '..', `${'a'.repeat(10_000)}.b.c`, '{}', 'eyJhbGciOiJFZERTQSJ9.e30.'])(
    'is no token: %s',
    async (token) => {
      expect((await refusal(token)).code).toBe('UNAUTHENTICATED');
    },
  );
});

describe('a set of keys at an address', () => {
  const rotated = makeKeys('ES256');
  let server: Server;
  let url = '';
  let answer: (published: readonly TestKeys[]) => Promise<string>;
  let body = '';
  let status = 200;

  beforeAll(async () => {
    answer = async (published) =>
      JSON.stringify({
        keys: await Promise.all(
          published.map(async (one, i) => ({
            ...(await exportJWK(one.publicKey)),
            kid: `key-${i}`,
            alg: one.algorithm,
          })),
        ),
      });
    server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => server.close());

  const fetching = () => {
    const { JWT_ISSUER, JWT_AUDIENCE } = settingsFor(keys);
    return tokenCheck({ ...readConfig({ JWT_JWKS_URL: url }), JWT_ISSUER, JWT_AUDIENCE });
  };

  it('is used by the id of the key', async () => {
    [body, status] = [await answer([keys, rotated]), 200];
    const by = fetching();
    expect(await by?.(`Bearer ${await makeToken(keys, {}, { kid: 'key-0' })}`)).toMatchObject({ roles: ['editor'] });
    expect(await by?.(`Bearer ${await makeToken(rotated, {}, { kid: 'key-1' })}`)).toMatchObject({ roles: ['editor'] });
    expect((await refusal(await makeToken(keys, {}, { kid: 'key-7' }), by)).code).toBe('UNAUTHENTICATED');
  });

  it('is no place for a shared secret', async () => {
    const secret = { kty: 'oct', k: Buffer.alloc(32, 1).toString('base64url'), kid: 'key-0', alg: 'HS256' };
    [body, status] = [JSON.stringify({ keys: [secret] }), 200];
    const signed = `${base64url({ alg: 'HS256', kid: 'key-0' })}.${(await makeToken(keys)).split('.')[1]}`;
    const forged = createHmac('sha256', Buffer.alloc(32, 1)).update(signed).digest('base64url');
    expect((await refusal(`${signed}.${forged}`, fetching())).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['refuses', 500, ''],
    ['sends on to another', 302, ''],
    ['gives no keys', 200, '{"keys":7}'],
    ['gives no JSON', 200, '<html>'],
  ])('that %s is no reason to take a token, nor to blame it', async (_, code, text) => {
    [body, status] = [text, code];
    const error = await refusal(await makeToken(keys, {}, { kid: 'key-0' }), fetching());
    expect(error.code).toBe('KEYS_UNAVAILABLE');
    expect(error.message).not.toContain('127.0.0.1');
  });
});

describe('the settings', () => {
  it('check nobody where no key is set: there is no default', () => {
    expect(tokenCheck(readConfig({}))).toBeUndefined();
  });

  it.each([
    ['JWT_ISSUER', { JWT_AUDIENCE: 'a' }],
    ['JWT_AUDIENCE', { JWT_ISSUER: 'i' }],
  ])('need %s with a key', (name, others) => {
    expect(() => tokenCheck(readConfig({ JWT_PUBLIC_KEY: keys.pem, ...others }))).toThrow(`${name}=: expected`);
  });

  it('take one kind of key, not both', () => {
    const both = { JWT_PUBLIC_KEY: keys.pem, JWT_JWKS_URL: 'https://login.test/keys' };
    expect(() => tokenCheck(readConfig({ ...both, JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' }))).toThrow('JWT_JWKS_URL');
  });
});
