import { describe, expect, it } from 'vitest';
import { outcomes, reasons } from '../../../support/mapping.ts';

describe('an entity', () => {
  const mapping = `
columns: { name: {}, others: { transform: [{ splitList: { by: "/" } }] }, owner: {}, uscc: {} }
entities:
  firm: { type: Company, key: name, aliases: [others], identifiers: { uscc: uscc } }
  owner: { type: Company, key: owner, when: { column: owner, present: true } }
claims: [{ subject: owner, predicate: OWNS, object: firm }]
`;

  it('that `when` leaves out leaves out its claims', () => {
    expect(outcomes(mapping, { name: '甲' })[0]).toEqual({
      facts: {
        entities: [{ id: expect.stringMatching(/^company-jia-/), type: 'Company', name: '甲' }],
        claims: [],
        observations: [],
      },
    });
  });

  it('without a key rejects the row', () => {
    expect(reasons(outcomes(mapping, { owner: '乙' })[0])).toEqual([
      ['name', 'is empty, and it is what says which Company this is'],
    ]);
  });

  it('has its aliases in normal form, each once and none that is the name', () => {
    const [outcome] = outcomes(mapping, { name: '甲', others: '甲乙/甲 乙/甲/ /丙', uscc: 'X1' });
    expect(outcome).toHaveProperty('facts.entities.0.aliases', ['甲乙', '丙']);
    expect(outcome).toHaveProperty('facts.entities.0.identifiers', { uscc: 'X1' });
  });

  it('that is a division has the level and the name of its code', () => {
    const region = `
columns: { name: {}, adcode: {}, level: { values: [CITY, COUNTY] } }
entities:
  place: { type: Region, key: adcode, keyed: adcode, name: name, adcode: adcode, level: level }
`;
    const city = { name: '晋中市', adcode: '140700', level: 'CITY' };
    const [right, ...wrong] = outcomes(
      region,
      city,
      { ...city, level: 'COUNTY' },
      { ...city, name: '大同市' },
      { ...city, adcode: '990000' },
    );
    expect(right).toHaveProperty('facts.entities.0.id', 'region-140700');
    expect(wrong.map((outcome) => reasons(outcome)[0]?.[1])).toEqual([
      'the official division of this code has another level',
      'the official division of this code has another name',
      'no official division has this code',
    ]);
  });
});

describe('an observation', () => {
  const mapping = `
columns: { name: {}, value: { type: number }, top: { type: number }, unit: {}, year: { type: integer } }
entities: { firm: { type: Company, key: name } }
observations:
  - { entity: firm, metric: { value: output }, value: value, valueMax: top, unit: unit, year: year }
`;
  const output = { name: '甲', value: '3.5', unit: '万台', year: 2024 };

  it('has its defaults and leaves out what is empty', () => {
    expect(outcomes(mapping, output)[0]).toHaveProperty('facts.observations', [
      {
        entity: expect.stringMatching(/^company-jia-/),
        metric: 'output',
        value: 3.5,
        unit: '万台',
        year: 2024,
        kind: 'ACTUAL',
        comparator: '=',
        basis: 'STATED',
      },
    ]);
  });

  it.each([
    [{ value: '' }, 'value', 'is empty, and value is needed: say in `when` which rows have it'],
    [{ unit: '亿元' }, 'unit', 'a unit of money, which output is not'],
    [{ unit: '箩' }, 'unit', 'a unit that is not known: write it as in 万台, 亿元, 万千瓦'],
    [{ top: 3 }, 'top', 'the range ends before it begins'],
    [{ year: 1700 }, 'year', 'not a year from 1800 to 2200'],
    [{ year: 2024.5 }, 'year', 'not a whole number'],
  ])('with %j is refused at %s: %s', (change, column, reason) => {
    expect(reasons(outcomes(mapping, { ...output, ...change })[0])).toEqual([[column, reason]]);
  });
});
