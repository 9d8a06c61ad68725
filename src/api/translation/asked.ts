import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { selectionKey } from './selection-key.ts';
import { Shape } from './shape.ts';
import type { Slot } from './stand-ins.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a request asks of a root field, split into what decides the statement and what only fills it. */
export interface Asked {
  readonly key: string;
  readonly slots: readonly Slot[];
  /** The same request with a stand-in for each slot. */
  readonly standing: { readonly arguments: Arguments; readonly info: GraphQLResolveInfo };
}

const types = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, GraphQLInputType>>();

const variableTypes = ({ operation, schema }: GraphQLResolveInfo): ReadonlyMap<string, GraphQLInputType> => {
  const found = types.get(operation);
  if (found !== undefined) return found;
  const read = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = typeFromAST(schema, type);
    return isInputType(named) ? [[variable.name.value, named] as const] : [];
  });
  const map = new Map(read);
  types.set(operation, map);
  return map;
};

/**
 * Splits a request. Undefined where a value is of a kind that no key can hold; then nothing may be kept.
 *
 * @param definitions Arguments that the field has in the schema.
 * @param given Their values of this request, coerced.
 */
export const askedOf = (
  definitions: readonly GraphQLArgument[],
  given: Arguments,
  info: GraphQLResolveInfo,
): Asked | undefined => {
  const selection = selectionKey(info.fieldNodes, info.fragments);
  const shape = new Shape();
  const standingArguments: Record<string, unknown> = {};
  for (const { name, type } of definitions) {
    if (name in given) standingArguments[name] = shape.add(name, type, given[name]);
  }
  const variableValues: Record<string, unknown> = { ...info.variableValues };
  for (const name of selection.variables) {
    const type = variableTypes(info).get(name);
    if (type === undefined || !(name in variableValues)) continue;
    if (selection.cursors.has(name)) shape.addByValue(`$${name}`, variableValues[name]);
    else variableValues[name] = shape.add(`$${name}`, type, variableValues[name]);
  }
  if (shape.key === undefined) return undefined;
  return {
    key: `${info.fieldName}(${shape.key})${selection.digest}`,
    slots: shape.slots,
    standing: { arguments: standingArguments, info: { ...info, variableValues } },
  };
};
