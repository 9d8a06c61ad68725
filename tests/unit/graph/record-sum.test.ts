import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphRecord, recordSum } from '../../../src/graph/record-sum.ts';

const digestOf = (records: readonly GraphRecord[]): string => {
  const sum = recordSum();
  for (const record of records) sum.add(record);
  return sum.digest();
};

/** The same by the definition: numbers of any length, of each record's canonical line. */
const digestByBigInt = (lines: readonly string[]): string => {
  const numbers = lines.map((line) => BigInt(`0x${createHash('sha512').update(line).digest('hex')}`));
  const total = numbers.reduce((sum, number) => (sum + number) % 2n ** 512n, 0n);
  return createHash('sha256')
    .update(`${total.toString(16).padStart(128, '0')} ${lines.length}`)
    .digest('hex');
};

const word = fc.constantFrom('甲', '乙', 'company-a', 'company-b', '');
const properties = fc.dictionary(fc.constantFrom('name', 'share', 'role', 'row'), fc.oneof(word, fc.integer()), {
  maxKeys: 3,
});
const node = fc.record({ id: word, labels: fc.uniqueArray(word, { maxLength: 2 }), properties });
const relationship = fc.record({ from: word, type: word, to: word, properties });
const record: fc.Arbitrary<GraphRecord> = fc.oneof(node, relationship);
const records = fc.array(record, { minLength: 1, maxLength: 12 });

/** The same record with its labels and properties in another order. */
const turned = ({ labels, properties: own, ...ends }: GraphRecord): GraphRecord => ({
  ...ends,
  ...(labels && { labels: labels.toReversed() }),
  properties: Object.fromEntries(Object.entries(own).toReversed()),
});

const document = (fields: GraphRecord['properties']): string => digestOf([{ id: 'demo', properties: fields }]);

describe('the digest of records', () => {
  it('does not depend on their order, nor on that of labels and properties', () => {
    const shuffled = records.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc
          .shuffledSubarray([...list.keys()], { minLength: list.length })
          .map((order) => order.flatMap((at) => list[at] ?? [])),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(digestOf(other.map(turned))).toBe(digestOf(list));
      }),
    );
  });

  it('changes with any property that is added, changed or taken away', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.string({ minLength: 1 }), (list, number, value) => {
        const at = number % list.length;
        const changed = list.map((one, i) =>
          i === at ? { ...one, properties: { ...one.properties, extra: value } } : one,
        );
        expect(digestOf(changed)).not.toBe(digestOf(list));
        const again = changed.map((one, i) =>
          i === at ? { ...one, properties: { ...one.properties, extra: `${value}.` } } : one,
        );
        expect(digestOf(again)).not.toBe(digestOf(changed));
      }),
    );
  });

  it.for(['id', 'from', 'type', 'to'] as const)('changes with %s', (field) => {
    fc.assert(
      fc.property(records, record, fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }), (list, one, [a, b]) => {
        expect(digestOf([...list, { ...one, [field]: a }])).not.toBe(digestOf([...list, { ...one, [field]: b }]));
      }),
    );
  });

  it('changes with a label', () => {
    fc.assert(
      fc.property(records, node, (list, one) => {
        expect(digestOf([...list, { ...one, labels: [...one.labels, 'Merged'] }])).not.toBe(digestOf([...list, one]));
      }),
    );
  });

  it('counts equal records, however often they stand there', () => {
    fc.assert(
      fc.property(records, record, fc.integer({ min: 1, max: 4 }), (list, one, times) => {
        const repeated = Array.from({ length: times }, () => one);
        expect(digestOf([...list, ...repeated, one])).not.toBe(digestOf([...list, ...repeated]));
        expect(digestOf([...list, ...repeated, one])).not.toBe(digestOf(list));
      }),
    );
  });

  it('leaves out the moment of loading and nothing else', () => {
    expect(document({ title: '甲', loadedAt: 'now' })).toBe(document({ title: '甲' }));
    expect(document({ title: '甲', loading: true })).not.toBe(document({ title: '甲' }));
  });

  it('carries from word to word as one number of 512 bits', () => {
    const count = 500;
    const list = Array.from({ length: count }, (_, i) => ({ id: `company-${i}`, properties: {} }));
    expect(digestOf(list)).toBe(digestByBigInt(list.map(({ id }) => `{"id":"${id}"} {}`)));
  });
});
