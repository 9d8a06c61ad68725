import { fail } from '../errors.ts';
import { type EntityType, typeOfId } from '../facts/entity-types.ts';
import { nearIds } from '../graph/near-ids.ts';
import type { Read } from '../quality/read.ts';

/** An entity that a question names, as the graph has it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

const withArticle = (types: string): string => `${/^[AEIO]/.test(types) ? 'an' : 'a'} ${types}`;

/**
 * The refusal of an id that nothing has, with ids that may have been meant.
 *
 * @example throw await notFound(read, 'company-taigan') // NOT_FOUND, Near: company-taigang.
 */
export const notFound = async (read: Read, id: string): Promise<Error> => {
  const near = await nearIds(read, id);
  return fail('NOT_FOUND', {
    id: id.slice(0, 100),
    near:
      near.length > 0
        ? `Near: ${near.join(', ')}.`
        : 'Look it up by name: { search(query: "…") { edges { node { entity { id name } } } } }.',
  });
};

/**
 * The entities of some ids, in their order: those that they are judged to be where they are merged.
 *
 * @param types What they may be; anything if absent.
 * @throws {LianpuError} NOT_FOUND for an id that nothing has, BAD_USER_INPUT for one of another type.
 * @example await requireEntities(read, 'of', ['company-taigang'], ['Company', 'Product']) // [{ id: 'company-taigang', … }]
 */
export const requireEntities = async (
  read: Read,
  argument: string,
  ids: readonly string[],
  types?: readonly EntityType[],
): Promise<Named[]> => {
  const rows = await read<{ id: string; entityId: string | null; name: string }>('analysis/entities-by-id', { ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found: Named[] = [];
  for (const id of ids) {
    const { entityId = null, name = '' } = byId.get(id) ?? {};
    if (entityId === null) throw await notFound(read, id);
    const type = typeOfId(entityId);
    if (type === undefined) throw new Error(`${entityId} begins with no type of an entity`);
    if (types !== undefined && !types.includes(type)) {
      throw fail('BAD_USER_INPUT', {
        problem: `${argument}: ${id} is ${withArticle(type)}`,
        remedy: `Give the id of ${withArticle(types.join(' or '))}.`,
      });
    }
    found.push({ id: entityId, name, type });
  }
  return found;
};

/** One entity of one id; see `requireEntities`. */
export const requireEntity = async (
  read: Read,
  argument: string,
  id: string,
  types?: readonly EntityType[],
): Promise<Named> => {
  const [found] = await requireEntities(read, argument, [id], types);
  if (found === undefined) throw new Error('unreachable: a refusal or one entity');
  return found;
};

/** Version of the graph: cursors belong to one. */
export const graphVersion = async (read: Read): Promise<number> => {
  const [row] = await read<{ version: number }>('analysis/graph-version');
  return row?.version ?? 0;
};
