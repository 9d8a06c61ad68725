import type { RowEntity } from '../row.ts';

/** Whether two records say different things in a field that both have. */
const contradicts = (left: object, right: object): boolean => {
  const known = new Map<string, unknown>(Object.entries(left));
  return Object.entries(right).some(([key, value]) => known.has(key) && known.get(key) !== value);
};

const union = (...lists: (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/**
 * One entity of two cells that give the same id: the first name is the name, other names are aliases. Undefined where
 * they contradict each other in anything else.
 *
 * @example mergeEntities({ id, type, name: '太钢' }, { id, type, name: '太钢不锈' })
 * // { id, type, name: '太钢', aliases: ['太钢不锈'] }
 */
export const mergeEntities = (first: RowEntity, second: RowEntity): RowEntity | undefined => {
  const { name, aliases, identifiers, ...rest } = first;
  const { name: otherName, aliases: otherAliases, identifiers: otherIdentifiers, ...others } = second;
  if (contradicts(rest, others) || contradicts(identifiers ?? {}, otherIdentifiers ?? {})) return undefined;
  const allAliases = union(aliases, [otherName], otherAliases).filter((alias) => alias !== name);
  return {
    ...others,
    ...rest,
    name,
    ...(allAliases.length > 0 && { aliases: allAliases }),
    ...((identifiers ?? otherIdentifiers) && { identifiers: { ...otherIdentifiers, ...identifiers } }),
  };
};
