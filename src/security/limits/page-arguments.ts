import { type ArgumentNode, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';
import type { OpenedField, OpenedOperation } from './opened.ts';
import type { Variables } from './operation-limit.ts';

/** Most rows that a list gives where nothing is said; schema.graphql gives the library the same figure. */
export const defaultPage = 20;

const largerPages: ReadonlySet<string> = new Set(['Query.supplyChain', 'Query.disruption', 'Query.timeline']);

/** Whether the pages of a field may be as large as those of an analysis. */
export const hasLargerPages = ({ place }: OpenedField): boolean => largerPages.has(place);

/** A number or text that stands in an argument, or in the variable of it. */
export interface ArgumentReading {
  readonly node: ArgumentNode;
  /** Undefined where no variable decides it. */
  readonly variable: string | undefined;
  /** The value where no variable decides it, or where the variable is left out; null and undefined where there is none. */
  readonly fixed: unknown;
}

const literal = (value: ValueNode | undefined): unknown => {
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** How an argument is given; undefined where it is left out. */
export const readArgument = (
  { node: { arguments: given = [] } }: OpenedField,
  { operation }: Pick<OpenedOperation, 'operation'>,
  name: string,
): ArgumentReading | undefined => {
  const node = given.find((argument) => argument.name.value === name);
  if (node === undefined) return undefined;
  if (node.value.kind !== Kind.VARIABLE) return { node, variable: undefined, fixed: literal(node.value) };
  const variable = node.value.name.value;
  return { node, variable, fixed: literal(defaultOf(operation, variable)) };
};

const defaultOf = (operation: OperationDefinitionNode, name: string): ValueNode | undefined =>
  operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;

/** What an argument is in a request; undefined and null where it has no value. */
export const valueIn = ({ variable, fixed }: ArgumentReading, variables: Variables): unknown => {
  if (variable === undefined || !Object.hasOwn(variables, variable)) return fixed;
  const value = variables[variable];
  return value === undefined ? fixed : value;
};
