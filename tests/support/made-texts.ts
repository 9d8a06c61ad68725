import { sha256 } from '../../src/text/document.ts';

/** A made-up text of two sentences. */
export const madeText = '溪口铸件厂向云台机床公司供应床身。\n溪口铸件厂2023年产床身两千台。\n';

const range = '{ min: 0, max: 99 }';
const span = (paragraph: number, words: string): string => {
  const from = paragraph === 1 ? 0 : madeText.indexOf('\n') + 1;
  const start = madeText.indexOf(words, from);
  return `{ paragraph: ${paragraph}, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} }`;
};

/** Its source.yml. */
export const madeSourceText = (id = 'xikou-castings-2024'): string => `id: ${id}
title: 溪口的铸件
publisher: nobody
date: 2024-05
language: zh-Hans
file: ${id}.txt
sha256: ${sha256(madeText)}
rights: { holder: nobody }
expect: { entities: ${range}, claims: ${range}, observations: ${range} }
`;

/** Its facts.yml: three entities, one claim and one observation. */
export const madeFactsText = `entities:
  - { id: company-xikou, type: Company, name: 溪口铸件厂, evidence: [${span(1, '溪口铸件厂')}] }
  - { id: company-yuntai, type: Company, name: 云台机床公司, evidence: [${span(1, '云台机床公司')}] }
  - { id: product-machine-bed, type: Product, name: 床身, evidence: [${span(1, '床身')}] }
claims:
  - { subject: company-xikou, predicate: SUPPLIES, object: company-yuntai, product: product-machine-bed, evidence: [${span(1, '溪口铸件厂向云台机床公司供应床身')}] }
observations:
  - { entity: company-xikou, metric: output, value: 2000, unit: 台, year: 2023, evidence: [${span(2, '年产床身两千台')}] }
`;
