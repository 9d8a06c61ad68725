import { loadRows } from '../../../src/load/load-rows.ts';
import { type OpenApi, openEmptyApi } from '../api/open-api.ts';
import { madeRows, place } from '../facts.ts';
import { decide, entity } from '../judged.ts';

const located = (subject: string, object: string, more: object = {}): object => ({
  subject,
  predicate: subject.startsWith('region') ? 'PART_OF' : 'LOCATED_IN',
  object,
  evidence: [place(2)],
  ...more,
});

const parks = Array.from({ length: 30 }, (_, i) => entity(`park-${i}`, 'Park', `第${i}开发区`));

const rows = madeRows('named', {
  entities: [
    entity('company-steel', 'Company', '太原钢铁', { aliases: ['太钢'] }),
    entity('company-stainless', 'Company', '山西太钢不锈钢股份有限公司', {
      identifiers: { 'stock-code': '000825.SZ' },
    }),
    entity('product-steel', 'Product', '钢'),
    entity('product-rope', 'Product', '钢丝绳'),
    entity('company-merged', 'Company', '北方冶炼厂', { aliases: ['北冶'] }),
    entity('company-kept', 'Company', '北方冶炼有限公司'),
    entity('region-city', 'Region', '甲城市', { level: 'CITY' }),
    entity('region-county', 'Region', '乙城县', { level: 'COUNTY' }),
    entity('region-other', 'Region', '丙城市', { level: 'CITY' }),
    entity('company-county', 'Company', '县里开发区公司'),
    entity('company-planned', 'Company', '拟建开发区公司'),
    ...parks,
  ],
  claims: [
    located('region-county', 'region-city'),
    located('park-1', 'region-county'),
    located('park-2', 'region-city'),
    located('park-3', 'region-other'),
    located('company-county', 'park-1'),
    located('company-planned', 'region-city', { modality: 'PLANNED' }),
  ],
  observations: [],
});

export interface Search {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly score: number; readonly matchedOn: string; readonly entity: { readonly id: string } };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const document = `query ($query: String!, $types: [EntityType!], $region: ID, $first: Int! = 100, $after: String) {
  search(query: $query, types: $types, region: $region, first: $first, after: $after) {
    totalCount
    edges { cursor node { score matchedOn entity { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

/** What `search` answers, and how it refuses, over a graph of made-up names. */
export interface Searching {
  readonly open: OpenApi;
  readonly ask: (query: string, more?: object) => ReturnType<OpenApi['ask']>;
  readonly search: (query: string, more?: object) => Promise<Search>;
}

/** The API over made-up names: companies, products, and thirty parks of which three are somewhere. */
export const openNamedApi = async (): Promise<Searching> => {
  const open = await openEmptyApi();
  await loadRows(open.graph, rows);
  await decide(open.graph, 'company-kept', 'SAME', 'company-merged');
  const ask: Searching['ask'] = (query, more = {}) => open.ask(document, { query, ...more });
  const search: Searching['search'] = async (query, more) => {
    const { data, errors } = await ask(query, more);
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return (data as { search: Search }).search;
  };
  return { open, ask, search };
};

export const idsOf = ({ edges }: Search): string[] => edges.map(({ node }) => node.entity.id);
