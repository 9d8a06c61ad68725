import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import type { Config } from '../config.ts';
import { fail, type LianpuError } from '../errors.ts';
import type { Identity } from './asker.ts';

export type TokenSettings = Pick<Config, 'JWT_PUBLIC_KEY' | 'JWT_JWKS_URL' | 'JWT_ISSUER' | 'JWT_AUDIENCE'>;

/**
 * Tells from an `Authorization` header who asks; undefined where it is none of a bearer.
 *
 * @throws {LianpuError} UNAUTHENTICATED for a token that does not hold, KEYS_UNAVAILABLE.
 */
export type TokenCheck = (authorization: string | undefined) => Promise<Identity | undefined>;

/** Signatures of a pair of keys alone: a shared secret would have to lie on every server. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];
/** Clocks of two machines differ by so much. */
const clockTolerance = 5;
const fetchTimeout = 3_000;
const longestSubject = 200;

/** What says nothing of a token, but that the keys could not be had. */
const keyTrouble: ReadonlySet<string> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const unset = (name: string): LianpuError =>
  fail('SETTING_INVALID', {
    name,
    value: '',
    allowed: 'a value, since a key for tokens is set: a token of another issuer or for another service must not do',
  });

const invalid = (problem: string, cause?: unknown): LianpuError =>
  fail('UNAUTHENTICATED', { problem: `The token does not hold: ${problem}`, remedy: 'Get a new token.' }, cause);

const whatFails = (error: errors.JOSEError): string => {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim \`${error.claim}\` is missing or another`;
  if (error instanceof errors.JOSEAlgNotAllowed) return 'it is signed by an algorithm that is not taken';
  return 'it is not signed by a key that is known here';
};

const identityOf = ({ sub, roles, role }: JWTPayload): Identity => {
  if (typeof sub !== 'string' || sub.trim() === '' || sub.length > longestSubject)
    throw invalid('its claim `sub` is missing or another');
  const carried = [roles, role].flat().filter((one) => typeof one === 'string');
  return { subject: sub, roles: carried };
};

const keysOf = ({ JWT_PUBLIC_KEY: one, JWT_JWKS_URL: address }: TokenSettings) => {
  if (one !== undefined && address !== undefined) {
    throw fail('SETTING_INVALID', {
      name: 'JWT_JWKS_URL',
      value: address,
      allowed: 'no value where JWT_PUBLIC_KEY is set',
    });
  }
  if (one !== undefined) return { getKey: async () => one.key, algorithms: [one.algorithm] };
  if (address === undefined) return undefined;
  return { getKey: createRemoteJWKSet(new URL(address), { timeoutDuration: fetchTimeout }), algorithms };
};

const verify = async (token: string, getKey: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTPayload> => {
  try {
    return (await jwtVerify(token, getKey, options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !keyTrouble.has(error.code)) throw invalid(whatFails(error), error);
    throw fail('KEYS_UNAVAILABLE', {}, error);
  }
};

/**
 * The check of tokens that the settings ask for; undefined where no key is set, so that nobody can be told apart. Signature,
 * algorithm, issuer, audience and expiry have to hold, and `sub` to say who it is; roles stand in `roles`, or one in `role`.
 *
 * @throws {LianpuError} SETTING_INVALID where a key is set without issuer or audience, or both keys are.
 * @example
 * const check = tokenCheck(config);
 * await check?.('Bearer eyJhbGciOiJFZERTQSJ9…'); // { subject: 'li@example.org', roles: ['editor'] }
 */
export const tokenCheck = (settings: TokenSettings): TokenCheck | undefined => {
  const keys = keysOf(settings);
  if (keys === undefined) return undefined;
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = settings;
  if (issuer === undefined) throw unset('JWT_ISSUER');
  if (audience === undefined) throw unset('JWT_AUDIENCE');
  const { getKey, algorithms: taken } = keys;
  const options: JWTVerifyOptions = {
    algorithms: taken,
    issuer,
    audience,
    clockTolerance,
    requiredClaims: ['exp', 'sub'],
  };
  return async (authorization) => {
    const given = /^bearer +(\S.*)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined) return undefined;
    return identityOf(await verify(given.trim(), getKey, options));
  };
};
