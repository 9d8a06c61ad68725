import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isInputObjectType } from 'graphql';
import { canonicalIds } from './canonical-ids.ts';
import type { ApiContext } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;
type Given = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null;

/** The ids that a condition names; none where it is about something else. */
const idsOf = (where: unknown): string[] => {
  const id = isGiven(where) ? where['id'] : undefined;
  if (!isGiven(id)) return [];
  const named = [id['eq'], id['in']].flat();
  return named.filter((each) => typeof each === 'string');
};

/** How many rows a list or a connection has. */
const lengthOf = (answer: unknown): number | undefined => {
  const rows = isGiven(answer) && !Array.isArray(answer) ? answer['edges'] : answer;
  return Array.isArray(rows) ? rows.length : undefined;
};

const takesIds = ({ args }: GraphQLField<unknown, ApiContext>): boolean => {
  const where = args.find(({ name }) => name === 'where')?.type;
  return where !== undefined && isInputObjectType(where) && where.getFields()['id'] !== undefined;
};

const answering =
  (original: Resolver): Resolver =>
  async (root, given: Given, context, info) => {
    const answer: unknown = await original(root, given, context, info);
    const ids = idsOf(given['where']);
    if (ids.length === 0 || (lengthOf(answer) ?? ids.length) >= new Set(ids).size) return answer;
    const canonical = await canonicalIds(ids, context);
    if (canonical.size === 0) return answer;
    const id = { in: [...new Set(ids.map((each) => canonical.get(each) ?? each))] };
    return original(root, { ...given, where: { ...(given['where'] as Given), id } }, context, info);
  };

/**
 * Makes the generated lists of a schema answer for an entity by either of its ids, where it was judged the same as another:
 * a list that found less than it was asked for is asked once more, with the ids that stand for those.
 */
export const bothIds = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve !== undefined && takesIds(field)) field.resolve = answering(resolve);
  }
  return schema;
};
