import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../support/fact-files.ts';

const company = (id: string) => `  - { id: ${id}, type: Company, name: 甲, evidence: [@] }\n`;
const entities = `entities:\n${company('company-a')}${company('company-b')}`;

describe('ids that facts name', () => {
  it.each([
    ['subject', 'claims:\n  - { subject: «company-x, predicate: SUPPLIES, object: company-b, evidence: [@] }'],
    ['object', 'claims:\n  - { subject: company-a, predicate: SUPPLIES, object: «company-x, evidence: [@] }'],
    [
      'product',
      'claims:\n  - { subject: company-a, predicate: SUPPLIES, object: company-b, product: «product-x, evidence: [@] }',
    ],
    ['entity', 'observations:\n  - { entity: «company-x, metric: people, value: 9, unit: 人, evidence: [@] }'],
    [
      'counted product',
      'observations:\n  - { entity: company-a, metric: output, value: 9, unit: 台, product: «product-x, evidence: [@] }',
    ],
  ])('must be entities of the file: %s', (_, facts) => {
    const { seen, line, column } = checkFiles({ facts: entities + facts });
    expect(seen).toEqual([['facts.yml', 'ID_UNKNOWN', line, column]]);
  });

  it('are suggested where one contains the other', () => {
    const facts = `${entities}observations:\n  - { entity: company-a-b, metric: people, value: 9, unit: 人, evidence: [@] }`;
    expect(checkFiles({ facts }).problems[0]?.hint).toBe('did you mean company-a?');
  });

  it('pass when every one is declared', () => {
    const facts = `${entities}claims:\n  - { subject: company-a, predicate: SUPPLIES, object: company-b, evidence: [@] }
observations:\n  - { entity: company-a, metric: people, value: 9, unit: 人, evidence: [@] }`;
    expect(checkFiles({ facts }).seen).toEqual([]);
  });

  it('may be of another source in a judgement', () => {
    const facts = `${entities}judgements:
  - { left: company-a, right: company-elsewhere, verdict: NOT_SAME, reason: two firms, by: nobody, date: 2024-05-01 }`;
    expect(checkFiles({ facts }).seen).toEqual([]);
  });
});

describe('ids of entities', () => {
  it('begin with their type', () => {
    const { seen, line, column } = checkFiles({ facts: `entities:\n${company('«park-a')}` });
    expect(seen).toEqual([['facts.yml', 'ID_PREFIX', line, column]]);
  });

  it('stand once', () => {
    const { seen, line, column } = checkFiles({ facts: `entities:\n${company('company-a')}${company('«company-a')}` });
    expect(seen).toEqual([['facts.yml', 'ID_DUPLICATE', line, column]]);
  });

  it('pass when they are distinct and begin with their type', () => {
    expect(checkFiles({ facts: entities }).seen).toEqual([]);
  });
});
