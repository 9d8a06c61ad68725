import type { ValueNode } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { type Extent, joined, Measure, partsOfJson, partsOfLiteral, type VariableAt } from './argument-values.ts';
import type { OpenedOperation } from './opened.ts';
import type { Variables } from './operation-limit.ts';

/** How large the arguments of an operation are. */
export interface ArgumentsExtent {
  /** Of what stands in the query, defaults of variables included. */
  readonly fixed: Extent;
  /** With the variables of a request; undefined where none can be large. */
  readonly withVariables: ((variables: Variables) => Extent) | undefined;
}

type Most = ConstructorParameters<typeof Measure>[1];

const measureLiterals = ({ all, operation }: OpenedOperation, most: Most): Measure => {
  const measure = new Measure(partsOfLiteral, most);
  for (const { node, definition } of all)
    for (const { name, value } of node.arguments ?? []) {
      const type = definition?.args.find((argument) => argument.name === name.value)?.type;
      if (type !== undefined) measure.add(type, value, { path: name.value, hops: 0, nesting: 0 });
    }
  const defaults = new Map<string, ValueNode | undefined>(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  for (const { name, type, ...at } of measure.variables) {
    const value = defaults.get(name);
    if (value !== undefined) measure.add(type, value, at);
  }
  return measure;
};

const known = new WeakMap<OpenedOperation, ArgumentsExtent>();

/** Measures once for the limits that all ask of one request. */
const remembered = (measure: (variables: Variables) => Extent): ((variables: Variables) => Extent) => {
  const extents = new WeakMap<Variables, Extent>();
  return (variables) => {
    const extent = extents.get(variables) ?? measure(variables);
    extents.set(variables, extent);
    return extent;
  };
};

const withVariables = (fixed: Extent, places: readonly VariableAt[], most: Most) =>
  remembered((variables) => {
    const measure = new Measure(partsOfJson, most);
    for (const { name, type, ...at } of places)
      if (Object.hasOwn(variables, name)) measure.add(type, variables[name], { ...at, path: `${at.path}($${name})` });
    return joined(fixed, measure.extent);
  });

/** Measures the arguments of an operation, what stands in it only once. */
export const argumentsExtent = (
  opened: OpenedOperation,
  { MAX_ARGUMENT_NESTING: nesting, MAX_ARGUMENT_VALUES: values }: Limits,
): ArgumentsExtent => {
  const found = known.get(opened);
  if (found !== undefined) return found;
  const most = { nesting, values };
  const { extent: fixed, variables: places } = measureLiterals(opened, most);
  const extent = { fixed, withVariables: places.length === 0 ? undefined : withVariables(fixed, places, most) };
  known.set(opened, extent);
  return extent;
};
