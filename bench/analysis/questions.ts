/** Queries of the API as people would send them on a big graph, each with variables that differ. */
export interface Asked {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const words = [
  '不锈钢',
  '太钢',
  '太鋼不銹',
  'buxiugang',
  'tgbx',
  '锂电池',
  '煤',
  '山西',
  '600519',
  '光伏玻璃',
  '甲醇',
  '宁德时代',
  '比亚迪汽车',
  '氢',
  '钢',
];

/** The questions, over companies, products and pairs that the graph has. */
export const questionsOn = (companies: readonly string[], products: readonly string[]): Asked[] => {
  const pairs = companies.slice(1).map((to, i) => ({ from: companies[i], to }));
  const of = companies.map((id) => ({ of: id }));
  return [
    {
      name: 'search',
      query:
        'query ($query: String!) { search(query: $query) { edges { node { score matchedOn entity { id name } } } } }',
      variables: words.map((query) => ({ query })),
    },
    {
      name: 'entity with its products',
      query:
        'query ($of: ID!) { entity(id: $of) { name ... on Company { productsConnection(first: 20) { edges { node { name } properties { share } } } } } }',
      variables: of,
    },
    {
      name: 'supplyChain of a company, both ways, depth 3',
      query:
        'query ($of: ID!) { supplyChain(of: $of, direction: BOTH) { totalCount nodes { tier entity { id name } } edges { product share supplier { id } customer { id } claims { id } } } }',
      variables: of,
    },
    {
      name: 'supplyChain of a product, depth 2, with makers',
      query:
        'query ($of: ID!) { supplyChain(of: $of, maxDepth: 2) { totalCount nodes { tier basis entity { id name } } edges { supplier { id } customer { id } basis claims { id } } } }',
      variables: products.map((id) => ({ of: id })),
    },
    {
      name: 'paths, length 4',
      query:
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4) { length nodes { id name } hops { predicate claims { id } } } }',
      variables: pairs,
    },
    {
      name: 'disruption, depth 3',
      query:
        'query ($of: ID!) { disruption(of: [$of], maxDepth: 3) { totalCount hit { tier exposure entity { id name } alternatives { id } claims { id } } } }',
      variables: of,
    },
    {
      name: 'disruption of a product, both levels',
      query:
        'query ($of: ID!) { disruption(of: [$of], maxDepth: 2, where: { level: [COMPANY, PRODUCT] }, first: 100) { totalCount hit { tier entity { id name } } } }',
      variables: products.map((id) => ({ of: id })),
    },
    {
      name: 'chokepoints',
      query: '{ chokepoints(first: 20) { kind reason dependantCount entity { id name } claims { id } } }',
      variables: Array.from({ length: 10 }, () => ({})),
    },
    {
      name: 'gaps of a chain in a region',
      query:
        'query ($chain: ID!, $region: ID) { gaps(chain: $chain, region: $region) { coverage { companies } stages { status stage { name } companies { id } shortlist { entity { id name } reasons } } } }',
      variables: [
        { chain: 'industry-chain-new-energy-vehicles', region: 'region-jinzhong-140700' },
        { chain: 'industry-chain-new-energy-vehicles' },
      ],
    },
    {
      name: 'compareRegions',
      query:
        'query ($regions: [ID!]!) { compareRegions(regions: $regions, chain: "industry-chain-new-energy-vehicles") { region { name } stages { status stage { name } companies { id } } } }',
      variables: [{ regions: ['region-jinzhong-140700', 'region-shuozhou-140600'] }],
    },
    {
      name: 'timeline',
      query: 'query ($of: ID!) { timeline(of: $of) { entries { date observation { value } claim { predicate } } } }',
      variables: of,
    },
  ];
};
