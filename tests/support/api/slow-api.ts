import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../../../src/api/schema.ts';

/** The same API with a database that answers so many milliseconds later. */
export const slowApi = (api: Api, milliseconds: number): Api => ({
  ...api,
  createContext: (origin) => {
    const context = api.createContext(origin);
    return { ...context, read: async (...asked) => (await sleep(milliseconds), context.read(...asked)) };
  },
});
