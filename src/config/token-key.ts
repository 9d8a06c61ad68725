import { createPublicKey, type KeyObject } from 'node:crypto';

/** Shorter RSA keys are no proof of anything. */
const leastRsaBits = 2_048;

/** A key in PEM; where a variable can have one line only, `\n` stands for the ends of lines. */
const keyOf = (text: string): KeyObject | undefined => {
  const pem = text.replaceAll(String.raw`\n`, '\n').trim();
  // A private key or a certificate would be taken too, and the public key in it used; neither belongs here.
  if (!/^-----BEGIN PUBLIC KEY-----\r?\n[^-]+-----END PUBLIC KEY-----$/.test(pem)) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
};

/** A key that tokens are checked with, and the only algorithm that it is used with. */
export interface TokenKey {
  readonly key: KeyObject;
  readonly algorithm: 'RS256' | 'ES256' | 'EdDSA';
}

/**
 * Reads a public key that tokens may be signed for; undefined where it is none, or too weak.
 *
 * @example readTokenKey('-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA…\n-----END PUBLIC KEY-----')?.algorithm // 'EdDSA'
 */
export const readTokenKey = (text: string): TokenKey | undefined => {
  const key = keyOf(text);
  if (key === undefined) return undefined;
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= leastRsaBits) return { key, algorithm: 'RS256' };
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return { key, algorithm: 'ES256' };
  return key.asymmetricKeyType === 'ed25519' ? { key, algorithm: 'EdDSA' } : undefined;
};

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The address of a set of keys: over HTTPS, or from this machine; undefined where it is neither.
 *
 * @example readKeySetAddress('http://login.example/keys') // undefined
 */
export const readKeySetAddress = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return safe && username === '' && password === '' ? href : undefined;
};
