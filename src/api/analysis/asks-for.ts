import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/**
 * Whether a request names a field anywhere in it, so that what nobody asks for need not be read. One of another place counts too.
 *
 * @example asksFor(info)('shortlist') // false
 */
export const asksFor = ({ operation, fragments }: GraphQLResolveInfo): ((field: string) => boolean) => {
  const found = known.get(operation);
  if (found !== undefined) return (field) => found.has(field);
  const names = new Set<string>();
  for (const each of [operation, ...Object.values(fragments)])
    visit(each, {
      Field: ({ name }) => {
        names.add(name.value);
      },
    });
  known.set(operation, names);
  return (field) => names.has(field);
};
