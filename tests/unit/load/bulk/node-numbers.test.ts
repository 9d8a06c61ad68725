import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeNumbers } from '../../../../src/load/bulk/node-numbers.ts';

describe('numbers of nodes', () => {
  it('stay the same for an id, and follow the order of the first asking', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (ids) => {
        const numbers = nodeNumbers();
        const order = [...new Set(ids)];
        for (const id of ids) expect(numbers.of(id)).toBe(order.indexOf(id));
        expect(numbers.size()).toBe(order.length);
      }),
    );
  });

  it('are never given twice, also to nodes without an id that is asked for', () => {
    const numbers = nodeNumbers();
    expect([numbers.next(), numbers.of('a'), numbers.next(), numbers.of('b'), numbers.of('a')]).toEqual([
      0, 1, 2, 3, 1,
    ]);
  });

  it('survive many growths', () => {
    const numbers = nodeNumbers();
    const count = 20_000;
    for (let i = 0; i < count; i += 1) numbers.of(`company-${i}`);
    for (let i = 0; i < count; i += 997) expect(numbers.of(`company-${i}`)).toBe(i);
    expect(numbers.size()).toBe(count);
  });
});
