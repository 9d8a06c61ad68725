import type { GraphQLFieldResolver } from 'graphql';
import { requireEntity } from '../../analysis/named.ts';
import { type Path, paths as readPaths } from '../../analysis/paths/paths.ts';
import { fail } from '../../errors.ts';
import { type Predicate, predicateNames } from '../../facts/predicates.ts';
import type { ApiContext } from '../context.ts';
import { requireLength, requireWithin } from './arguments.ts';
import { many, one } from './expanded.ts';
import type { Resolvers } from './extend.ts';

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly relations?: readonly Predicate[] | null;
  readonly first: number;
}

const paths: GraphQLFieldResolver<unknown, ApiContext, Arguments, Promise<readonly Path[]>> = async (
  _,
  { from, to, maxLength, relations, first },
  { read },
) => {
  requireWithin('maxLength', maxLength, 1, 10);
  requireWithin('first', first, 1, 100);
  if (relations) requireLength('relations', relations, 1, predicateNames.length);
  const [start, end] = await Promise.all([requireEntity(read, 'from', from), requireEntity(read, 'to', to)]);
  if (start.id === end.id) {
    throw fail('BAD_USER_INPUT', {
      problem: `to: ${to} is the entity that paths begin at`,
      remedy: 'Give two entities that differ.',
    });
  }
  return readPaths(read, { from: start.id, to: end.id, maxLength, relations: relations ?? predicateNames, first });
};

/** Resolvers of `paths` and of what it gives. */
export const pathsResolvers: Resolvers = {
  Query: { paths },
  Path: { nodes: many('nodeIds') },
  Hop: { from: one('fromId'), to: one('toId'), claims: many('claimIds') },
};
