import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Request } from './read-request.ts';

/**
 * A request as Apollo takes it.
 *
 * @example toApollo({ method: 'GET', url: '/graphql?query={x}', headers: {}, body: undefined }).search // '?query={x}'
 */
export const toApollo = ({ method, url, headers, body }: Request): HTTPGraphQLRequest => {
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { method, headers: new HeaderMap(given), search, body };
};
