import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, canonicalJson, listAt, sorted } from '../../../../bench/peers/answers/json.ts';

describe('canonicalJson', () => {
  it('is the same whatever the order of keys, and for absent and null', () => {
    expect(canonicalJson({ b: [1, { y: null, x: 2 }], a: 'ü' })).toBe('{"a":"ü","b":[1,{"x":2}]}');
    expect(canonicalJson({ a: 1, b: null })).toBe(canonicalJson({ b: undefined, a: 1 }));
  });

  it('tells values apart that differ in the order of a list or in a value', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: '1' }));
  });

  it('reads back as the same value where nothing is null', () => {
    const values = fc.jsonValue({ noUnicodeString: false }).filter((value) => !JSON.stringify(value).includes('null'));
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('sorted', () => {
  it('gives one order to a list however it came', () => {
    const lists = fc.array(fc.record({ id: fc.string(), tier: fc.nat() }));
    fc.assert(
      fc.property(lists, (list) => {
        expect(sorted(list.toReversed()).map(canonicalJson)).toEqual(sorted(list).map(canonicalJson));
      }),
    );
  });
});

describe('at', () => {
  it('finds values under keys and at places of lists', () => {
    expect(at({ data: { companies: [{ id: 'a' }, { id: 'b' }] } }, 'data.companies.1.id')).toBe('b');
  });

  it('gives null, and no list, where a step is missing', () => {
    expect(at({ data: null }, 'data.companies.0')).toBeNull();
    expect(listAt({ data: 'text' }, 'data.length')).toEqual([]);
  });
});
