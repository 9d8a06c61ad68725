import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openLoadedApi } from '../../support/api/open-api.ts';
import { counted } from '../../support/api/statements.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openLoadedApi();
});
afterAll(() => open.close());

const answer = async (query: string): Promise<unknown> => {
  const { data, errors } = await open.ask(query);
  expect(errors).toBeUndefined();
  return data;
};
const claims = 'claims { predicate evidence { documentId paragraph } }';

// What is expected here was read in the two documents, not in an answer.
describe('paths', () => {
  test('lead from Taigang to Geely with the claim and its evidence, and name subject and object', async () => {
    const query = `{ paths(from: "company-taigang", to: "company-geely-jinzhong", first: 1) {
      length nodes { id name ... on Company { locatedIn { id } } } hops { predicate from { id } to { id } ${claims} } } }`;
    expect(await answer(query)).toEqual({
      paths: [
        {
          length: 1,
          nodes: [
            { id: 'company-taigang', name: '太钢', locatedIn: expect.any(Array) },
            { id: 'company-geely-jinzhong', name: '吉利汽车晋中公司', locatedIn: expect.any(Array) },
          ],
          hops: [
            {
              predicate: 'SUPPLIES',
              from: { id: 'company-taigang' },
              to: { id: 'company-geely-jinzhong' },
              claims: [
                { predicate: 'SUPPLIES', evidence: [{ documentId: 'jinzhong-new-energy-2022', paragraph: 55 }] },
              ],
            },
          ],
        },
      ],
    });
  });

  test('lead from Taigang over Geely, Jinzhong and the province to Shuozhou, against the last fact', async () => {
    const query = `{ paths(from: "company-taigang", to: "region-shuozhou-140600", relations: [SUPPLIES, LOCATED_IN, PART_OF], first: 100) {
      length nodes { name } hops { predicate from { name } to { name } } } }`;
    const { paths } = (await answer(query)) as { paths: { nodes: { name: string }[]; hops: unknown[] }[] };
    const way = ['太钢', '吉利汽车晋中公司', '晋中市', '山西省', '朔州市'];
    const found = paths.find(({ nodes }) => nodes.map(({ name }) => name).join() === way.join());
    expect(found).toMatchObject({
      length: 4,
      hops: [
        { predicate: 'SUPPLIES' },
        { predicate: 'LOCATED_IN' },
        { predicate: 'PART_OF' },
        { predicate: 'PART_OF' },
      ],
    });
    expect(found?.hops.at(-1)).toEqual({ predicate: 'PART_OF', from: { name: '朔州市' }, to: { name: '山西省' } });
  });

  test('are none where no such facts join the two', async () => {
    const query = '{ paths(from: "company-taigang", to: "region-shuozhou-140600", relations: [SUPPLIES]) { length } }';
    expect(await answer(query)).toEqual({ paths: [] });
  });
});

describe('disruption', () => {
  test('by Taigang hits Geely in one steel: its share is known, and said not to be a share of Geely', async () => {
    const query = `{ disruption(of: ["company-taigang"]) { totalCount truncated hit {
      entity { name } tier through { product productId } exposure exposureReason
      shares { share shareOf product claim { id predicate } } alternatives { id } ${claims} } } }`;
    expect(await answer(query)).toEqual({
      disruption: {
        totalCount: 1,
        truncated: false,
        hit: [
          {
            entity: { name: '吉利汽车晋中公司' },
            tier: 1,
            through: [{ product: '高端不锈钢', productId: 'product-high-grade-stainless-steel' }],
            exposure: 0.95,
            exposureReason: expect.stringMatching(
              /^0\.95 of .*消声器.*; what share of 吉利汽车晋中公司 as a whole that is, is not known$/,
            ),
            shares: [
              {
                share: 0.95,
                shareOf: expect.stringContaining('消声器'),
                product: '高端不锈钢',
                claim: { id: expect.any(String), predicate: 'SUPPLIES' },
              },
            ],
            alternatives: [],
            claims: [{ predicate: 'SUPPLIES', evidence: [{ documentId: 'jinzhong-new-energy-2022', paragraph: 55 }] }],
          },
        ],
      },
    });
  });

  test('by products goes on to the muffler and the vehicle, of which no share is known', async () => {
    const query = `{ disruption(of: ["company-taigang"], where: { level: [PRODUCT] }) {
      hit { entity { name } tier exposure exposureReason } } }`;
    const { disruption } = (await answer(query)) as { disruption: { hit: { entity: { name: string } }[] } };
    const hit = (name: string): unknown => disruption.hit.find(({ entity }) => entity.name === name);
    expect(hit('消声器')).toMatchObject({ tier: 1, exposure: null });
    expect(hit('整车')).toMatchObject({ tier: 2, exposure: null });
    expect(hit('吉利汽车晋中公司')).toMatchObject({ tier: 2, exposure: null });
  });

  test('of the steel itself hits whom Taigang supplies with it', async () => {
    const query =
      '{ disruption(of: ["product-high-grade-stainless-steel"], maxDepth: 1) { hit { entity { id } tier } truncated } }';
    const { disruption } = (await answer(query)) as { disruption: { hit: unknown[]; truncated: boolean } };
    expect(disruption.hit).toEqual([
      { entity: { id: 'company-geely-jinzhong' }, tier: 1 },
      { entity: { id: 'product-mufflers' }, tier: 1 },
    ]);
    expect(disruption.truncated).toBe(true);
  });
});

describe('chokepoints', () => {
  test('of the vehicle chain are both suppliers as only known sources, and Geely between them', async () => {
    const query = `{ chokepoints(chain: "industry-chain-new-energy-vehicles") {
      entity { name } kind reason dependantCount dependants { name } ${claims} } }`;
    const { chokepoints } = (await answer(query)) as { chokepoints: { entity: { name: string } }[] };
    expect(chokepoints.map(({ entity }) => entity.name)).toEqual(['吉利汽车晋中公司', '山西利虎玻璃', '太钢']);
    expect(chokepoints).toMatchObject([
      { kind: 'ARTICULATION_POINT', dependantCount: 1 },
      { kind: 'SINGLE_SOURCE', dependants: [{ name: '吉利汽车晋中公司' }] },
      {
        kind: 'SINGLE_SOURCE',
        reason: 'The only known source of 高端不锈钢 for 吉利汽车晋中公司',
        dependants: [{ name: '吉利汽车晋中公司' }],
        claims: [{ predicate: 'SUPPLIES', evidence: [{ paragraph: 55 }] }],
      },
    ]);
  });

  test('of a city are those in it', async () => {
    const query = '{ chokepoints(region: "region-jinzhong-140700") { entity { id } kind } }';
    expect(await answer(query)).toEqual({
      chokepoints: [{ entity: { id: 'company-geely-jinzhong' }, kind: 'ARTICULATION_POINT' }],
    });
  });
});

describe('what cannot be asked', () => {
  const taigang = '"company-taigang"';
  const geely = '"company-geely-jinzhong"';
  test.each([
    [`paths(from: ${taigang}, to: ${geely}, maxLength: 0) { length }`, 'maxLength: 0 is outside 1 to 10'],
    [`paths(from: ${taigang}, to: ${geely}, maxLength: 11) { length }`, 'maxLength: 11 is outside 1 to 10'],
    [`paths(from: ${taigang}, to: ${geely}, first: 0) { length }`, 'first: 0 is outside 1 to 100'],
    [`paths(from: ${taigang}, to: ${geely}, first: 101) { length }`, 'first: 101 is outside 1 to 100'],
    [`paths(from: ${taigang}, to: ${geely}, relations: []) { length }`, 'relations: a list of 0 is outside 1 to 21'],
    [`paths(from: ${taigang}, to: ${taigang}) { length }`, 'to: company-taigang is the entity that paths begin at'],
    ['disruption(of: []) { totalCount }', 'of: a list of 0 is outside 1 to 100'],
    [
      `disruption(of: [${Array.from({ length: 101 }, () => taigang).join()}]) { totalCount }`,
      'of: a list of 101 is longer than 100',
    ],
    [`disruption(of: [${taigang}], maxDepth: 0) { totalCount }`, 'maxDepth: 0 is outside 1 to 20'],
    [`disruption(of: [${taigang}], maxDepth: 21) { totalCount }`, 'maxDepth: 21 is outside 1 to 20'],
    [`disruption(of: [${taigang}], first: 0) { totalCount }`, 'first: 0 is outside 1 to 500'],
    [`disruption(of: [${taigang}], first: 501) { totalCount }`, 'first: 501 is outside 1 to 500'],
    [`disruption(of: [${taigang}], where: { minShare: 2 }) { totalCount }`, 'where: minShare: 2 is outside 0 to 1'],
    ['disruption(of: ["region-jinzhong-140700"]) { totalCount }', 'of: region-jinzhong-140700 is a Region'],
    ['chokepoints(first: 101) { reason }', 'first: 101 is outside 1 to 100'],
    ['chokepoints(first: -1) { reason }', 'first: -1 is outside 1 to 100'],
    [`chokepoints(chain: ${taigang}) { reason }`, 'chain: company-taigang is a Company'],
    [`chokepoints(region: ${taigang}) { reason }`, 'region: company-taigang is a Company'],
  ])('is refused by the argument and its range: %#', async (field, message) => {
    const { errors } = await open.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each([
    `paths(from: "company-taigan", to: ${geely}) { length }`,
    `paths(from: ${geely}, to: "company-taigan") { length }`,
    `disruption(of: [${geely}, "company-taigan"]) { totalCount }`,
  ])('is not found with ids that are near: %s', async (field) => {
    const { errors } = await open.ask(`{ ${field} }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', hint: expect.stringContaining('company-taigang') as string } },
    ]);
  });

  test.each(['chain: "industry-chain-x"', 'region: "region-x"'])(
    'is not found: chokepoints of %s',
    async (argument) => {
      const { errors } = await open.ask(`{ chokepoints(${argument}) { reason } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    },
  );

  test('may be asked for up to 500 that are hit', async () => {
    expect(await answer(`{ disruption(of: [${taigang}], first: 500) { totalCount } }`)).toEqual({
      disruption: { totalCount: 1 },
    });
  });
});

describe('the cost of an answer', () => {
  // The library asks the database for its version once in a process.
  beforeAll(() => answer('{ companies { id } }'));

  test.each([
    ['paths(from: "company-taigang", to: "region-shuozhou-140600", first: 50)', 'length nodes'],
    ['disruption(of: ["company-taigang"], where: { level: [COMPANY, PRODUCT] })', 'totalCount hit { tier entity', '}'],
    ['chokepoints', 'kind dependants'],
  ])(
    'is one statement more for names, and one for each type of entity that is expanded, not for each entity: %s',
    async (question, fields, end = '') => {
      const plain = await counted(open, `{ ${question} { ${fields.replace(/ \w+$/, '')} ${end} } }`);
      const named = await counted(open, `{ ${question} { ${fields} { __typename id name } ${end} } }`);
      const expanded = await counted(open, `{ ${question} { ${fields} { __typename name pinyin } ${end} } }`);
      expect(expanded.answer.errors).toBeUndefined();
      const types = JSON.stringify(expanded.answer.data).match(/"__typename":"\w+"/g) ?? [];
      expect(types.length).toBeGreaterThan(1);
      expect(named.statements - plain.statements).toBe(1);
      expect(expanded.statements - plain.statements).toBe(new Set(types).size);
    },
  );
});
