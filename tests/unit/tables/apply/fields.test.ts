import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate } from '../../../../src/facts/dates.ts';
import { factsFormat } from '../../../../src/facts/format.ts';
import { fieldCheck } from '../../../../src/tables/apply/fields.ts';
import { claimFields, entityFields, observationFields } from '../../../../src/tables/mapping/field-format.ts';
import type { Cell } from '../../../../src/tables/row.ts';
import { Refusal } from '../../../../src/tables/transforms/transform.ts';

const entity = factsFormat.shape.entities.element.shape;
const claim = factsFormat.shape.claims.unwrap().element.shape;
const observation = factsFormat.shape.observations.unwrap().element.shape;

/** Fields that mappings write in another way than from one column. */
const others = {
  entity: ['id', 'type', 'name', 'aliases', 'identifiers', 'evidence'],
  claim: ['subject', 'predicate', 'object', 'product', 'basis', 'evidence'],
  observation: ['entity', 'product', 'basis', 'evidence'],
};

const cells: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  words: fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  share: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  year: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: 1700, max: 2300 })),
  order: fc.maxSafeInteger(),
  adcode: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('140000', '140700', '999999')),
  date: fc.oneof(fc.string(), fc.constantFrom('2024', '2024-02', '2024-02-29', '2023-02-29', '2024-13', '2024-1')),
};

const every = [
  ...Object.entries(entityFields).map(
    ([name, kind]) => [`entity.${name}`, kind, entity[name as keyof typeof entity]] as const,
  ),
  ...Object.entries(claimFields).map(
    ([name, kind]) => [`claim.${name}`, kind, claim[name as keyof typeof claim]] as const,
  ),
  ...Object.entries(observationFields).map(
    ([name, kind]) => [`observation.${name}`, kind, observation[name as keyof typeof observation]] as const,
  ),
];

describe('the fields that a mapping may fill', () => {
  it('are all that facts.yml has', () => {
    expect([...Object.keys(entityFields), ...others.entity].toSorted()).toEqual(Object.keys(entity).toSorted());
    expect([...Object.keys(claimFields), ...others.claim].toSorted()).toEqual(Object.keys(claim).toSorted());
    expect([...Object.keys(observationFields), ...others.observation].toSorted()).toEqual(
      Object.keys(observation).toSorted(),
    );
  });

  it.each(every)('%s takes nothing that facts.yml would refuse, and gives it as facts.yml does', (_, kind, format) => {
    const arbitrary = typeof kind === 'string' ? cells[kind] : fc.oneof(fc.constantFrom(...kind), fc.string());
    fc.assert(
      fc.property(arbitrary ?? fc.anything(), (cell) => {
        fc.pre(kind !== 'date' || (typeof cell === 'string' && isDate(cell)));
        const taken = fieldCheck(kind)(cell as Cell);
        const read = format.safeParse(cell);
        // Beyond its format, a code must be that of a division.
        fc.pre(kind !== 'adcode' || !(taken instanceof Refusal));
        expect(taken instanceof Refusal ? { success: false } : { success: true, data: taken }).toEqual(
          read.success ? read : { success: false },
        );
      }),
    );
  });
});

describe('a date', () => {
  it('is refused where facts.yml would refuse it or the calendar does not have it', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const real = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
        expect(isDate(text)).toBe(exists);
        expect(!exists || claim.date.safeParse(text).success).toBe(true);
      }),
    );
  });
});
