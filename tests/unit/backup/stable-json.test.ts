import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../../src/backup/stable-json.ts';

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
};

describe('one text for one value', () => {
  it('does not depend on the order of keys, and keeps that of lists', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(stableJson(reversed(value))).toBe(stableJson(value));
      }),
    );
    expect(stableJson({ b: [2, 1], a: { d: 1, c: '甲' } })).toBe('{"a":{"c":"甲","d":1},"b":[2,1]}');
  });

  it('leaves out what is absent or null', () => {
    expect(stableJson({ a: null, b: undefined, c: [] })).toBe('{"c":[]}');
  });
});
