import { hash } from 'node:crypto';

/**
 * The strong tag of a body: another body has another one.
 *
 * @example etagOf(Buffer.from('{}')) // '"RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o"'
 */
export const etagOf = (body: Buffer): string => `"${hash('sha256', body, 'base64url')}"`;

/**
 * Whether a client says that it has the answer already: `If-None-Match` with this tag among others, or with `*`.
 *
 * @example hasAlready('W/"a", "b"', '"b"') // true
 */
export const hasAlready = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
