import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../../src/server/examples.ts';
import { readGolden } from '../../support/api/golden.ts';
import { type OpenApi, openLoadedApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { openTableApi } from '../../support/api/open-table-api.ts';

const layers = [
  ['no cache', {}],
  ['kept translations', { TRANSLATION_CACHE: 1_000 }],
  ['kept translations and plans', { TRANSLATION_CACHE: 1_000, QUERY_PLANS: 'on' }],
  ['plans', { QUERY_PLANS: 'on' }],
] as const;

const nestedLists = {
  name: 'lists that are cut at every depth',
  query: readFileSync(new URL('nested-lists.graphql', import.meta.url), 'utf8'),
  variables: {},
};
const examples = readExamples().map((example) => ({ ...example, variables: {} }));

describe.each([
  ['made-up', openMadeUpApi, [nestedLists]],
  ['table', openTableApi, []],
  ['queries', openLoadedApi, [nestedLists, ...examples]],
])('golden queries of %s', (folder, openApi, others) => {
  let open: OpenApi;
  let asks: Awaited<ReturnType<OpenApi['askKeeping']>>[] = [];
  beforeAll(async () => {
    open = await openApi();
    asks = await Promise.all(layers.map(([, caches]) => open.askKeeping(caches)));
  });
  afterAll(() => open.close());

  test.each([...readGolden(folder), ...others])(
    '$name is answered to the byte as without caches, whenever it is asked again',
    async ({ query, variables }) => {
      const [bare, ...keeping] = asks;
      const expected = JSON.stringify(await bare?.(query, variables));
      const answers: string[] = [];
      for (const ask of keeping) {
        for (let time = 0; time < 3; time++) answers.push(JSON.stringify(await ask(query, variables)));
      }
      expect(answers).toEqual(answers.map(() => expected));
    },
  );
});
