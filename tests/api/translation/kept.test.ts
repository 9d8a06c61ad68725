import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Translations, translationCache } from '../../../src/api/translation/translations.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { recorded } from '../../support/api/recorded.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openMadeUpApi();
});
afterAll(() => open.close());

/** A cache that notes for each translation whether it may be kept. */
const noting = (entries = 1_000) => {
  const notes: boolean[] = [];
  const inner = translationCache(entries);
  const translations: Translations = {
    get: (key) => inner?.get(key),
    keep: (key, template) => {
      notes.push(template !== undefined);
      inner?.keep(key, template);
    },
  };
  return { translations, notes };
};

const point = 'query ($id: ID!) { companies(where: { id: { eq: $id } }) { id name } }';

const suppliers = (first: number): string => `{
  claims(where: { predicate: { eq: SUPPLIES } }, sort: [{ id: ASC }], limit: ${first}) { id subject { id name } }
}`;

describe('kept translations', () => {
  test('serve the same query of another id', async () => {
    const { translations, notes } = noting();
    const answers = [];
    for (const id of ['company-jinling', 'company-yuanfan', 'company-jinling'])
      answers.push((await recorded(open, point, { id }, { translations })).answer.data);
    expect(answers.map((data) => JSON.stringify(data?.['companies']))).toEqual([
      '[{"id":"company-jinling","name":"晋岭钢铁"}]',
      '[{"id":"company-yuanfan","name":"远帆汽车"}]',
      '[{"id":"company-jinling","name":"晋岭钢铁"}]',
    ]);
    expect(notes).toEqual([true]);
  });

  test('serve another document that asks the same', async () => {
    const { translations, notes } = noting();
    await recorded(open, point, { id: 'company-jinling' }, { translations });
    const other = 'query Other($key: ID!) {\n  companies(where: { id: { eq: $key } }) {\n    id\n    name\n  }\n}';
    const { answer } = await recorded(open, other, { key: 'company-yuanfan' }, { translations });
    expect(answer.data).toMatchObject({ companies: [{ id: 'company-yuanfan' }] });
    expect(notes).toEqual([true]);
  });

  test('serve the expansion of other entities, however many, with the same selection', async () => {
    const { translations, notes } = noting();
    await recorded(open, suppliers(1), {}, { translations });
    const before = notes.length;
    const { answer } = await recorded(open, suppliers(2), {}, { translations });
    expect(answer.data?.['claims']).toHaveLength(2);
    expect(notes.slice(0, before)).toEqual([true, true]);
    // The claims themselves have another limit; their subjects are asked for as before.
    expect(notes.slice(before)).toEqual([true]);
  });

  test('are not mixed up between types that are expanded with one selection', async () => {
    const { translations } = noting();
    const query = 'query ($id: ID!) { entity(id: $id) { __typename id name } }';
    const answers = [];
    for (const id of ['company-jinling', 'university-jinling', 'company-yuanfan'])
      answers.push((await recorded(open, query, { id }, { translations })).answer.data?.['entity']);
    expect(answers).toEqual([
      { __typename: 'Company', id: 'company-jinling', name: '晋岭钢铁' },
      { __typename: 'University', id: 'university-jinling', name: '晋岭大学' },
      { __typename: 'Company', id: 'company-yuanfan', name: '远帆汽车' },
    ]);
  });

  test('read a cursor that is a variable anew for each value', async () => {
    const { translations } = noting();
    const query = `query ($after: String) {
      companies(where: { id: { eq: "company-yuanfan" } }) {
        suppliersConnection(first: 1, after: $after, sort: [{ node: { id: ASC } }]) { edges { node { id } } }
      }
    }`;
    const answers = [];
    for (const variables of [{}, { after: Buffer.from('arrayconnection:0').toString('base64') }, {}])
      answers.push(JSON.stringify((await recorded(open, query, variables, { translations })).answer.data));
    expect(answers.map((answer) => /company-[a-z]+/.exec(answer)?.[0])).toEqual([
      'company-jinling',
      'company-mingjing',
      'company-jinling',
    ]);
  });

  test('are as few as the bound says', async () => {
    const { translations, notes } = noting(1);
    for (const field of ['id', 'name', 'id', 'name'])
      await recorded(open, `{ companies { ${field} } }`, {}, { translations });
    expect(notes).toEqual([true, true, true, true]);
  });

  test('are none where the setting says 0', () => {
    expect(translationCache(0)).toBeUndefined();
  });
});
