import { at, closureOf, type Json, listAt, type Reader, treeOf } from './json.ts';

/** PostGraphile keeps `id` for itself and calls the column rowId. */
const named = (row: Json): Record<string, Json> => {
  const { rowId = null, ...rest } = treeOf(row);
  return { id: rowId, ...rest };
};

const suppliers: Reader = (answer) => {
  const { supplies = null, ...company } = named(at(answer, 'data.entityByRowId'));
  const nodes = listAt(supplies, 'nodes');
  return {
    ...company,
    suppliers: nodes.map((supply) => {
      const { supplier = null, ...edge } = treeOf(supply);
      return { ...named(supplier), ...edge };
    }),
  };
};

const hopsFrom = (row: Json): unknown => {
  const { supplies, ...company } = named(row);
  if (supplies === undefined) return company;
  return { ...company, suppliers: listAt(supplies, 'nodes').map((supply) => hopsFrom(at(supply, 'supplier'))) };
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
  suppliers,
  hops: (answer: Json) => hopsFrom(at(answer, 'data.entityByRowId')),
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
