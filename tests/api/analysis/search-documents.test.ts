import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openLoadedApi } from '../../support/api/open-api.ts';

interface Node {
  readonly score: number;
  readonly matchedOn: string;
  readonly entity: { readonly id: string; readonly name: string };
}

let open: OpenApi;
beforeAll(async () => {
  open = await openLoadedApi();
});
afterAll(() => open.close());

const document = `query ($query: String!, $types: [EntityType!], $region: ID) {
  search(query: $query, types: $types, region: $region) { edges { node { score matchedOn entity { id name } } } }
}`;

const search = async (query: string, more: object = {}): Promise<Node[]> => {
  const { data, errors } = await open.ask(document, { query, ...more });
  expect(errors).toBeUndefined();
  return (data as { search: { edges: { node: Node }[] } }).search.edges.map(({ node }) => node);
};

const geelyWithin = async (region: string): Promise<string[]> =>
  (await search('吉利汽车', { region, types: ['Company'] })).map(({ entity }) => entity.name);

// What is expected here was read in the two documents, not in an answer.
describe('in the documents of Jinzhong and Shuozhou', () => {
  test.each([
    ['太钢', '太钢', 'name 太钢'],
    ['太鋼', '太钢', 'name 太钢'],
    ['tg', '太钢', 'pinyin initials tg of name 太钢'],
    ['晋中', '晋中市', 'alias 晋中'],
    ['晉中', '晋中市', 'alias 晋中'],
    ['吉利汽车晋申公司', '吉利汽车晋中公司', 'one character differs: 吉利汽车晋中公司'],
    ['吉利汽车晋中生产基地', '吉利汽车晋中公司', 'alias 吉利汽车晋中生产基地'],
    ['利虎玻璃', '山西利虎玻璃', 'alias 利虎玻璃'],
    ['山西利虎玻璃有限公司', '山西利虎玻璃', 'name 山西利虎玻璃 but for place or ending: 利虎玻璃'],
    ['太岗', '太钢', 'same pinyin tai gang: 太钢'],
  ])('%s finds %s first', async (query, name, matchedOn) => {
    const [first] = await search(query);
    expect(first).toMatchObject({ entity: { name }, matchedOn });
  });

  test.each(['taigang', 'tai gang', 'TaiGang'])(
    '%s finds 太钢 first, by its reading or its English name',
    async (query) => {
      expect((await search(query))[0]?.entity.name).toBe('太钢');
    },
  );

  test.each(['吉利', '吉利汽车', 'Geely', 'jili', 'jlqc', '吉利汽车晋中分公司', '吉利汽车晋中'])(
    '%s finds the company of Geely in Jinzhong among the first',
    async (query) => {
      const names = (await search(query)).slice(0, 5).map(({ entity }) => entity.name);
      expect(names).toContain('吉利汽车晋中公司');
    },
  );

  test('a company of one character too many is the best match', async () => {
    expect((await search('吉利汽车晋中分公司'))[0]?.entity.name).toBe('吉利汽车晋中公司');
  });

  test('an equal name scores 1, and nothing else does', async () => {
    const found = await search('吉利');
    expect(found[0]).toMatchObject({ score: 1, entity: { name: '吉利' } });
    expect(found.slice(1).every(({ score, entity }) => score < 1 || entity.name === '吉利')).toBe(true);
  });

  test('a city is found among regions alone', async () => {
    const found = await search('晋中市', { types: ['Region'] });
    expect(found[0]).toMatchObject({ score: 1, entity: { id: 'region-jinzhong-140700' } });
    expect(found.every(({ entity }) => entity.id.startsWith('region-'))).toBe(true);
  });

  test('a company is found in its own city and in no other', async () => {
    expect(await geelyWithin('region-jinzhong-140700')).toContain('吉利汽车晋中公司');
    expect(await geelyWithin('region-shanxi-140000')).toContain('吉利汽车晋中公司');
    expect(await geelyWithin('region-shuozhou-140600')).not.toContain('吉利汽车晋中公司');
  });
});
