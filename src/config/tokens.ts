import type { Setting } from './setting.ts';
import { text, wholeNumber } from './setting.ts';
import { readKeySetAddress, readTokenKey, type TokenKey } from './token-key.ts';

const tokenKey = (help: string): Setting<TokenKey> => ({
  type: 'PEM',
  fallback: undefined,
  help,
  allowed: 'a PEM that begins with BEGIN PUBLIC KEY: RSA of 2,048 bits or more, EC P-256 or Ed25519',
  // Who sets the private key by mistake shall not find it in a log.
  secret: true,
  read: readTokenKey,
});

const keySetAddress = (help: string): Setting<string> => ({
  type: 'URL',
  fallback: undefined,
  help,
  allowed: 'an https:// address, or an http:// one on this machine, without a user',
  read: readKeySetAddress,
});

/** Settings of who may write; docs/writing.md says how. */
export const tokenSettings = {
  JWT_PUBLIC_KEY: tokenKey(
    'Public key (PEM; `\\n` may stand for ends of lines) that tokens of editors are checked with. Unset, and no JWT_JWKS_URL: writing over HTTP is off.',
  ),
  JWT_JWKS_URL: keySetAddress('Where the public keys are instead (JWKS).'),
  JWT_ISSUER: text('`iss` that tokens must have. Needed with either key setting.'),
  JWT_AUDIENCE: text('`aud` that tokens must have. Needed with either key setting.'),
  MAX_WRITE_BODY_KIB: wholeNumber(
    'Most that the body of a request with a token may hold, in KiB: a document’s facts are larger than a query.',
    '2048',
    65_536,
    1,
  ),
} as const;
