import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/api/create-context.ts';
import { quoteSource } from '../../../src/api/fields/quotations.ts';
import { readSession } from '../../../src/api/read-session.ts';
import { type OpenApi, openLoadedApi } from '../../support/api/open-api.ts';
import { counted } from '../../support/api/statements.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openLoadedApi();
  // The library asks the database for its version once in a process.
  await open.ask('{ companies { id } }');
});
afterAll(() => open.close());

const [nev, jinzhong, shuozhou] = [
  'industry-chain-new-energy-vehicles',
  'region-jinzhong-140700',
  'region-shuozhou-140600',
];

describe('the questions about regions', () => {
  test.each([
    [
      '{ gaps(chain: "industry-chain-new-energy-vehicle") { stages { status } } }',
      'industry-chain-new-energy-vehicles',
    ],
    [`{ gaps(chain: "${nev}", region: "region-jinzhon") { stages { status } } }`, jinzhong],
    [`{ compareRegions(regions: ["${jinzhong}", "region-shuozhou"]) { stages { status } } }`, shuozhou],
    ['{ timeline(of: "company-taigan") { truncated } }', 'company-taigang'],
  ])('answer an unknown id with near ones: %s', async (query, near) => {
    const { data, errors } = await open.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(errors?.[0]?.extensions?.['hint']).toContain(near);
  });

  test.each([
    [`{ gaps(chain: "${jinzhong}") { stages { status } } }`, 'chain: region-jinzhong-140700 is a Region'],
    [
      `{ gaps(chain: "${nev}", region: "${nev}") { stages { status } } }`,
      'region: industry-chain-new-energy-vehicles is an IndustryChain',
    ],
    [
      `{ gaps(chain: "${nev}", region: "company-taigang") { stages { status } } }`,
      'region: company-taigang is a Company',
    ],
    [`{ compareRegions(regions: ["${jinzhong}"]) { stages { status } } }`, 'regions: a list of 1 is outside 2 to 20'],
    [`{ timeline(of: "${jinzhong}", first: 501) { truncated } }`, 'first: 501 is outside 1 to 500'],
  ])('name the argument that is wrong: %s', async (query, problem) => {
    const { errors } = await open.ask(query);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(problem), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('say what they rest on, and that absence proves nothing', async () => {
    const { data, errors } = await open.ask(
      `{ gaps(chain: "${nev}", region: "${jinzhong}") { chain { name } region { name companiesWithin(limit: 100) { id } } coverage { documents { id title loadedAt } companies asOf note } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      gaps: {
        chain: { name: '新能源汽车产业链' },
        region: { name: '晋中市', companiesWithin: { length: 9 } },
        coverage: {
          documents: [{ id: 'jinzhong-new-energy-2022', loadedAt: expect.stringMatching(/^20\d\d-/) }],
          companies: 9,
          asOf: '2022-02-25',
          note: expect.stringMatching(/absence from the graph is not absence from the region.*不等于当地没有/),
        },
      },
    });
  });

  test('expand whatever they give, in statements that do not grow with it', async () => {
    const selection = `stages {
      stage { name position } status companies { name products { name } } seekers { name }
      claims { predicate evidence { documentId paragraph } } shortlist { entity { name } reasons }
    }`;
    const one = await counted(
      open,
      `{ gaps(chain: "industry-chain-wind-power", region: "${jinzhong}") { ${selection} } }`,
    );
    const all = await counted(open, `{ gaps(chain: "${nev}", region: "${jinzhong}") { ${selection} } }`);
    expect([one.answer.errors, all.answer.errors]).toEqual([undefined, undefined]);
    const { stages } = (all.answer.data as { gaps: { stages: { claims: unknown[] }[] } }).gaps;
    expect(stages).toHaveLength(18);
    // The question: both ids, stages, places by both modalities, members, searches, links, the province with its places, and
    // candidates. Then stages, companies, claims, and the names of who seeks and of candidates.
    expect(all.statements).toBe(11 + 4);
    expect(one.statements).toBeLessThanOrEqual(all.statements);
  });

  test('compare both cities by the same stages', async () => {
    const { data, errors } = await open.ask(
      `{ compareRegions(regions: ["${jinzhong}", "${shuozhou}"]) { region { name } stages { stage { id } status companies { name } projects { name } } } }`,
    );
    expect(errors).toBeUndefined();
    const [first, second] = (
      data as { compareRegions: { region: { name: string }; stages: { stage: { id: string }; status: string }[] }[] }
    ).compareRegions;
    expect([first?.region.name, second?.region.name]).toEqual(['晋中市', '朔州市']);
    expect(first?.stages.map(({ stage }) => stage.id)).toEqual(second?.stages.map(({ stage }) => stage.id));
    const making = first?.stages.findIndex(({ stage }) => stage.id === 'chain-stage-nev-vehicle-making') ?? -1;
    expect([first?.stages[making]?.status, second?.stages[making]?.status]).toEqual(['COVERED', 'UNKNOWN_LOCALLY']);
  });

  // What is expected here was read in the document, not in an answer.
  test('tell the years of Geely in Jinzhong with actual and target apart', async () => {
    const { data, errors } = await open.ask(
      '{ timeline(of: "company-geely-jinzhong") { entity { name } truncated entries { year date observation { metric comparator value unit kind } claim { predicate } } } }',
    );
    expect(errors).toBeUndefined();
    const { entries } = (
      data as { timeline: { entries: { year: number | null; observation: { value: number; kind: string } | null }[] } }
    ).timeline;
    const figures = entries.filter(({ observation }) => observation !== null);
    expect(figures.map(({ year, observation }) => [year, observation?.value, observation?.kind])).toEqual([
      [2017, 8.6, 'ACTUAL'],
      [2017, 82, 'ACTUAL'],
      [2018, 10, 'ACTUAL'],
      [2018, 130, 'ACTUAL'],
      [2019, 6.17, 'ACTUAL'],
      [2019, 1012, 'ACTUAL'],
      [2019, 132.77, 'ACTUAL'],
      [2021, 109.2, 'ACTUAL'],
      [null, 20, 'TARGET'],
    ]);
  });
});

test('what general knowledge says is quoted from its own text without a folder of documents', async () => {
  const session = readSession(open.graph.driver, open.graph.database);
  const { data } = await graphql({
    schema: open.api.schema,
    source:
      '{ industryChains(where: { id: { eq: "industry-chain-wind-power" } }) { evidence { quote } documents { kind id } } }',
    contextValue: createContext(session, quoteSource(undefined, 'loaders')),
  });
  expect(data).toEqual({
    industryChains: [
      { evidence: [{ quote: '风电产业链' }], documents: [{ kind: 'REFERENCE', id: 'reference-chains' }] },
    ],
  });
});
