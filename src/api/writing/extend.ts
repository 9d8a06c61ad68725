import { readFileSync } from 'node:fs';
import { extendSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { ApiContext } from '../context.ts';
import { judge } from './judge.ts';
import { loadDocument } from './load-document.ts';
import { retractDocument } from './retract-document.ts';

const definitions = new URL('writing.graphql', import.meta.url);
const mutations = { loadDocument, retractDocument, judge };

/**
 * The schema that editors get: the public one, which has no mutation and no type of one, with those of writing.graphql.
 *
 * @example withWriting(api.schema).getMutationType()?.getFields()['judge']
 */
export const withWriting = (schema: GraphQLSchema): GraphQLSchema => {
  const extended = extendSchema(schema, parse(readFileSync(definitions, 'utf8')));
  const fields = extended.getMutationType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(mutations)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`writing.graphql has no ${name}`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, ApiContext>;
  }
  return extended;
};
