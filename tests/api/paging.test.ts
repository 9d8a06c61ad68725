import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openLoadedApi } from '../support/api/open-api.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openLoadedApi();
});
afterAll(() => open.close());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Ids of all pages of a connection, one after the other, and how many there should be. */
const walked = async (
  field: (after: string) => string,
  pageOf: (data: unknown) => Page,
  variables = {},
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await open.ask(field('after: $after'), { ...variables, after });
    expect(errors).toBeUndefined();
    const { totalCount, edges, pageInfo } = pageOf(data);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return { ids, total: totalCount };
    after = pageInfo.endCursor;
  }
};

const page = 'totalCount edges { node { id } } pageInfo { hasNextPage endCursor }';

test.each([
  ['keys in the text', '$after: String', 'sort: [{ predicate: ASC }]', {}],
  ['one key without a list', '$after: String', 'sort: { modality: DESC }', {}],
  ['keys in a variable', '$after: String, $sort: [ClaimSort!]', 'sort: $sort', { sort: [{ basis: 'ASC' }] }],
  ['a key in a variable', '$after: String, $key: ClaimSort!', 'sort: [$key]', { key: { basis: 'ASC' } }],
])('pages of many equals follow each other without a gap: %s', async (_, defined, sort, variables) => {
  const { ids, total } = await walked(
    (after) => `query (${defined}) { claimsConnection(first: 40, ${after}, ${sort}) { ${page} } }`,
    (data) => (data as { claimsConnection: Page }).claimsConnection,
    variables,
  );
  expect(total).toBeGreaterThan(400);
  expect(new Set(ids).size).toBe(total);
});

test('so do pages below an entity, in a fragment', async () => {
  const { ids, total } = await walked(
    (after) => `
      query ($after: String) { entity(id: "region-jinzhong-140700") { ...Stated } }
      fragment Stated on Entity { claimsConnection(first: 7, ${after}, sort: [{ node: { basis: ASC } }]) { ${page} } }`,
    (data) => (data as { entity: { claimsConnection: Page } }).entity.claimsConnection,
  );
  expect(total).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(total);
});

test('a nested list with an offset leaves nothing out', async () => {
  const names: string[] = [];
  for (let offset = 0; offset < 200; offset += 5) {
    const { data } = await open.ask(
      `query ($offset: Int) { regions(where: { id: { eq: "region-jinzhong-140700" } }) {
        claims(sort: [{ modality: ASC }], limit: 5, offset: $offset) { id } } }`,
      { offset },
    );
    names.push(...(data as { regions: [{ claims: { id: string }[] }] }).regions[0].claims.map(({ id }) => id));
  }
  expect(new Set(names).size).toBe(names.length);
});
