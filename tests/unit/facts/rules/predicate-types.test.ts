import { describe, expect, it } from 'vitest';
import { predicateNames, predicates } from '../../../../src/facts/predicates.ts';
import { checkFiles } from '../../../support/fact-files.ts';

const entities = `entities:
  - { id: company-a, type: Company, name: 甲, evidence: [@] }
  - { id: company-b, type: Company, name: 乙, evidence: [@] }
  - { id: product-a, type: Product, name: 丙, evidence: [@] }
  - { id: park-a, type: Park, name: 丁, evidence: [@] }
  - { id: industry-a, type: Industry, name: 戊, evidence: [@] }
claims:
`;
const check = (claim: string) => checkFiles({ facts: `${entities}  - { ${claim}, evidence: [@] }` });

describe('subject and object of a claim', () => {
  it('have the types that the predicate joins', () => {
    expect(check('subject: company-a, predicate: LOCATED_IN, object: park-a').seen).toEqual([]);
    const { seen, line, column } = check('subject: company-a, predicate: «LOCATED_IN, object: product-a');
    expect(seen).toEqual([['facts.yml', 'PREDICATE_TYPES', line, column]]);
  });

  it('are told apart when they stand the wrong way round', () => {
    const { problems } = check('subject: product-a, predicate: PRODUCES, object: company-a');
    expect(problems.map(({ code }) => code)).toEqual(['PREDICATE_TYPES']);
    expect(problems[0]?.hint).toBe('swap subject and object: maker → what it makes');
  });

  it('are of one type where the predicate asks for that', () => {
    const { seen, line, column } = check('subject: product-a, predicate: «SUBTYPE_OF, object: industry-a');
    expect(seen).toEqual([['facts.yml', 'PREDICATE_TYPES', line, column]]);
  });

  it('are two things', () => {
    const { seen, line, column } = check('subject: company-a, predicate: PARTNERS_WITH, object: «company-a');
    expect(seen).toEqual([['facts.yml', 'PREDICATE_TYPES', line, column]]);
    expect(check('subject: company-a, predicate: PARTNERS_WITH, object: company-b').seen).toEqual([]);
  });
});

describe('qualifiers of a claim', () => {
  it('are those that its predicate has', () => {
    expect(
      check('subject: company-a, predicate: SUPPLIES, object: company-b, product: product-a, share: 0.95').seen,
    ).toEqual([]);
    const { seen, line, column } = check('subject: company-a, predicate: LOCATED_IN, object: park-a, share: «0.95');
    expect(seen).toEqual([['facts.yml', 'PREDICATE_QUALIFIER', line, column]]);
  });

  it('are reported under the name that people write', () => {
    const { problems, line, column } = check(
      'subject: company-a, predicate: LOCATED_IN, object: park-a, product: «product-a',
    );
    expect(problems).toMatchObject([
      { code: 'PREDICATE_QUALIFIER', message: 'LOCATED_IN has no product', line, column },
    ]);
  });

  it('name a Product as the product', () => {
    const { seen, line, column } = check(
      'subject: company-a, predicate: SUPPLIES, object: company-b, product: «park-a',
    );
    expect(seen).toEqual([['facts.yml', 'PREDICATE_TYPES', line, column]]);
  });

  it('may always be dates', () => {
    for (const predicate of predicateNames.filter((name) => {
      const { subjects, objects }: { subjects: readonly string[]; objects: readonly string[] } = predicates[name];
      return subjects.includes('Company') && objects.includes('Company');
    })) {
      expect(check(`subject: company-a, predicate: ${predicate}, object: company-b, date: 2024-05`).seen).toEqual([]);
    }
  });
});
