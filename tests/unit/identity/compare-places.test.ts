import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../../src/identity/compare-places.ts';

describe('two lists of places', () => {
  it.each([
    [['140781'], ['140700'], { relation: 'SAME', name: '晋中市' }],
    [['140000', '140700'], ['140700', '140781'], { relation: 'SAME', name: '晋中市' }],
    [['140000'], ['140000'], { relation: 'SAME', name: '山西省' }],
    [['140600'], ['140000'], { relation: 'UNKNOWN' }],
    [['140600', '140000'], ['140700', '140000'], { relation: 'DIFFERENT' }],
    [['140600'], ['440300'], { relation: 'DIFFERENT' }],
    [[], ['140600'], { relation: 'UNKNOWN' }],
  ])('%j and %j', (left, right, expected) => {
    expect(comparePlaces(left, right)).toEqual(expected);
    expect(comparePlaces(right, left)).toEqual(expected);
  });
});
