import type { GraphQLFieldResolver } from 'graphql';
import { type Predicate, predicateNames } from '../facts/predicates.ts';
import type { ApiContext } from './context.ts';
import { quote, quoteAfter, quoteBefore, quoteUnavailable } from './fields/evidence.ts';
import { claimsOfEdge, entityAt, entityTypeAt } from './fields/related.ts';
import { entity } from './queries/entity.ts';
import { graph } from './queries/graph.ts';
import { report, reportFields } from './queries/report.ts';

// The arguments differ from field to field; the library's own type for resolvers leaves them open as well.
type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, ApiContext, never>>>;

/**
 * Name of the type that holds the properties of a predicate's edges.
 *
 * @example edgeTypeOf('HOLDS_POSITION') // 'HoldsPositionProperties'
 */
export const edgeTypeOf = (predicate: Predicate): string =>
  `${predicate.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Properties`;

/** Every resolver that the library does not generate. */
export const resolvers: Resolvers = {
  Query: { entity, graph, report },
  ...reportFields,
  Claim: {
    subject: entityAt('subjectId'),
    subjectType: entityTypeAt('subjectId'),
    object: entityAt('objectId'),
    objectType: entityTypeAt('objectId'),
  },
  Observation: { entity: entityAt('entityId'), entityType: entityTypeAt('entityId') },
  Evidence: { quote, quoteBefore, quoteAfter, quoteUnavailable },
  ...Object.fromEntries(predicateNames.map((predicate) => [edgeTypeOf(predicate), { claims: claimsOfEdge }])),
};
