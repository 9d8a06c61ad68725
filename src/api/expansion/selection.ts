import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql';

/**
 * The fields that a selection asks of one concrete type, with fragments opened and `@include` and `@skip` decided.
 *
 * @example
 * // { id ... on Company { pinyin } ... on Park { name } } asked of Company:
 * selectionOf(info, companyType).map(({ name }) => name.value) // ['id', 'pinyin']
 */
export const selectionOf = (info: GraphQLResolveInfo, type: GraphQLObjectType): FieldNode[] => {
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const named = info.schema.getType(condition);
    return isAbstractType(named) && info.schema.isSubType(named, type);
  };
  const isAsked = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false;
  const open = (node: SelectionNode): FieldNode[] => {
    if (!isAsked(node)) return [];
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    if (fragment === undefined || !applies(fragment.typeCondition?.name.value)) return [];
    return fragment.selectionSet.selections.flatMap(open);
  };
  return info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []).flatMap(open);
};
