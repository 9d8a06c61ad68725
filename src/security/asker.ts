import { fail, type LianpuError } from '../errors.ts';

/** What a token may entitle to. Whoever asks without one may read. */
export type Role = 'editor';

/** Who asks, as a checked token says. */
export interface Identity {
  /** `sub` of the token. */
  readonly subject: string;
  readonly roles: readonly string[];
}

/** Who asks, and whether anybody may write here at all. */
export interface Asker {
  /** Undefined where nobody says who asks. */
  readonly identity: Identity | undefined;
  /** Off where no key is set that tokens could be checked with. */
  readonly writing: 'on' | 'off';
}

/** Who asks where nothing is said and nothing can be. */
export const anybody: Asker = { identity: undefined, writing: 'off' };

/**
 * Why somebody does not have a role, as the error to throw; undefined where they have it.
 *
 * @example refusal(anybody, 'editor')?.code // 'UNAUTHENTICATED'
 */
export const refusal = ({ identity, writing }: Asker, role: Role): LianpuError | undefined => {
  if (identity !== undefined) {
    return identity.roles.includes(role) ? undefined : fail('FORBIDDEN', { subject: identity.subject, role });
  }
  return fail('UNAUTHENTICATED', {
    problem:
      writing === 'on' ? 'Changing the graph needs a token' : 'Changing the graph over HTTP is switched off here',
    remedy:
      writing === 'on'
        ? `Send \`Authorization: Bearer …\` with a token that carries the role ${role}.`
        : 'Whoever runs the server switches it on with JWT_PUBLIC_KEY or JWT_JWKS_URL, JWT_ISSUER and JWT_AUDIENCE; the command line needs no token.',
  });
};

/**
 * The identity of somebody who has a role.
 *
 * @throws {LianpuError} UNAUTHENTICATED, FORBIDDEN
 * @example requireRole(context.asker, 'editor').subject // 'li@example.org'
 */
export const requireRole = (asker: Asker, role: Role): Identity => {
  const problem = refusal(asker, role);
  if (problem !== undefined || asker.identity === undefined) throw problem ?? new Error('a role of nobody');
  return asker.identity;
};
