import type { IncomingHttpHeaders } from 'node:http';
import type { Asked } from '../answer-cache/asked.ts';

/** A request as far as it says what it asks. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Read as JSON. */
  readonly body: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a client wants no answer that was kept. */
export const wantsFresh = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /\bno-(?:cache|store)\b/i.test(headers['cache-control'] ?? '');

/** Longer ones are made by nobody who asks twice. */
const longestAccept = 256;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const absent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Any of these shows that no other site's page sent the request: Apollo refuses a GET without one. */
const preflighted = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;

const inBody = ({ headers, body }: Request): Fields | undefined =>
  /^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '') && isRecord(body) ? body : undefined;

const inAddress = ({ headers, url }: Request): Fields | undefined => {
  if (headers['content-type'] !== undefined || !preflighted.some((name) => headers[name])) return undefined;
  const fields = [...new URLSearchParams(url.split('?')[1])];
  if (new Set(fields.map(([name]) => name)).size < fields.length) return undefined;
  const { query, operationName, variables, extensions }: Partial<Record<string, string>> = Object.fromEntries(fields);
  try {
    return {
      query,
      operationName,
      variables: variables === undefined ? undefined : JSON.parse(variables),
      extensions: extensions === undefined ? undefined : JSON.parse(extensions),
    };
  } catch {
    return undefined;
  }
};

/**
 * What a request asks, where its answer may come from the cache and go into it. Undefined for everything else, which Apollo
 * answers or refuses as if there were no cache: who says who they are, saved queries by their hash, answers in parts, pages
 * for browsers, and whatever is no request of GraphQL.
 */
export const readRequest = (request: Request): Asked | undefined => {
  const { headers, method } = request;
  const { accept, authorization } = headers;
  if (authorization !== undefined) return undefined;
  if (accept !== undefined && (accept.length > longestAccept || /multipart|html/i.test(accept))) return undefined;
  const fields = method === 'POST' ? inBody(request) : inAddress(request);
  if (fields === undefined) return undefined;
  const { query, operationName, variables, extensions } = fields;
  if (typeof query !== 'string' || query === '') return undefined;
  if (!absent(operationName) && typeof operationName !== 'string') return undefined;
  if (!absent(variables) && !isRecord(variables)) return undefined;
  if (!absent(extensions) && (!isRecord(extensions) || 'persistedQuery' in extensions)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {}, role: 'public', accept };
};
