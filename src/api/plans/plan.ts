import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { ApiContext } from '../context.ts';
import { collected } from './collect.ts';
import { type Fields, fieldOf } from './field.ts';
import type { Field } from './object.ts';
import type { Run } from './run.ts';
import { variablesOf } from './variables.ts';

/** How an operation is answered, whatever its variables. */
export interface Plan {
  readonly roots: readonly Field[];
  /** Its variables as resolvers get them; undefined where something is wrong with them, which graphql-js tells. */
  readonly variables: (given: Run['variables']) => Run['variables'] | undefined;
  readonly start: (context: ApiContext, variables: Run['variables']) => Run;
}

/** Whether a document says what is to be read and nothing else: neither a condition nor a question about the schema. */
const isPlain = (document: DocumentNode): boolean => {
  let plain = true;
  visit(document, {
    Directive: () => {
      plain = false;
    },
    Field: ({ name, alias }) => {
      plain &&= name.value === '__typename' || !name.value.startsWith('__');
      plain &&= alias?.value !== '__proto__';
    },
  });
  return plain;
};

/**
 * Plans an operation of a valid document: which resolver gives each part of its answer, and how that is completed. Undefined
 * where it is left to graphql-js: what is no query, has directives, or asks for the schema.
 *
 * @example planOf(schema, parse('{ graph { version } }'), operation)?.roots.map(({ key }) => key) // ['graph']
 */
export const planOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | undefined => {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query || !isPlain(document)) return undefined;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const fields: Fields = { planned: { schema, fragments }, operation, count: 0 };
  const asked = [...collected(fields.planned, query, operation.selectionSet.selections)];
  const roots = asked.map(([key, nodes]) => fieldOf(fields, query, key, nodes));
  return {
    roots,
    variables: variablesOf(schema, operation),
    start: (context, variables) => ({ context, variables, given: [], infos: [] }),
  };
};

/** The data of an answer without errors; undefined where there is one. */
export const dataOf = async (
  { roots, start }: Plan,
  context: ApiContext,
  variables: Run['variables'],
): Promise<Record<string, unknown> | undefined> => {
  const run = start(context, variables);
  const data: Record<string, unknown> = {};
  // All end before anything is told, for what is told anew needs them all.
  const ends = await Promise.allSettled(
    roots.map(async ({ key, read }) => {
      data[key] = undefined;
      data[key] = await read(undefined, run);
    }),
  );
  return ends.every(({ status }) => status === 'fulfilled') ? data : undefined;
};
