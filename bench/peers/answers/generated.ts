import { at, closureOf, type Json, listAt, type Reader, treeOf } from './json.ts';

/** A company or city stands as the only one of a list; its fields have the common names already. */
const first =
  (list: string): Reader =>
  (answer) =>
    at(answer, `data.${list}.0`);

/** What a company is connected with, each with what its edge carries. */
const connected =
  (name: string): Reader =>
  (answer) => {
    const { [`${name}Connection`]: connection = null, ...company } = treeOf(at(answer, 'data.companies.0'));
    const edges = listAt(connection, 'edges');
    return {
      ...company,
      [name]: edges.map((edge) => ({ ...treeOf(at(edge, 'node')), ...treeOf(at(edge, 'properties')) })),
    };
  };

const evidenceOf = (edge: Json): unknown => {
  const { documents = null, ...evidence } = treeOf(at(edge, 'node'));
  return {
    ...evidence,
    row: at(edge, 'properties.row'),
    document: at(documents, '0.id'),
    title: at(documents, '0.title'),
  };
};

const evidence: Reader = (answer) => {
  const { evidenceConnection = null, ...claim } = treeOf(at(answer, 'data.claims.0'));
  return { ...claim, evidence: listAt(evidenceConnection, 'edges').map(evidenceOf) };
};

/** Readers of what @neo4j/graphql generates, for the project's server and for the one out of the box. */
export const generated = {
  point: first('companies'),
  suppliers: connected('suppliers'),
  products: connected('products'),
  hops: first('companies'),
  outputs: first('products'),
  page: first('regions'),
  evidence,
} as const;

const found: Reader = (answer) => listAt(answer, 'data.search.edges').map((edge) => at(edge, 'node.entity'));

/** Readers of the questions that the project adds. */
export const analysis = {
  closure: (answer: Json) =>
    closureOf(
      listAt(answer, 'data.supplyChain.nodes').map((node) => ({
        ...treeOf(at(node, 'entity')),
        tier: at(node, 'tier'),
      })),
      listAt(answer, 'data.supplyChain.edges').map((edge) => ({
        supplier: at(edge, 'supplier.id'),
        customer: at(edge, 'customer.id'),
        product: at(edge, 'product'),
      })),
    ),
  search: found,
  'full-text': found,
  gaps: (answer: Json) =>
    listAt(answer, 'data.gaps.stages').map((stage) => ({
      stage: at(stage, 'stage.id'),
      status: at(stage, 'status'),
      companies: listAt(stage, 'companies').map((company) => at(company, 'id')),
    })),
} as const;
