import type { GraphQLFieldResolver } from 'graphql';
import { requireEntity } from '../../analysis/named.ts';
import { search as findEntities, mostHits } from '../../analysis/search/search.ts';
import { type Wanted, wantedOf } from '../../analysis/search/wanted.ts';
import { fail } from '../../errors.ts';
import type { EntityType } from '../../facts/entity-types.ts';
import type { ApiContext } from '../context.ts';
import { requireLength } from './arguments.ts';
import { cursorOf, positionOf, versionForCursors } from './cursor.ts';
import { one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly query: string;
  readonly types?: readonly EntityType[] | null;
  readonly region?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const longestQuery = 200;

/** No code point takes more than two units, so that a text of any size need not be read. */
const isLonger = (text: string, most: number): boolean => text.length > 2 * most || Array.from(text).length > most;

const requireWanted = (query: string): Wanted => {
  if (isLonger(query, longestQuery)) {
    throw fail('BAD_USER_INPUT', {
      problem: `query: longer than ${longestQuery} characters`,
      remedy: `Give a name, a part of one, or a code, in up to ${longestQuery} characters.`,
    });
  }
  const wanted = wantedOf(query);
  if (wanted !== undefined) return wanted;
  throw fail('BAD_USER_INPUT', {
    problem: 'query: there is no letter, character or digit in it',
    remedy: 'Give a name, a part of one, its pinyin or initials, or a code.',
  });
};

const search: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (
  _,
  { query, types, region, first, after },
  { read },
  info,
) => {
  const wanted = requireWanted(query);
  const among = types ?? undefined;
  if (among !== undefined) requireLength('types', among, 1, 100);
  const [within, version] = await Promise.all([
    region === undefined || region === null ? undefined : requireEntity(read, 'region', region, ['Region', 'Park']),
    versionForCursors(read, after, info),
  ]);
  const skip = positionOf(after, version);
  const hits = await findEntities(read, wanted, {
    ...(among && { types: among }),
    ...(within && { region: within.id }),
  });
  const edges = hits.slice(skip, skip + first).map((node, i) => ({ cursor: cursorOf(version, skip + i + 1), node }));
  return {
    edges,
    totalCount: Math.min(hits.length, mostHits),
    pageInfo: {
      hasNextPage: hits.length > skip + edges.length,
      hasPreviousPage: skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

/** Resolvers of `search` and of what it gives. */
export const searchResolvers: Resolvers = {
  Query: { search },
  SearchHit: { entity: one('entityId') },
};
