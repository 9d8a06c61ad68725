import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { ApiContext } from '../context.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { fieldsToCompile } from './compilable.ts';
import { type CompiledQuery, compile } from './compile.ts';

/** Fields of all compiled queries together, some 60 MB of programs. */
const mostFields = 20_000;

/** What Apollo knows of a request when it is to be executed. */
export interface Executable {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | undefined;
  /** Stands for the text that the document was read from. */
  readonly queryHash: string;
  readonly request: {
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly context: ApiContext;
}

export type Execute = (executable: Executable) => Promise<ExecutionResult>;

/**
 * Executes requests as graphql-js does, those that come again by a program that is made of them. Whatever the compiler does
 * otherwise than graphql-js is left to graphql-js.
 *
 * @param entries Most programs that are kept; what was longest not used goes first.
 */
export const compilingExecutor = (schema: GraphQLSchema, entries: number): Execute => {
  // 'seen' was asked for once: most texts that come once never come again, and compiling takes milliseconds.
  const programs = new RecentlyUsed<CompiledQuery | 'seen' | 'refused'>({ entries, weight: mostFields });

  const programOf = ({ document, operation, queryHash }: Executable): CompiledQuery | undefined => {
    if (operation === undefined) return undefined;
    const key = `${queryHash} ${operation.name?.value ?? ''}`;
    const known = programs.get(key);
    if (known === undefined) {
      programs.set(key, 'seen', 1);
      return undefined;
    }
    if (known === 'refused') return undefined;
    if (known !== 'seen') return known;
    const fields = fieldsToCompile(schema, document, operation);
    const program = fields === undefined ? undefined : compile(schema, document, operation);
    programs.set(key, program ?? 'refused', fields ?? 1);
    return program;
  };

  return async (executable) => {
    const { document, operation, request, context } = executable;
    const { variables = {}, operationName } = request;
    const program = programOf(executable);
    if (program !== undefined) {
      const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
      const result = coerced && program.takes(coerced) ? await program.run(context, coerced) : undefined;
      if (result !== undefined) return result;
    }
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
};
