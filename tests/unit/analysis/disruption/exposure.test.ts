import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf, type Part } from '../../../../src/analysis/disruption/exposure.ts';

const part = (base: string | null, value: number | null, words = `${value} of ${base}`): Part => ({
  base,
  value,
  words,
});

describe('the exposure of something by its parts', () => {
  it('is the share that is known, with the words that it is not a share of the whole', () => {
    expect(exposureOf('乙厂', [part('消声器', 0.95)])).toMatchObject({
      exposure: 0.95,
      reason: '0.95 of 消声器; what share of 乙厂 as a whole that is, is not known',
    });
    expect(exposureOf('消声器', [part('消声器', 0.95)]).reason).toBe('0.95 of 消声器');
  });

  it('adds shares of one thing, to at most 1', () => {
    expect(exposureOf('乙厂', [part('钢', 0.1), part('钢', 0.2)])).toMatchObject({
      exposure: 0.3,
      reason: expect.stringContaining('0.1 of 钢 + 0.2 of 钢 = 0.3') as string,
    });
    expect(exposureOf('乙厂', [part('钢', 0.7), part('钢', 0.6)]).exposure).toBe(1);
  });

  it('adds no shares of different things, and none of which nobody says what they are of', () => {
    const different = exposureOf('乙厂', [part('钢', 0.9), part('玻璃', 0.3)]);
    expect(different.exposure).toBeNull();
    expect(different.reason).toMatch(/0\.9 of 钢; 0\.3 of 玻璃; these are shares of different things/);
    expect(exposureOf('乙厂', [part(null, 0.2), part(null, 0.3)]).exposure).toBeNull();
    expect(exposureOf('乙厂', [part(null, 0.2)])).toMatchObject({ exposure: 0.2, known: new Map() });
  });

  it('is not known where one part is not, and nothing on the way is multiplied with what is known of it', () => {
    const { exposure, reason, known } = exposureOf('乙厂', [part('钢', 0.9), part(null, null, 'no share is stated')]);
    expect(exposure).toBeNull();
    expect(reason).toBe('0.9 of 钢; no share is stated');
    expect(known.size).toBe(0);
  });

  it('names five reasons and counts the rest', () => {
    const many = Array.from({ length: 8 }, (_, i) => part(null, null, `no share ${i}`));
    expect(exposureOf('乙厂', many).reason).toBe(
      'no share 0; no share 1; no share 2; no share 3; no share 4; and 3 more',
    );
  });

  it('lies within 0 to 1 and is known exactly where all parts are known shares of one thing', () => {
    const base = fc.constantFrom('钢', '玻璃', null);
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ base, value, words: fc.constant('…') }), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const { exposure } = exposureOf('乙厂', parts);
          const isOfOne = parts.length === 1 || new Set(parts.map((each) => each.base)).size === 1;
          const isNamed = parts.length === 1 || parts[0]?.base !== null;
          expect(exposure !== null).toBe(parts.every((each) => each.value !== null) && isOfOne && isNamed);
          expect(exposure ?? 0).toBeGreaterThanOrEqual(0);
          expect(exposure ?? 1).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
