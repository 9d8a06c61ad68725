import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRows } from '../../../src/load/load-rows.ts';
import { loadNetwork, type MadeClaim, nameOf } from '../../support/analysis/network.ts';
import { type OpenApi, openEmptyApi } from '../../support/api/open-api.ts';
import { counted } from '../../support/api/statements.ts';
import { madeRows } from '../../support/facts.ts';
import { decide, entity } from '../../support/judged.ts';

let open: OpenApi;
// 230 suppliers of one company, each by two documents' worth of ways: its own products, and a supply of steel.
const suppliers = Array.from({ length: 230 }, (_, i) => `company-s${String(i).padStart(3, '0')}`);
const network: readonly MadeClaim[] = suppliers.map((id) => [
  id,
  'SUPPLIES',
  'company-hub',
  { product: 'product-steel' },
]);
beforeAll(async () => {
  open = await openEmptyApi();
  await loadNetwork(open.graph, network);
  // The library asks the database for its version once in a process.
  await open.ask('{ companies { id } }');
});
afterAll(() => open.close());

const whole = `{
  supplyChain(of: "company-hub", first: 500) {
    root { name }
    nodes { entity { ...Named } }
    edges { supplier { ...Named } customer { ...Named } claims { id evidence { documentId paragraph } } }
  }
}
fragment Named on Entity { id name ... on Company { customersConnection { edges { node { name } properties { product } } } } }`;

describe('the expansion of a supply chain', () => {
  test('takes one statement for each selection, type and 100 entities, however many nodes and edges there are', async () => {
    const { answer, statements } = await counted(open, whole);
    expect(answer.errors).toBeUndefined();
    const chain = answer.data?.['supplyChain'] as { nodes: unknown[]; edges: { supplier: { name: string } }[] };
    expect(chain.nodes).toHaveLength(suppliers.length);
    expect(chain.edges.map(({ supplier }) => supplier.name).toSorted()).toEqual(suppliers.map(nameOf));
    const hundreds = Math.ceil(suppliers.length / 100);
    // The question: what is reached, with its edges. Then nodes, suppliers, the customer, claims.
    const question = 1;
    expect(statements).toBe(question + hundreds + hundreds + 1 + hundreds);
  });

  test('takes none for ids and types, which are known', async () => {
    const { answer, statements } = await counted(
      open,
      '{ supplyChain(of: "company-hub") { totalCount nodes { tier entity { __typename known: id } } edges { claims { id } } } }',
    );
    expect(JSON.stringify(answer)).toContain('{"tier":1,"entity":{"__typename":"Company","known":"company-s000"}}');
    expect(statements).toBe(2);
  });

  test('takes aliases, variables, fragments and directives as the generated fields do', async () => {
    const source = `query ($deep: Boolean!, $name: String!) {
      supplyChain(of: "company-hub", first: 1) {
        nodes { one: entity { __typename called: name ... on Company { customers(where: { name: { eq: $name } }) { id } products @include(if: $deep) { id } } } }
      }
    }`;
    const { data, errors } = await open.ask(source, { deep: false, name: nameOf('company-hub') });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      supplyChain: {
        nodes: [{ one: { __typename: 'Company', called: nameOf('company-s000'), customers: [{ id: 'company-hub' }] } }],
      },
    });
  });
});

interface Page {
  readonly supplyChain: {
    readonly nodes: readonly { readonly entity: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly truncated: boolean;
  };
}

describe('the pages of a supply chain', () => {
  const query = `query ($after: String) {
    supplyChain(of: "company-hub", first: 100, after: $after) { nodes { entity { id } } truncated pageInfo { endCursor hasNextPage hasPreviousPage } }
  }`;

  test('follow one another by their cursors and say that there is more', async () => {
    const seen: string[] = [];
    const told: boolean[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { data } = await open.ask(query, { after });
      const { nodes, pageInfo, truncated } = (data as Page).supplyChain;
      seen.push(...nodes.map((node) => node.entity.id));
      told.push(truncated);
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(suppliers);
    expect(told).toEqual([true, true, false]);
  });

  test('end with the version of the graph in which they began, instead of mixing two', async () => {
    const { data } = await open.ask(query, { after: null });
    await loadRows(
      open.graph,
      madeRows('another', { entities: [entity('company-another', 'Company', '另一家')], claims: [], observations: [] }),
    );
    const { errors } = await open.ask(query, { after: (data as Page).supplyChain.pageInfo.endCursor });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('after: the graph has changed since this cursor was given');
  });

  test.each(['x', Buffer.from('arrayconnection:3').toString('base64'), ''])('refuse the cursor %j', async (after) => {
    const { errors } = await open.ask(query, { after });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('after: this is no cursor') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('an argument that is null', () => {
  test.each([
    [
      'in the text',
      '{ supplyChain(of: "company-hub", maxDepth: null, first: null, where: null) { totalCount nodes { tier } } }',
    ],
    [
      'in a variable',
      'query ($depth: Int, $first: Int) { supplyChain(of: "company-hub", maxDepth: $depth, first: $first) { totalCount nodes { tier } } }',
    ],
  ])('counts as left out: %s', async (_, query) => {
    const { data, errors } = await open.ask(query, { depth: null, first: null });
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = (data as { supplyChain: { totalCount: number; nodes: unknown[] } }).supplyChain;
    expect([totalCount, nodes.length]).toEqual([suppliers.length, 200]);
  });
});

describe('a question that cannot be answered', () => {
  test.each([
    ['of: "company-hup"', 'NOT_FOUND', 'Near: company-hub'],
    ['of: "product-nothing"', 'NOT_FOUND', 'Nothing has the id'],
    ['of: ""', 'NOT_FOUND', 'Nothing has the id'],
    ['of: "company-hub", maxDepth: 0', 'BAD_USER_INPUT', 'maxDepth: 0 is outside 1 to 20'],
    ['of: "company-hub", maxDepth: 21', 'BAD_USER_INPUT', 'maxDepth: 21 is outside 1 to 20'],
    ['of: "company-hub", first: 0', 'BAD_USER_INPUT', 'first: 0 is outside 1 to 500'],
    ['of: "company-hub", first: 501', 'BAD_USER_INPUT', 'first: 501 is outside 1 to 500'],
    ['of: "company-hub", where: { products: [] }', 'BAD_USER_INPUT', 'where: products: an empty list'],
    ['of: "company-hub", where: { products: ["product-steal"] }', 'NOT_FOUND', 'Near: product-steel'],
    ['of: "company-hub", where: { products: ["company-s001"] }', 'BAD_USER_INPUT', 'company-s001 is a Company'],
    ['of: "company-hub", where: { minShare: 2 }', 'BAD_USER_INPUT', 'where: minShare: 2 is outside 0 to 1'],
  ])('supplyChain(%s) is refused with %s', async (given, code, words) => {
    const { errors } = await open.ask(`{ supplyChain(${given}) { totalCount } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
    expect(`${errors?.[0]?.message} ${String(errors?.[0]?.extensions?.['hint'])}`).toContain(words);
  });

  test('says what may stand in the middle', async () => {
    await loadRows(
      open.graph,
      madeRows('place', { entities: [entity('region-r', 'Region', '某市')], claims: [], observations: [] }),
    );
    const { errors } = await open.ask('{ supplyChain(of: "region-r") { totalCount } }');
    expect(errors?.[0]?.message).toBe('of: region-r is a Region');
    expect(errors?.[0]?.extensions?.['hint']).toBe('Give the id of a Company or Product.');
  });
});

describe('a product that is judged to be another', () => {
  test('narrows by either id', async () => {
    await loadRows(
      open.graph,
      madeRows('sheet', { entities: [entity('product-steel-sheet', 'Product', '钢板')], claims: [], observations: [] }),
    );
    await decide(open.graph, 'product-steel', 'SAME', 'product-steel-sheet');
    const { data, errors } = await open.ask(`{
      chain: supplyChain(of: "company-hub", where: { products: ["product-steel-sheet"] }) { totalCount }
      disruption(of: ["company-s001"], where: { products: ["product-steel-sheet"] }) { totalCount }
      all: supplyChain(of: "company-hub", where: { products: ["product-steel"] }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      chain: { totalCount: suppliers.length },
      disruption: { totalCount: 1 },
      all: { totalCount: suppliers.length },
    });
  });
});
