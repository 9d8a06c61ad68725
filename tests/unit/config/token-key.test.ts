import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKeySetAddress, readTokenKey } from '../../../src/config/token-key.ts';
import { readConfig } from '../../../src/config.ts';
import { makeKeys } from '../../support/tokens.ts';

const spki = { type: 'spki', format: 'pem' } as const;

describe('a key for tokens', () => {
  it.each(['RS256', 'ES256', 'EdDSA'] as const)('is used with one algorithm: %s', (algorithm) => {
    expect(readTokenKey(makeKeys(algorithm).pem)?.algorithm).toBe(algorithm);
  });

  it('may be written in one line', () => {
    expect(readTokenKey(makeKeys().pem.replaceAll('\n', String.raw`\n`))?.algorithm).toBe('EdDSA');
  });

  it.each([
    ['a private key', String(makeKeys().privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['a weak RSA key', generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export(spki).toString()],
    ['a key of another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export(spki).toString()],
    ['a key for agreement', generateKeyPairSync('x25519').publicKey.export(spki).toString()],
    ['a secret', 'a-secret-that-everybody-knows'],
    ['no key', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
  ])('is not %s', (_, text) => {
    expect(readTokenKey(text)).toBeUndefined();
  });

  it('that is a private one by mistake is not shown', () => {
    const secret = String(makeKeys().privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => readConfig({ JWT_PUBLIC_KEY: secret })).toThrow(/^JWT_PUBLIC_KEY=\(hidden\): expected a PEM/);
  });
});

describe('the address of a set of keys', () => {
  it.each(['https://login.example/keys', 'http://127.0.0.1:9/keys', 'http://[::1]/keys', 'http://localhost:9/'])(
    'may be %s',
    (address) => {
      expect(readKeySetAddress(address)).toBe(address);
    },
  );

  it.each([
    'http://login.example/keys',
    'http://127.0.0.1.example/',
    'https://me:secret@login.example/',
    'file:///keys',
    'x',
  ])('may not be %s', (address) => {
    expect(readKeySetAddress(address)).toBeUndefined();
  });
});
