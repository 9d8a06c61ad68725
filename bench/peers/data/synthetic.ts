import type { RowFacts } from '../../../src/tables/row.ts';
import { chance, companyWord, word, words } from './made-names.ts';

/** How many of each type a made-up graph has. */
export interface Sizes {
  readonly cities: number;
  readonly chains: number;
  readonly stages: number;
  readonly companies: number;
  readonly products: number;
}

const stagesOfChain = 5;
/** Companies stand in tiers, each supplied by the next: a supply chain ends, as real ones do. */
const tiers = 8;

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/**
 * The sizes that a graph of so many entities has; about three claims an entity follow from them.
 *
 * @example sizesOf(10_000) // { cities: 4, chains: 2, stages: 10, companies: 6000, products: 3984 }
 */
export const sizesOf = (entities: number): Sizes => {
  const cities = between(3, entities / 2_857, 350);
  const chains = between(2, entities / 25_000, 40);
  const stages = chains * stagesOfChain;
  const companies = Math.round(entities * 0.6);
  return { cities, chains, stages, companies, products: entities - cities - chains - stages - companies };
};

const number = (n: number): string => String(n).padStart(7, '0');
export const cityId = (n: number): string => `region-made-${number(n)}`;
export const chainId = (n: number): string => `industry-chain-made-${number(n)}`;
export const stageId = (n: number): string => `chain-stage-made-${number(n)}`;
export const companyId = (n: number): string => `company-made-${number(n)}`;
export const productId = (n: number): string => `product-made-${number(n)}`;

/** Suppliers of a company: one to three of the next tier, where the first of a tier supply the most. */
export const suppliersOf = (n: number, { companies }: Sizes): number[] => {
  const perTier = Math.floor(companies / tiers);
  const tier = Math.floor(n / perTier);
  if (tier + 1 >= tiers) return [];
  const count = 1 + Math.floor(chance(n, 1) * 3);
  const chosen = Array.from({ length: count }, (_, i) => Math.floor(chance(n, 2 + i) ** 2 * perTier));
  return [...new Set(chosen)].map((place) => (tier + 1) * perTier + place);
};

type Claim = RowFacts['claims'][number];

const claim = (subject: string, predicate: Claim['predicate'], object: string, more: Partial<Claim> = {}): Claim => ({
  subject,
  predicate,
  object,
  modality: 'ACTUAL',
  basis: 'STATED',
  ...more,
});

/** Every second city has nobody in the last stage of a chain, so that there are gaps. */
const stageOf = (n: number, city: number, stages: number): number => {
  const stage = Math.floor(chance(n, 6) * stages);
  return stage % stagesOfChain === stagesOfChain - 1 && city % 2 === 1 ? stage - 1 : stage;
};

const companyFacts = (n: number, sizes: Sizes): RowFacts => {
  const id = companyId(n);
  const city = Math.floor(chance(n, 5) * sizes.cities);
  const made = productId(Math.floor(chance(n, 7) * sizes.products));
  const supplies = suppliersOf(n, sizes).map((supplier, i) =>
    claim(companyId(supplier), 'SUPPLIES', id, {
      product: productId((supplier + i) % sizes.products),
      ...(n % 3 === 0 && { share: Math.round(chance(n, 8 + i) * 100) / 100, shareOf: '采购额' }),
    }),
  );
  return {
    entities: [{ id, type: 'Company', name: `${companyWord(n)}制造有限公司`, aliases: [`${companyWord(n)}制造`] }],
    claims: [
      claim(id, 'LOCATED_IN', cityId(city)),
      claim(id, 'IN_STAGE', stageId(stageOf(n, city, sizes.stages))),
      ...(n % 5 < 3 ? [claim(id, 'PRODUCES', made)] : []),
      ...supplies,
    ],
    observations: [],
  };
};

/** Products go into two others each: what follows from one is twice what follows from either of those. */
const productFacts = (n: number, { products }: Sizes): RowFacts => ({
  entities: [{ id: productId(n), type: 'Product', name: `${word(words.product + n)}产品` }],
  claims: [2 * n + 1, 2 * n + 2]
    .filter((next) => next < products)
    .map((next) => claim(productId(n), 'INPUT_TO', productId(next))),
  observations: [],
});

const cityFacts = (n: number, { chains }: Sizes): RowFacts => ({
  entities: [{ id: cityId(n), type: 'Region', name: `${word(words.city + n)}市`, level: 'CITY' }],
  claims: [claim(cityId(n), 'SEEKS', stageId(((n % chains) + 1) * stagesOfChain - 1))],
  observations: [],
});

const chainFacts = (n: number): RowFacts => ({
  entities: [{ id: chainId(n), type: 'IndustryChain', name: `${word(words.chain + n)}产业链` }],
  claims: [],
  observations: [],
});

const stageFacts = (n: number): RowFacts => ({
  entities: [{ id: stageId(n), type: 'ChainStage', name: `${word(words.stage + n)}环节` }],
  claims: [claim(stageId(n), 'STAGE_OF', chainId(Math.floor(n / stagesOfChain)), { order: (n % stagesOfChain) + 1 })],
  observations: [],
});

/**
 * The facts of a made-up graph, one entity at a time with what is known of it: companies in tiers of suppliers, in cities
 * and in stages of chains, and products that go into others. The same number gives the same graph.
 *
 * @example [...madeFacts(10_000)].length // 10000
 */
export function* madeFacts(entities: number): Generator<RowFacts> {
  const sizes = sizesOf(entities);
  for (let n = 0; n < sizes.cities; n += 1) yield cityFacts(n, sizes);
  for (let n = 0; n < sizes.chains; n += 1) yield chainFacts(n);
  for (let n = 0; n < sizes.stages; n += 1) yield stageFacts(n);
  for (let n = 0; n < sizes.companies; n += 1) yield companyFacts(n, sizes);
  for (let n = 0; n < sizes.products; n += 1) yield productFacts(n, sizes);
}
