import { isDeepStrictEqual } from 'node:util';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  print,
  visit,
} from 'graphql';
import type { QueryResult } from 'neo4j-driver';
import type { ApiContext } from '../context.ts';
import { type Asked, askedOf } from './asked.ts';
import { limitFirst } from './limit-first.ts';
import { type Statement, type Template, templateOf } from './template.ts';

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;
type Field = GraphQLField<unknown, ApiContext>;

/** With these a statement depends on who asks. */
const rules: ReadonlySet<string> = new Set(['authentication', 'authorization', 'subscriptionsAuthorization']);
const asker = /\$(?:jwt|context)\b/;

/** What the library reads of a result. */
const nothing = { records: [], summary: { counters: { updates: () => ({}) } } } as unknown as QueryResult;

/** Runs a resolver with another session and gives the last statement that it sent there. */
const recorded = async (
  resolve: (context: ApiContext) => unknown,
  context: ApiContext,
  run: ApiContext['executionContext']['run'],
): Promise<{ readonly value: unknown; readonly statement: Statement | undefined }> => {
  let statement: Statement | undefined;
  const executionContext: ApiContext['executionContext'] = {
    run: (cypher, parameters = {}) => {
      statement = { cypher, parameters };
      return run(cypher, parameters);
    },
  };
  const value: unknown = await resolve({ ...context, executionContext });
  return { value, statement };
};

/** The template that a translation with stand-ins gives, where it also gives the statement that this request was translated to. */
const templateFrom = async (
  resolve: (asked: Asked['standing'], context: ApiContext) => unknown,
  { standing, slots }: Asked,
  context: ApiContext,
  expected: Statement | undefined,
): Promise<Template | undefined> => {
  try {
    const send = async (): Promise<QueryResult> => nothing;
    const { statement } = await recorded((own) => resolve(standing, own), context, send);
    const template = statement && templateOf(statement, slots);
    if (template === undefined || template.cypher !== expected?.cypher) return undefined;
    return isDeepStrictEqual(template.fill(slots), expected.parameters) ? template : undefined;
  } catch {
    // A translation may refuse a stand-in; the request itself was answered already.
    return undefined;
  }
};

const keeping =
  ({ args: definitions }: Field, original: Resolver): Resolver =>
  async (root, given: Readonly<Record<string, unknown>>, context, info) => {
    const { translations } = context;
    const asked = translations === undefined ? undefined : askedOf(definitions, given, info);
    if (translations === undefined || asked === undefined) return original(root, given, context, info);
    const known = translations.get(asked.key);
    if (known === 'none') return original(root, given, context, info);
    if (known !== undefined) {
      const { records } = await context.executionContext.run(known.cypher, known.fill(asked.slots));
      return records.map((record): unknown => record.get('this'));
    }
    const run: ApiContext['executionContext']['run'] = (cypher, parameters) =>
      context.executionContext.run(limitFirst(cypher), parameters);
    const { value, statement } = await recorded((own) => original(root, given, own, info), context, run);
    const resolve = ({ arguments: standing, info: ofStanding }: Asked['standing'], own: ApiContext): unknown =>
      original(root, standing, own, ofStanding);
    const template = await templateFrom(resolve, asked, context, statement);
    translations.keep(asked.key, template && { ...template, cypher: limitFirst(template.cypher) });
    return value;
  };

/** Whether some statement depends on who asks. */
const isPersonal = (definitions: DocumentNode): boolean => {
  let found = false;
  visit(definitions, {
    Directive: (node) => {
      found ||= rules.has(node.name.value) || (node.name.value === 'cypher' && asker.test(print(node)));
    },
  });
  return found;
};

/**
 * Makes the generated root lists of a schema keep the statements that they are translated to, in the cache that the context
 * of a request brings. Every statement that is kept was first held against the one that the library itself made for the same
 * request, and then has its nested lists cut first. Nothing is kept where the type definitions have authorization rules.
 *
 * @param definitions What the schema was generated from.
 */
export const keepTranslations = (schema: GraphQLSchema, definitions: DocumentNode): GraphQLSchema => {
  if (isPersonal(definitions)) return schema;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    if (isList && resolve !== undefined) field.resolve = keeping(field, resolve);
  }
  return schema;
};
