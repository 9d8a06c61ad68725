import type { ErrorEntry } from './entry.ts';

/** Requests: what the API answers where it refuses. */
export const requestErrors = {
  NOT_READY: {
    message: 'The API at {url} does not answer as it should: {reason}',
    hint: 'Read the lines above; with LOG_LEVEL=debug the log says more.',
    status: 503,
    exit: 69,
  },
  BAD_USER_INPUT: { message: '{problem}', hint: '{remedy}', status: 400, exit: 65 },
  NOT_FOUND: { message: 'Nothing has the id "{id}"', hint: '{near}', status: 404, exit: 65 },
  UNAUTHENTICATED: { message: '{problem}', hint: '{remedy}', status: 401, exit: 77 },
  FORBIDDEN: {
    message: 'The token of "{subject}" does not carry the role {role}',
    hint: 'Ask whoever issues the tokens for one with the claim `roles: ["{role}"]`.',
    status: 403,
    exit: 77,
  },
  KEYS_UNAVAILABLE: {
    message: 'The keys that tokens are checked with cannot be fetched now',
    hint: 'Try again in a minute; whoever runs the server finds the reason in its log. Queries need no token.',
    status: 503,
    exit: 69,
  },
  QUERY_TOO_COMPLEX: { message: '{problem}', hint: '{remedy}', status: 400, exit: 65 },
  TIMEOUT: {
    message: 'This took longer than {seconds} s ({setting}) and was stopped',
    hint: 'Ask for less: fewer fields, a smaller `limit` or `first`, a narrower `where`.',
    status: 504,
    exit: 75,
  },
  GRAPH_CHANGING: {
    message: 'The graph changed {times} times while this was read, each time before all of it was read',
    hint: 'Try again in {seconds} s, or when the load that changes it is over; a smaller answer is read between two changes.',
    status: 503,
    exit: 75,
  },
  TOO_MANY_REQUESTS: {
    message: '{problem}',
    hint: 'Wait for {seconds} s, as the header Retry-After says, and send fewer requests at a time.',
    status: 429,
    exit: 75,
  },
  OVERLOADED: {
    message: 'The API works on {most} requests already, as many as MAX_REQUESTS allows',
    hint: 'Wait for {seconds} s, as the header Retry-After says, and try again.',
    status: 503,
    exit: 75,
  },
  PATH_UNKNOWN: { message: 'Nothing is served at {path}', hint: 'Known paths: {known}', status: 404, exit: 65 },
  METHOD_NOT_ALLOWED: { message: '{path} takes no {method}', hint: 'Send {allowed}.', status: 405, exit: 65 },
  INTERNAL: {
    message: 'Something unexpected happened ({id})',
    hint: 'The log has the details under this id.',
    status: 500,
    exit: 1,
  },
} as const satisfies Record<string, ErrorEntry>;
