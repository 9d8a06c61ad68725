import { openLoadedApi, openMadeUpApi } from './open-api.ts';
import { openTableApi } from './open-table-api.ts';

/** Folders of golden queries, each with the API that answers them. */
export const goldenApis = [
  ['made-up', openMadeUpApi],
  ['table', openTableApi],
  ['queries', openLoadedApi],
] as const;
