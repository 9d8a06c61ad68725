import DataLoader from 'dataloader';
import type { Read } from '../../quality/read.ts';

/** Names of entities, for one request. */
export interface Names {
  /** Takes in names by id that an answer brought with it. */
  readonly learn: (names: ReadonlyMap<string, string>) => void;
  /** Undefined where it was not learnt. */
  readonly known: (id: string) => string | undefined;
  /** Undefined where no entity has that very id. */
  readonly read: (id: string) => Promise<string | undefined>;
}

/**
 * Names for one request; all that are wanted at a time come by one statement: a list of a thousand is not worth ten of them.
 *
 * @example await entityNames(read).read('company-taigang') // '太钢'
 */
export const entityNames = (read: Read): Names => {
  const learnt: ReadonlyMap<string, string>[] = [];
  const loader = new DataLoader<string, string | undefined>(async (ids) => {
    const [found] = await read<{ ids: string[]; names: string[] }>('api/names-by-id', { ids });
    const byId = new Map(found?.ids.map((id, i) => [id, found.names[i]]));
    return ids.map((id) => byId.get(id));
  });
  return {
    learn: (names) => void learnt.push(names),
    known: (id) => {
      for (const names of learnt) {
        const name = names.get(id);
        if (name !== undefined) return name;
      }
      return undefined;
    },
    read: async (id) => loader.load(id),
  };
};
