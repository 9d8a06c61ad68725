import DataLoader from 'dataloader';
import type { Read } from '../../quality/read.ts';

/** The name of an entity; undefined where no entity has that very id. */
export type NameOf = (id: string) => Promise<string | undefined>;

/**
 * Names for one request, all that are wanted at a time by one statement: a list of a thousand is not worth ten of them.
 *
 * @example await names(read)('company-taigang') // '太钢'
 */
export const names = (read: Read): NameOf => {
  const loader = new DataLoader<string, string | undefined>(async (ids) => {
    const [found] = await read<{ ids: string[]; names: string[] }>('api/names-by-id', { ids });
    const byId = new Map(found?.ids.map((id, i) => [id, found.names[i]]));
    return ids.map((id) => byId.get(id));
  });
  return async (id) => loader.load(id);
};
