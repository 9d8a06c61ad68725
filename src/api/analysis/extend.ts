import { readFileSync } from 'node:fs';
import {
  extendSchema,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql';
import type { ApiContext } from '../context.ts';

/** Resolvers by type and field. The arguments differ from field to field. */
export type Resolvers = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<never, ApiContext, never>>>>
>;

const definitions = new URL('analysis.graphql', import.meta.url);

/** The arguments of a field; one that is null counts as left out where it has a default. */
const withDefaults = (takes: readonly GraphQLArgument[], given: object): object => ({
  ...given,
  ...Object.fromEntries(
    takes.flatMap(({ name, defaultValue }) =>
      defaultValue !== undefined && (given as Readonly<Record<string, unknown>>)[name] === null
        ? [[name, defaultValue] as const]
        : [],
    ),
  ),
});

/**
 * The generated schema with the questions of analysis.graphql.
 *
 * @throws {Error} A resolver belongs to no field.
 * @example withAnalysis(generated, analysisResolvers).getQueryType()?.getFields()['supplyChain']
 */
export const withAnalysis = (generated: GraphQLSchema, resolvers: Resolvers): GraphQLSchema => {
  const schema = extendSchema(generated, parse(readFileSync(definitions, 'utf8')));
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field === undefined) throw new Error(`analysis.graphql has no ${typeName}.${fieldName}`);
      const original = resolve as GraphQLFieldResolver<unknown, ApiContext, object>;
      field.resolve = field.args.some(({ defaultValue }) => defaultValue !== undefined)
        ? (source, given, context, info) => original(source, withDefaults(field.args, given), context, info)
        : original;
    }
  }
  return schema;
};
