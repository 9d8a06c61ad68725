import { describe, expect, it } from 'vitest';
import { checkFiles, sourceWith } from '../../../support/fact-files.ts';

const entities = `entities:
  - { id: company-a, type: Company, name: 甲, evidence: [@] }
  - { id: company-b, type: Company, name: 乙, evidence: [@] }
`;
const supplies = 'subject: company-a, predicate: SUPPLIES, object: company-b, evidence: [@]';
const partners = 'predicate: PARTNERS_WITH, matter: research, evidence: [@]';
const employs = 'entity: company-a, metric: people, value: 9, unit: 人, evidence: [@]';
const facts = `${entities}claims:\n  - { ${supplies} }\nobservations:\n  - { ${employs} }`;

const expected = (entityRange: string, claimRange: string, observationRange: string) =>
  sourceWith(
    'expect',
    `expect: { entities: ${entityRange}, claims: ${claimRange}, observations: ${observationRange} }`,
  );
const exactly = (n: number) => `{ min: ${n}, max: ${n} }`;

describe('the number of facts', () => {
  it('lies in the range of source.yml, ends included', () => {
    expect(checkFiles({ source: expected(exactly(2), exactly(1), exactly(1)), facts }).seen).toEqual([]);
  });

  it.each([
    ['entities', expected(`«${exactly(3)}`, exactly(1), exactly(1))],
    ['entities', expected(`«${exactly(1)}`, exactly(1), exactly(1))],
    ['claims', expected(exactly(2), `«${exactly(2)}`, exactly(1))],
    ['observations', expected(exactly(2), exactly(1), `«${exactly(0)}`)],
  ])('is refused outside: %s', (_, source) => {
    const { seen, line, column } = checkFiles({ source, facts });
    expect(seen).toEqual([['source.yml', 'COUNT_RANGE', line, column]]);
  });
});

describe('the same fact', () => {
  it.each([
    ['claim', `claims:\n  - { ${supplies} }\n  - «{ ${supplies} }`],
    [
      'symmetric claim the other way round',
      `claims:\n  - { subject: company-a, object: company-b, ${partners} }\n  - «{ subject: company-b, object: company-a, ${partners} }`,
    ],
    ['observation', `observations:\n  - { ${employs} }\n  - «{ ${employs} }`],
  ])('stands once: %s', (_, twice) => {
    const { seen, line, column } = checkFiles({ facts: entities + twice });
    expect(seen).toEqual([['facts.yml', 'FACT_DUPLICATE', line, column]]);
  });

  it('is another fact with another qualifier, modality, year or direction', () => {
    const different = `${entities}claims:
  - { ${supplies} }
  - { ${supplies}, share: 0.5 }
  - { ${supplies}, modality: PLANNED }
  - { subject: company-b, predicate: SUPPLIES, object: company-a, evidence: [@] }
observations:
  - { ${employs} }
  - { ${employs}, year: 2024 }`;
    expect(checkFiles({ facts: different }).seen).toEqual([]);
  });
});

describe('the id of a source', () => {
  it('is the name of its folder', () => {
    expect(checkFiles({ source: sourceWith('id', 'id: demo') }).seen).toEqual([]);
    const { seen, line, column } = checkFiles({ source: sourceWith('id', 'id: «another') });
    expect(seen).toEqual([['source.yml', 'SOURCE_ID', line, column]]);
  });
});

describe('the raw text of a source', () => {
  it.each(['«../demo.txt', '«texts/demo.txt', String.raw`«texts\demo.txt`])(
    'is named without a folder, unlike %s',
    (file) => {
      const { seen, line, column } = checkFiles({ source: sourceWith('file', `file: ${file}`) });
      expect(seen).toEqual([['source.yml', 'FORMAT', line, column]]);
    },
  );
});
