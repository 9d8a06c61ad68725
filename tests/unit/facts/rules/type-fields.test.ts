import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../support/fact-files.ts';

const entity = (fields: string) => checkFiles({ facts: `entities:\n  - ${fields.replace('}', ', evidence: [@] }')}` });

describe('fields of one type', () => {
  it.each([
    ['level', '{ id: company-a, type: Company, name: 甲, level: «CITY }'],
    ['adcode', '{ id: company-a, type: Company, name: 甲, adcode: «"140700" }'],
    ['position', '{ id: industry-chain-a, type: IndustryChain, name: 甲, position: «UPSTREAM }'],
    ['code', '{ id: product-a, type: Product, name: 甲, code: «C36 }'],
  ])('stand on no other: %s', (_, fields) => {
    const { seen, line, column } = entity(fields);
    expect(seen).toEqual([['facts.yml', 'FIELD_TYPE', line, column]]);
  });

  it.each([
    '{ id: region-a, type: Region, name: 晋中市, level: CITY, adcode: "140700" }',
    '{ id: chain-stage-a, type: ChainStage, name: 甲, position: UPSTREAM }',
    '{ id: industry-a, type: Industry, name: 甲, code: C36 }',
  ])('stand on their own: %s', (fields) => {
    expect(entity(fields).seen).toEqual([]);
  });

  it('are asked of a region: its level', () => {
    const { seen, line, column } = entity('«{ id: region-a, type: Region, name: 甲 }');
    expect(seen).toEqual([['facts.yml', 'FIELD_TYPE', line, column]]);
  });
});

const companies = `entities:
  - { id: company-a, type: Company, name: 甲, evidence: [@] }
  - { id: company-b, type: Company, name: 乙, evidence: [@] }
`;
const claim = (fields: string) =>
  checkFiles({
    facts: `${companies}claims:\n  - { subject: company-a, predicate: SUPPLIES, object: company-b, evidence: [@]${fields} }`,
  });
const observation = (fields: string) =>
  checkFiles({
    facts: `${companies}observations:\n  - { entity: company-a, metric: people, value: 9, unit: 人, evidence: [@]${fields} }`,
  });

describe.each([
  ['a claim', claim],
  ['an observation', observation],
])('the basis of %s', (_, check) => {
  it.each(['INFERRED', 'COMPUTED'])('%s says its rule', (basis) => {
    expect(check(`, basis: ${basis}, rule: from its name`).seen).toEqual([]);
    const { seen, line, column } = check(`, basis: «${basis}`);
    expect(seen).toEqual([['facts.yml', 'RULE_MISSING', line, column]]);
  });

  it('STATED has no rule, written out or by default', () => {
    expect(check(', basis: STATED').seen).toEqual([]);
    const { seen, line, column } = check(', rule: «from its name');
    expect(seen).toEqual([['facts.yml', 'RULE_MISSING', line, column]]);
  });
});
