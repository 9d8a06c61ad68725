import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type Source,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LianpuError } from '../../errors.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A query as a program. */
export interface CompiledQuery {
  /** Whether the program does what graphql-js does with these variables, which must be coerced. */
  readonly takes: (variables: Variables) => boolean;
  /** The result; undefined where graphql-js may tell its errors otherwise and must be asked. */
  readonly run: (context: unknown, variables: Variables) => Promise<ExecutionResult | undefined>;
}

/** Variables come to the program as graphql-js coerced them, so the program takes them as they are. */
const coerced = new GraphQLScalarType({ name: 'CoercedValue', parseValue: (value) => value });

const withCoerced = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === coerced.name ? coerced : schema.getType(name)) },
  }) as GraphQLSchema;

const withoutVariableTypes = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition === operation
      ? {
          ...operation,
          variableDefinitions: (operation.variableDefinitions ?? []).map(({ variable }) => ({
            kind: Kind.VARIABLE_DEFINITION,
            variable,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } },
          })),
        }
      : definition,
  ),
});

/** Variables that stand inside of a list or an object; the program puts null where graphql-js leaves the field out. */
const innerVariables = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Argument: ({ value }) => (value.kind === Kind.VARIABLE ? false : undefined),
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
};

const isFailing = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof LianpuError && originalError.status >= 500;

/**
 * Whether graphql-js would tell the same errors: one that a resolver threw, yes. Of several the order may differ, and its own
 * ones have other places. A database that fails is not asked once more for that.
 */
const isFaithful = (errors: readonly GraphQLError[]): boolean => {
  const [only] = errors;
  if (only === undefined || errors.some(isFailing)) return true;
  const { originalError } = only;
  return errors.length === 1 && originalError !== undefined && !(originalError instanceof GraphQLError);
};

/** Where each line of a text begins. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|[\n\r]/g), ({ index, 0: end }) => index + end.length),
];

/** An error of the program as graphql-js makes it: the program's own ones lack extensions, which Apollo reads. */
const genuine = (
  { message, locations, path, originalError }: GraphQLError,
  source: Source | undefined,
): GraphQLError => {
  const starts = source === undefined ? [] : lineStarts(source.body);
  const positions = (locations ?? []).map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, {
    ...(source !== undefined && { source, positions }),
    path: path ?? null,
    originalError: originalError ?? null,
  });
};

/**
 * Compiles an operation of a valid document; undefined where the compiler refuses it.
 *
 * @example
 * const query = compile(schema, parse('{ graph { version } }'), operation);
 * await query?.run(api.createContext(), {}); // { data: { graph: { version: 3 } } }
 */
export const compile = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | undefined => {
  const program = compileQuery(
    withCoerced(schema),
    withoutVariableTypes(document, operation),
    operation.name?.value ?? '',
    // What resolvers are told of the request is what stands in it.
    { resolverInfoEnricher: () => ({ schema, operation }) },
  );
  if (!isCompiledQuery(program)) return undefined;
  const inner = [...innerVariables(document)];
  return {
    takes: (variables) => inner.every((name) => variables[name] !== undefined && variables[name] !== null),
    run: async (context, variables) => {
      const { data, errors } = await program.query(undefined, context, variables);
      if (errors === undefined) return { data: data ?? null };
      // In the order in which graphql-js has them.
      return isFaithful(errors)
        ? { errors: errors.map((error) => genuine(error, document.loc?.source)), data: data ?? null }
        : undefined;
    },
  };
};
