import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.ts';
import { cypherAnswer, readGolden } from '../support/api/golden.ts';
import { type OpenApi, openLoadedApi, openMadeUpApi } from '../support/api/open-api.ts';
import { openTableApi } from '../support/api/open-table-api.ts';

describe.each([
  ['made-up', openMadeUpApi],
  ['table', openTableApi],
  ['queries', openLoadedApi],
])('golden queries of %s', (folder, openApi) => {
  const all = readGolden(folder);
  const unanswered = all.filter(({ answerFile }) => !existsSync(answerFile));
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  // The next test writes a file that is missing, and `vitest -u` every file anew: read them before you believe them.
  test('each had its answer beside it before the run', () => {
    expect(unanswered.map(({ name }) => name)).toEqual([]);
  });

  test.each(all)('$name answers as its file says', async ({ query, answerFile }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, undefined, 2)}\n`).toMatchFileSnapshot(answerFile);
  });

  test.each(all.filter(({ cypher }) => cypher !== undefined))(
    '$name answers as its Cypher does',
    async ({ query, cypher }) => {
      const { data } = await api.ask(query);
      expect(Object.values(data ?? {})).toEqual([await cypherAnswer(api.graph, cypher ?? '')]);
    },
  );
});

describe('the saved queries', () => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openLoadedApi();
  });
  afterAll(() => api.close());

  test.each(readExamples())('$name finds something', async ({ query }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).length).toBeGreaterThan(0);
    for (const found of Object.values(data ?? {})) expect(found).not.toEqual([]);
  });
});
