import { distance } from 'fastest-levenshtein';
import { idPrefix, typeOfId } from '../facts/entity-types.ts';

/** Rows of the statement that finds ids, in whatever transaction the caller reads. */
type ReadIds = (statement: 'graph/ids-like', parameters: Record<string, unknown>) => Promise<{ id: string }[]>;

/**
 * Up to three existing ids that someone may have meant, the nearest first.
 *
 * @example await nearIds(read, 'company-taigan') // ['company-taigang']
 */
export const nearIds = async (read: ReadIds, wanted: string): Promise<string[]> => {
  const id = wanted.slice(0, 100);
  const type = typeOfId(id);
  const word = type === undefined ? id : id.slice(idPrefix(type).length + 1);
  if (word === '') return [];
  const start = type === undefined ? id.slice(0, 4) : `${idPrefix(type)}-${word.slice(0, 2)}`;
  const rows = await read('graph/ids-like', { start, word });
  return rows
    .map((row) => ({ id: row.id, distance: distance(row.id, id) }))
    .toSorted((left, right) => left.distance - right.distance || (left.id < right.id ? -1 : 1))
    .slice(0, 3)
    .map((row) => row.id);
};
