import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../support/fact-files.ts';

const claim = (fields: string) =>
  checkFiles({
    facts: `entities:
  - { id: company-a, type: Company, name: 甲, evidence: [@] }
  - { id: company-b, type: Company, name: 乙, evidence: [@] }
claims:
  - { subject: company-a, predicate: SUPPLIES, object: company-b, evidence: [@], ${fields} }`,
  });

describe('the time in which a claim holds', () => {
  it.each([
    'validFrom: 2020, validTo: 2024',
    'validFrom: 2024, validTo: 2024',
    'validFrom: 2024-05, validTo: 2024',
    'validFrom: 2024, validTo: 2024-05-01',
    'validFrom: 2024',
  ])('may be %s', (fields) => {
    expect(claim(fields).seen).toEqual([]);
  });

  it.each([
    'validFrom: 2024, validTo: «2020',
    'validFrom: 2024-05, validTo: «2024-04-30',
    'validFrom: 2024-05-02, validTo: «2024-05-01',
  ])('does not end before it begins: %s', (fields) => {
    const { seen, line, column } = claim(fields);
    expect(seen).toEqual([['facts.yml', 'PERIOD_ORDER', line, column]]);
  });

  it.each(['2023-02-29', '2024-04-31'])('is in the calendar, unlike %s', (day) => {
    const { problems, seen, line, column } = claim(`date: «${day}`);
    expect(seen).toEqual([['facts.yml', 'FORMAT', line, column]]);
    expect(problems[0]?.message).toBe('claims.0.date: a day that the calendar has');
  });

  it('is refused once where it is no date', () => {
    const { problems } = claim('date: 2024-13');
    expect(problems.map(({ message }) => message)).toEqual([
      'claims.0.date: a date as precise as the source: 2022, 2022-02 or 2022-02-25',
    ]);
  });

  it('may be a leap day', () => {
    expect(claim('date: 2024-02-29').seen).toEqual([]);
  });
});
