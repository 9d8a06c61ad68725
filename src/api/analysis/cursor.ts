import type { GraphQLResolveInfo } from 'graphql';
import { graphVersion } from '../../analysis/named.ts';
import { fail } from '../../errors.ts';
import type { Read } from '../../quality/read.ts';
import { asksFor } from './asks-for.ts';

/**
 * A place in a list of one version of the graph.
 *
 * @example positionOf(cursorOf(7, 20), 7) // 20
 */
export const cursorOf = (version: number, position: number): string =>
  Buffer.from(`lianpu:${version}:${position}`).toString('base64url');

const form = /^lianpu:(\d{1,15}):(\d{1,9})$/;

/**
 * How many rows a cursor leaves out; 0 where there is none.
 *
 * @throws {LianpuError} BAD_USER_INPUT where it is none, or one of another version of the graph.
 */
export const positionOf = (cursor: string | null | undefined, version: number): number => {
  if (cursor === undefined || cursor === null) return 0;
  const [, of, position] = form.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (position === undefined) {
    throw fail('BAD_USER_INPUT', {
      problem: 'after: this is no cursor of this field',
      remedy: 'Pass the `endCursor` of the page before, unchanged.',
    });
  }
  if (Number(of) !== version) {
    throw fail('BAD_USER_INPUT', {
      problem: `after: the graph has changed since this cursor was given (version ${of}, now ${version})`,
      remedy: 'Ask for the first page again.',
    });
  }
  return Number(position);
};

const cursorFields = ['cursor', 'startCursor', 'endCursor'];

/**
 * The graph's version for the cursors of a request. It is asked for only where the request gives a cursor or its document asks
 * for some anywhere; 0 otherwise, which nobody sees then.
 */
export const versionForCursors = async (
  read: Read,
  after: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<number> =>
  (after !== undefined && after !== null) || cursorFields.some(asksFor(info)) ? graphVersion(read) : 0;
