import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { settledLiteral, sortOfArgument } from './ties.ts';

/** A node stands in one document, which is kept; fields of an interface are opened for each type that has them. */
const known = new WeakMap<GraphQLNamedType, WeakMap<SelectionNode, SelectionNode>>();

const changed = <Node>(nodes: readonly Node[], change: (node: Node) => Node): readonly Node[] => {
  const others = nodes.map(change);
  return others.every((other, i) => other === nodes[i]) ? nodes : others;
};

const selectionSet = (
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  set: SelectionSetNode | undefined,
): SelectionSetNode | undefined => {
  if (set === undefined || type === undefined) return set;
  const selections = changed(set.selections, (node) => settledSelection(schema, type, node));
  return selections === set.selections ? set : { ...set, selections };
};

const field = (schema: GraphQLSchema, parent: GraphQLNamedType, node: FieldNode): FieldNode => {
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (definition === undefined) return node;
  const settled = (argument: ArgumentNode): ArgumentNode => {
    const own = definition.args.find(({ name }) => name === argument.name.value);
    const sort = own && sortOfArgument(own);
    const value = sort === undefined ? argument.value : settledLiteral(sort, argument.value);
    return value === argument.value ? argument : { ...argument, value };
  };
  const args = changed(node.arguments ?? [], settled);
  const below = selectionSet(schema, getNamedType(definition.type), node.selectionSet);
  if (below === node.selectionSet && (node.arguments === undefined || args === node.arguments)) return node;
  return { ...node, arguments: args, ...(below && { selectionSet: below }) };
};

const change = (schema: GraphQLSchema, parent: GraphQLNamedType, node: SelectionNode): SelectionNode => {
  if (node.kind === Kind.FIELD) return field(schema, parent, node);
  if (node.kind === Kind.FRAGMENT_SPREAD) return node;
  const type = node.typeCondition === undefined ? parent : schema.getType(node.typeCondition.name.value);
  const below = selectionSet(schema, type, node.selectionSet) ?? node.selectionSet;
  return below === node.selectionSet ? node : { ...node, selectionSet: below };
};

/**
 * A selection whose orders leave no two rows equal; the same node where nothing was to be settled.
 *
 * @param parent The type that the selection is of.
 * @example // of Query: claims(sort: [{ predicate: ASC }]) { id } gives
 * // claims(sort: [{ predicate: ASC }, { id: ASC }]) { id }
 */
export const settledSelection = <Node extends SelectionNode>(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  node: Node,
): Node => {
  const ofType = known.get(parent) ?? new WeakMap<SelectionNode, SelectionNode>();
  known.set(parent, ofType);
  const found = ofType.get(node) ?? change(schema, parent, node);
  ofType.set(node, found);
  return found as Node;
};

/** The same for a fragment. */
export const settledFragment = (schema: GraphQLSchema, fragment: FragmentDefinitionNode): FragmentDefinitionNode => {
  const type = schema.getType(fragment.typeCondition.name.value);
  const below = selectionSet(schema, type, fragment.selectionSet) ?? fragment.selectionSet;
  return below === fragment.selectionSet ? fragment : { ...fragment, selectionSet: below };
};
