import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitFirst } from '../../../src/api/translation/limit-first.ts';
import { type Translations, translationCache } from '../../../src/api/translation/translations.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { type Recorded, recorded } from '../../support/api/recorded.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openMadeUpApi();
  // The library asks for the database's version once, before its first statement.
  await open.ask('{ companies { id } }');
});
afterAll(() => open.close());

const id = fc.constantFrom('company-jinling', 'company-yuanfan', 'company-mingjing', 'company-none');
const text = fc.oneof(
  fc.constantFrom('钢', '汽车', '', 'company-', '"', '$param0', '(?i)a'),
  fc.string({ maxLength: 4 }),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 8 });

/** An object with some of its fields, each of which may be null. */
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, maybe(value)])), {
    requiredKeys: [],
  });

const lists = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });
const ids = some({ eq: id, in: lists(id), startsWith: text });
const texts = some({ eq: text, contains: text, in: lists(text), endsWith: text });
const modality = some({
  eq: fc.constantFrom('ACTUAL', 'PLANNED'),
  in: lists(fc.constantFrom('ACTUAL', 'ASPIRATIONAL')),
});
const share = some({ gte: fc.constantFrom(0, 0.5, 1), lt: fc.constantFrom(0.95, 1) });

const { where } = fc.letrec<{ where: Record<string, unknown> }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 2 },
    some({ id: ids, name: texts, aliases: some({ includes: text, eq: lists(text) }) }),
    some({
      id: ids,
      AND: lists(tie('where')),
      OR: lists(tie('where')),
      NOT: tie('where'),
      suppliers: some({ some: tie('where'), none: tie('where') }),
      claims: some({ some: some({ modality, productId: ids }) }),
      suppliersConnection: some({ some: some({ edge: some({ share, product: texts }), node: tie('where') }) }),
    }),
  ),
}));

const direction = fc.constantFrom('ASC', 'DESC');
const sort = lists(some({ id: direction, name: direction }));
const limit = fc.constantFrom(1, 2, 100);

/** Cursors as the library reads them, and texts that it takes for none. */
const cursor = fc.oneof(
  fc.integer({ min: 0, max: 2 }).map((row) => Buffer.from(`arrayconnection:${row}`).toString('base64')),
  fc.constantFrom('', 'no cursor'),
);

const variables = fc.record(
  {
    where,
    inner: where,
    id,
    ids: lists(id),
    text,
    sort,
    limit,
    offset: fc.constantFrom(0, 1),
    cursor,
    yes: fc.boolean(),
    no: fc.boolean(),
  },
  { requiredKeys: ['id', 'ids', 'yes', 'no'] },
);

const shapes = [
  `query ($where: CompanyWhere, $limit: Int, $offset: Int, $sort: [CompanySort!]) {
    companies(where: $where, limit: $limit, offset: $offset, sort: $sort) { id name aliases }
  }`,
  `query ($id: ID!, $inner: CompanyWhere, $sort: [CompanySort!], $limit: Int) {
    companies(where: { OR: [{ id: { eq: $id } }, { suppliers: { some: { id: { eq: $id } } } }] }) {
      key: id
      suppliers(where: $inner, sort: $sort, limit: $limit) { id ...Names }
    }
  }
  fragment Names on Company { name customers(where: $inner) { id } }`,
  `query ($ids: [ID!]!, $yes: Boolean!, $no: Boolean!, $text: String, $cursor: String, $limit: Int) {
    companies(where: { id: { in: $ids }, name: { contains: $text } }, sort: [{ id: ASC }]) {
      id
      name @include(if: $yes)
      ... @skip(if: $no) {
        suppliersConnection(first: $limit, after: $cursor, sort: [{ node: { id: ASC } }]) {
          totalCount
          edges { cursor node { id } properties { share claims { id predicate } } }
        }
      }
    }
  }`,
  `query ($id: ID!, $inner: CompanyWhere, $text: String, $yes: Boolean!, $limit: Int) {
    entity(id: $id) {
      id
      claims(limit: $limit, sort: [{ id: ASC }]) {
        id
        subject { id ... on Company { suppliers(where: $inner) { id name } } }
        object { __typename ... on Entity @include(if: $yes) { name } }
      }
      ... on Company { customers(where: { name: { contains: $text } }) { id } }
    }
  }`,
  `query ($text: String, $cursor: String) {
    same: companies(where: { name: { eq: $cursor } }) { id suppliersConnection(after: $cursor) { totalCount } }
    companies(where: { name: { contains: $text } }) { id people(where: { name: { eq: $text } }) { id } }
  }`,
];

/** Counts what is kept and what is found again, so that the test cannot pass by keeping nothing. */
const counting = (inner: Translations | undefined) => {
  const counts = { found: 0, kept: 0 };
  const translations: Translations = {
    get: (key) => {
      const found = inner?.get(key);
      if (found !== undefined && found !== 'none') counts.found += 1;
      return found;
    },
    keep: (key, template) => {
      if (template !== undefined) counts.kept += 1;
      inner?.keep(key, template);
    },
  };
  return { translations, counts };
};

/** The statements in one order, each with its nested lists cut first. */
const cutFirst = ({ statements }: Recorded): readonly string[] =>
  statements.map(([cypher, parameters]) => JSON.stringify([limitFirst(cypher), parameters])).toSorted();
const sent = ({ statements }: Recorded): readonly string[] => statements.map((each) => JSON.stringify(each)).toSorted();

test('whatever the variables, kept translations send the same statements, lists cut first, and give the same answers', async () => {
  const { translations, counts } = counting(translationCache(1_000));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...shapes), variables, async (query, values) => {
      const expected = await recorded(open, query, values);
      const given = await recorded(open, query, values, { translations });
      expect(sent(given)).toEqual(cutFirst(expected));
      expect(JSON.stringify(given.answer)).toBe(JSON.stringify(expected.answer));
    }),
    { numRuns: 150 },
  );
  expect(counts.kept).toBeGreaterThan(10);
  expect(counts.found).toBeGreaterThan(30);
}, 300_000);
