import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, isObjectType, Kind } from 'graphql';
import { canonicalIds } from '../canonical-ids.ts';
import type { ApiContext, Expand, Expanded } from '../context.ts';
import { listFieldOf } from './list-fields.ts';
import { selectionOf } from './selection.ts';

/** Alias under which the id comes back, whatever the selection asks for. */
const idAlias = 'lianpuExpandedId';
const pageSize = 100;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const idField: FieldNode = { kind: Kind.FIELD, alias: name(idAlias), name: name('id') };

/**
 * Runs the generated list field of a type for some ids, as if the request had asked for it with this selection. The limit
 * is the same for any number of ids, so that one translation serves them all.
 */
const loadRows = async (
  type: GraphQLObjectType,
  selections: readonly FieldNode[],
  ids: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Map<unknown, Expanded>> => {
  const { query, field } = listFieldOf(info.schema, type);
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: name(field.name),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections, idField] },
  };
  const rows = (await field.resolve?.(undefined, { where: { id: { in: ids } }, limit: pageSize }, context, {
    ...info,
    fieldName: field.name,
    fieldNodes: [node],
    parentType: query,
    returnType: field.type,
  })) as Expanded[];
  return new Map(rows.map((row) => [row[idAlias], { ...row, __resolveType: type.name }]));
};

/** Rows by the ids asked for; for an id that is merged into another one the list gives that one's row. */
const loadPage = async (
  type: GraphQLObjectType,
  selections: readonly FieldNode[],
  ids: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<(Expanded | undefined)[]> => {
  const rows = await loadRows(type, selections, ids, context, info);
  const missing = ids.filter((id) => !rows.has(id));
  const canonical = missing.length === 0 ? new Map<string, string>() : await canonicalIds(missing, context);
  return ids.map((id) => rows.get(canonical.get(id) ?? id));
};

/**
 * Expansion for one request: one statement per selection, type and 100 ids, never one per node. Two fields share a
 * selection when they are the same nodes of the request's text, which stands for aliases, arguments and fragments too.
 */
export const expansions = (): Expand => {
  const numbers = new WeakMap<FieldNode, number>();
  let last = 0;
  const numberOf = (node: FieldNode): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(node, last);
    return last;
  };
  const loaders = new Map<string, DataLoader<string, Expanded | undefined>>();

  return async (typeName, id, context, info) => {
    const type = info.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type of the schema`);
    const key = [typeName, ...info.fieldNodes.map(numberOf)].join(' ');
    let loader = loaders.get(key);
    if (loader === undefined) {
      const selections = selectionOf(info, type).filter((field) => field.name.value !== '__typename');
      loader = new DataLoader((ids) => loadPage(type, selections, ids, context, info), { maxBatchSize: pageSize });
      loaders.set(key, loader);
    }
    return loader.load(id);
  };
};
