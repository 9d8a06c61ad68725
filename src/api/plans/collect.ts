import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** What a plan is made from. */
export interface Planned {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * The fields that selections ask of a concrete type, by their key in the answer, in the order of the answer: fragments opened,
 * and fields of one key together. Directives are not looked at.
 *
 * @example
 * // { id ... on Company { size } ... on Park { area } id } asked of Company:
 * [...collected(planned, companyType, selections).keys()] // ['id', 'size']
 */
export const collected = (
  { schema, fragments }: Planned,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  };
  const add = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = found.get(key);
      if (nodes === undefined) found.set(key, [selection]);
      else nodes.push(selection);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (opened.has(selection.name.value)) return;
      opened.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (fragment === undefined || !applies(fragment.typeCondition?.name.value)) return;
    for (const each of fragment.selectionSet.selections) add(each);
  };
  for (const selection of selections) add(selection);
  return found;
};
