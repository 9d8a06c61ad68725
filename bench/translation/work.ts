import { readFileSync } from 'node:fs';

/** One question in both languages; the answers are the same list of companies. */
export interface Work {
  readonly name: string;
  readonly query: string;
  readonly cypher: string;
  /** Variables of a request, which are parameters of the statement too. */
  readonly variables: (ids: readonly string[], request: number) => Readonly<Record<string, unknown>>;
}

const cypherOf = (name: string): string =>
  readFileSync(new URL(`../cypher/translation/${name}.cypher`, import.meta.url), 'utf8');

const idAt = (ids: readonly string[], request: number) => ({ id: ids[request % ids.length] });

export const works: readonly Work[] = [
  {
    name: 'point',
    query: `query Point($id: ID!) { companies(where: {id: {eq: $id}}) { id name pinyin aliases status } }`,
    cypher: cypherOf('point'),
    variables: idAt,
  },
  {
    name: 'one hop',
    query: `query OneHop($id: ID!) {
      companies(where: {id: {eq: $id}}) {
        id name
        suppliersConnection(first: 20, sort: [{node: {id: ASC}}]) {
          edges { node { id name } properties { product share modality } }
        }
      }
    }`,
    cypher: cypherOf('one-hop'),
    variables: idAt,
  },
  {
    name: 'page of 50',
    query: `query Page($ids: [ID!]!) {
      companies(where: {id: {in: $ids}}, limit: 50, sort: [{id: ASC}]) {
        id name aliases status
        suppliers(limit: 3, sort: [{id: ASC}]) { id name }
        products(limit: 3, sort: [{id: ASC}]) { id name }
      }
    }`,
    cypher: cypherOf('page'),
    variables: (ids, request) => ({
      ids: Array.from({ length: 50 }, (_, i) => ids[(request * 7 + i) % ids.length]),
    }),
  },
];

/** Statement that gives the companies with the most suppliers. */
export const companies = cypherOf('companies');
