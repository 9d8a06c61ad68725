import { at, closureOf, type Json, listAt, type Reader, treeOf } from './json.ts';

/** PostGraphile keeps `id` for itself and calls the column rowId. */
const named = (row: Json): Record<string, Json> => {
  const { rowId = null, ...rest } = treeOf(row);
  return { id: rowId, ...rest };
};

/** What a company is connected with by rows of a table, each with what the row carries. */
const connected =
  (rows: string, end: string, list: string): Reader =>
  (answer) => {
    const { [rows]: connection = null, ...company } = named(at(answer, 'data.entityByRowId'));
    return {
      ...company,
      [list]: listAt(connection, 'nodes').map((row) => {
        const { [end]: other = null, ...edge } = treeOf(row);
        return { ...named(other), ...edge };
      }),
    };
  };

/** Hops by rows of a table, as deep as they were asked for. */
const hopsFrom = (row: Json, rows: string, end: string, list: string): unknown => {
  const { [rows]: connection, ...entity } = named(row);
  if (connection === undefined) return entity;
  const next = listAt(connection, 'nodes').map((each) => hopsFrom(at(each, end), rows, end, list));
  return { ...entity, [list]: next };
};

const page: Reader = (answer) => {
  const { located = null, ...city } = named(at(answer, 'data.entityByRowId'));
  const companies = listAt(located, 'nodes').map((location) => {
    const { stageMemberships = null, supplies = null, ...company } = named(at(location, 'company'));
    return {
      ...company,
      stages: listAt(stageMemberships, 'nodes').map((membership) => named(at(membership, 'stage'))),
      suppliers: listAt(supplies, 'nodes').map((supply) => named(at(supply, 'supplier'))),
    };
  });
  return { ...city, companies };
};

const evidence: Reader = (answer) => {
  const { supports = null, ...claim } = named(at(answer, 'data.claimByRowId'));
  const nodes = listAt(supports, 'nodes').map((support) => {
    const { document = null, ...place } = named(at(support, 'evidence'));
    return { ...place, row: at(support, 'row'), document: at(document, 'rowId'), title: at(document, 'title') };
  });
  return { ...claim, evidence: nodes };
};

/** Readers of PostGraphile's answers. */
export const postgraphile = {
  point: (answer: Json) => named(at(answer, 'data.entityByRowId')),
  suppliers: connected('supplies', 'supplier', 'suppliers'),
  products: connected('makings', 'product', 'products'),
  hops: (answer: Json) => hopsFrom(at(answer, 'data.entityByRowId'), 'supplies', 'supplier', 'suppliers'),
  outputs: (answer: Json) => hopsFrom(at(answer, 'data.entityByRowId'), 'outputs', 'output', 'outputs'),
  page,
  closure: (answer: Json) =>
    closureOf(
      listAt(answer, 'data.upstream.nodes').map(named),
      listAt(answer, 'data.upstreamSupplies.nodes').map((edge) => ({
        supplier: at(edge, 'supplierId'),
        customer: at(edge, 'customerId'),
        product: at(edge, 'product'),
      })),
    ),
  'full-text': (answer: Json) => listAt(answer, 'data.found.nodes').map(named),
  evidence,
} as const;
