import type { Kept } from '../answer-cache/store.ts';

/**
 * The headers of a hit, names and values in turn, but the request's id.
 *
 * @param lasting Headers that all answers to the query have.
 * @example hitHead(kept, { 'content-type': 'application/json' }) // ['content-type', 'application/json', 'x-lianpu-cache', 'hit', …]
 */
export const hitHead = ({ answer }: Kept, lasting: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries({
    ...lasting,
    'x-lianpu-cache': 'hit',
    ...(answer.etag !== undefined && { etag: answer.etag }),
    'content-length': String(answer.body.byteLength),
  }).flat();
