import { afterAll, beforeAll, expect, it } from 'vitest';
import { readExamples } from '../../src/server/examples.ts';
import { rehearse } from '../../src/server/rehearsal.ts';
import { type OpenApi, openLoadedApi } from '../support/api/open-api.ts';

let opened: OpenApi;
beforeAll(async () => {
  opened = await openLoadedApi();
});
afterAll(() => opened.close());

it('every saved query is answered when it is rehearsed', async () => {
  expect(await rehearse(opened.api, readExamples()).done).toBe(readExamples().length);
});

it('a rehearsal that is stopped asks no further question', async () => {
  const { done, stop } = rehearse(opened.api, readExamples());
  stop();
  expect(await done).toBe(1);
});

it('a question that fails leaves the others to be asked', async () => {
  const [example] = readExamples();
  const unknown = { name: 'unknown', query: '{ entity(id: "company-nobody") { id } }' };
  expect(await rehearse(opened.api, [unknown, ...(example ? [example] : [])]).done).toBe(1);
});
