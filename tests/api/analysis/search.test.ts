import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/api/create-context.ts';
import { quoteSource } from '../../../src/api/fields/quotations.ts';
import { type ReadSession, readSession } from '../../../src/api/read-session.ts';
import { idsOf, openNamedApi, type Search, type Searching } from '../../support/analysis/names.ts';

let searching: Searching;
beforeAll(async () => {
  searching = await openNamedApi();
});
afterAll(() => searching.open.close());

describe('a search', () => {
  test.each([
    ['太原钢铁', 'company-steel', 1],
    ['太原鋼鐵', 'company-steel', 1],
    ['太钢', 'company-steel', 0.96],
    ['taiyuangangtie', 'company-steel', 0.61],
    ['tai yuan gang tie', 'company-steel', 0.61],
    ['tygt', 'company-steel', 0.52],
    ['tgbxg', 'company-stainless', 0.46],
    ['000825', 'company-stainless', 0.94],
    ['stock-code:000825.SZ', 'company-stainless', 0.95],
    ['钢', 'product-steel', 1],
  ])('for %s finds %s first', async (query, id, least) => {
    const { edges } = await searching.search(query);
    expect(edges[0]?.node.entity.id).toBe(id);
    expect(edges[0]?.node.score).toBeCloseTo(least, 1);
  });

  test('finds by an alias of what is merged the entity that it is', async () => {
    const { edges } = await searching.search('北冶');
    expect(edges).toMatchObject([{ node: { entity: { id: 'company-kept' }, matchedOn: 'alias 北冶', score: 0.96 } }]);
    expect(idsOf(await searching.search('北方冶炼厂'))).not.toContain('company-merged');
  });

  test('looks among some types alone', async () => {
    expect(idsOf(await searching.search('钢', { types: ['Product'] }))).toEqual(['product-steel', 'product-rope']);
    expect(await searching.search('钢', { types: ['University'] })).toMatchObject({ edges: [], totalCount: 0 });
  });

  test('takes in what is in counties and parks below a region, in fact', async () => {
    const found = idsOf(await searching.search('开发区', { region: 'region-city' }));
    expect(found.toSorted()).toEqual(['company-county', 'park-1', 'park-2']);
    expect(idsOf(await searching.search('开发区', { region: 'park-1' })).toSorted()).toEqual([
      'company-county',
      'park-1',
    ]);
  });

  test('gives pages that add up to the whole, each entity once', async () => {
    const whole = await searching.search('开发区');
    expect(whole).toMatchObject({ totalCount: 32, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Search = await searching.search('开发区', { first: 7, after });
      expect(page.totalCount).toBe(32);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(idsOf(whole));
    expect(new Set(found).size).toBe(32);
  });

  test('costs one statement for whole selections, whatever their number', async () => {
    const source =
      '{ search(query: "开发区", types: [Park], first: 100) { edges { node { entity { id ... on Park { locatedIn { name } } } } } } }';
    // The library asks the database for its version once in a process.
    await searching.open.ask(source);
    const session = readSession(searching.open.graph.driver, searching.open.graph.database);
    const statements: string[] = [];
    const counting: ReadSession = {
      run: (cypher, parameters) => {
        statements.push(cypher);
        return session.run(cypher, parameters);
      },
    };
    const contextValue = createContext(counting, quoteSource(undefined));
    const { data, errors } = await graphql({ schema: searching.open.api.schema, source, contextValue });
    expect(errors).toBeUndefined();
    const found = (data as unknown as { search: Search }).search.edges.map(({ node }) => node.entity);
    expect(found).toHaveLength(30);
    expect(found).toContainEqual({ id: 'park-1', locatedIn: [{ name: '乙城县' }] });
    // The candidates and the parks; the graph's version only for who asks for cursors.
    expect(statements).toHaveLength(2);
  });
});
