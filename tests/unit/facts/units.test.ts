import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeUnit } from '../../../src/facts/units.ts';

const multipliers = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

describe('a unit as documents write it', () => {
  it.each([
    [8.6, '万台', 86_000, '台'],
    [5.5, '亿元', 550_000_000, '元'],
    [1, '千亿元', 100_000_000_000, '元'],
    [100, '万千瓦', 1_000_000_000, 'W'],
    [300, 'MW', 300_000_000, 'W'],
    [10, '万吨', 100_000_000, 'kg'],
    [66, '平方公里', 66_000_000, 'm²'],
    [15, '亩', 10_000, 'm²'],
    [95, '%', 0.95, '1'],
    [0.7, '%', 0.007, '1'],
    [35, '微克/立方米', 3.5e-8, 'kg/m³'],
    [1, '度', 3_600_000, 'J'],
    [8, '座', 8, '座'],
    [6200, 't/d', 6_200_000, 'kg/d'],
    [5000, '吨/日', 5_000_000, 'kg/d'],
    [180, '万吨/年', 1_800_000_000, 'kg/a'],
    [3, '万立方米/天', 30_000, 'm³/d'],
    [2, '万台/年', 20_000, '台/a'],
    [800, '万件套', 8_000_000, '件套'],
    [1.2, '亿标方', 120_000_000, 'm³'],
  ])('%s %s is %s %s', (value, written, normal, unit) => {
    const known = normalizeUnit(written);
    expect(known?.unit).toBe(unit);
    expect(known?.convert(value)).toBe(normal);
  });

  it('reads 千瓦 and 千克 as units, not as a thousand of something else', () => {
    expect(normalizeUnit('千瓦')?.convert(1)).toBe(1000);
    expect(normalizeUnit('千克')?.convert(1)).toBe(1);
    expect(normalizeUnit('千瓦')?.dimension).toBe('power');
  });

  it('tells energy from power', () => {
    expect(normalizeUnit('万千瓦时')?.dimension).toBe('energy');
    expect(normalizeUnit('万千瓦')?.dimension).toBe('power');
  });

  it.each([
    '',
    '万',
    '亿',
    '贝壳',
    '万贝壳',
    '万万元',
    '元万',
    ' 元',
    'constructor',
    '__proto__',
    '万元/年',
    '吨/年/日',
    '/年',
    '千瓦/日',
    'toString',
    '万constructor',
  ])('does not know "%s"', (written) => {
    expect(normalizeUnit(written)).toBeUndefined();
  });

  it('never fails on other texts, and converts finite numbers to finite numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), decimal, (written, value) => {
        const known = normalizeUnit(written);
        expect(known === undefined || Number.isFinite(known.convert(value))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shifts the decimal point exactly, as a person would', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...Object.entries(multipliers)), (value, [word, exponent]) => {
        const converted = normalizeUnit(`${word}元`)?.convert(value) ?? Number.NaN;
        expect(converted).toBe(Number(`${value}e${exponent}`));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the order of numbers, with every unit of a dimension', () => {
    const unit = fc.constantFrom('元', '万吨', '亩', '千瓦时', '%', '微克/立方米', '万台');
    fc.assert(
      fc.property(unit, decimal, decimal, (written, left, right) => {
        const convert = normalizeUnit(written)?.convert ?? (() => Number.NaN);
        expect(Math.sign(convert(left) - convert(right))).toBe(Math.sign(left - right));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a larger word exactly ten to its power, whatever the unit', () => {
    fc.assert(
      fc.property(fc.constantFrom('元', '吨', '台', '千瓦', '立方米'), (unit) => {
        expect(normalizeUnit(`亿${unit}`)?.convert(1)).toBe(normalizeUnit(`万${unit}`)?.convert(10_000));
        expect(normalizeUnit(`亿${unit}`)?.dimension).toBe(normalizeUnit(unit)?.dimension);
      }),
      { numRuns: 1_000 },
    );
  });
});
