import { idPrefix, typeOfId } from '../facts/entity-types.ts';

/** Rows of the statement that finds ids, in whatever transaction the caller reads. */
type ReadIds = (statement: 'graph/ids-like', parameters: Record<string, unknown>) => Promise<{ id: string }[]>;

/** Fewest single-character edits that turn one text into the other. */
export const editDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const replaced = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
};

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
    .map((row) => ({ id: row.id, distance: editDistance(row.id, id) }))
    .toSorted((left, right) => left.distance - right.distance || (left.id < right.id ? -1 : 1))
    .slice(0, 3)
    .map((row) => row.id);
};
