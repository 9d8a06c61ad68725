import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { readConfig } from '../../src/config.ts';
import type { TokenSettings } from '../../src/security/token-check.ts';

const issuer = 'https://login.test';
const audience = 'lianpu-test';

/** A made pair of keys, as settings and issuers of tokens have its halves. */
export interface TestKeys {
  readonly algorithm: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The public half as PEM. */
  readonly pem: string;
}

const kinds = {
  EdDSA: () => generateKeyPairSync('ed25519'),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2_048 }),
};

/** New keys for an algorithm. */
export const makeKeys = (algorithm: keyof typeof kinds = 'EdDSA'): TestKeys => {
  const { privateKey, publicKey } = kinds[algorithm]();
  return { algorithm, privateKey, publicKey, pem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
};

/** Settings under which tokens of these keys hold, as the environment has them. */
export const variablesFor = ({ pem }: TestKeys): Record<string, string> => ({
  JWT_PUBLIC_KEY: pem,
  JWT_ISSUER: issuer,
  JWT_AUDIENCE: audience,
});

/** The same, read. */
export const settingsFor = (keys: TestKeys): TokenSettings => readConfig(variablesFor(keys));

/** A token as its issuer signs it; what is given here replaces what an editor's has, and null leaves a claim out. */
export const makeToken = (
  { algorithm, privateKey }: TestKeys,
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const now = Math.floor(Date.now() / 1_000);
  const usual = { iss: issuer, aud: audience, sub: 'li@example.org', roles: ['editor'], exp: now + 60 };
  const payload = Object.fromEntries(Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== null));
  return new SignJWT(payload).setProtectedHeader({ alg: algorithm, ...header }).sign(privateKey);
};
