import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorOf, positionOf } from '../../../../src/api/analysis/cursor.ts';
import { LianpuError } from '../../../../src/errors.ts';

const runs = { numRuns: 1_000 };
const version = fc.nat(2 ** 31 - 1);
const position = fc.nat(999_999_999);

/** A position, or how the text is refused. */
const outcomeOf = (text: string): string => {
  try {
    return String(positionOf(text, 7));
  } catch (error) {
    return error instanceof LianpuError ? `${error.code} ${error.message}` : 'failed';
  }
};

describe('a cursor', () => {
  test('leads back to its place in its version, whatever they are', () => {
    fc.assert(
      fc.property(version, position, (of, at) => {
        expect(positionOf(cursorOf(of, at), of)).toBe(at);
        expect(cursorOf(of, at)).toMatch(/^[\w-]+$/);
      }),
      runs,
    );
  });

  test('is refused in any other version', () => {
    fc.assert(
      fc.property(version, position, version, (of, at, now) => {
        fc.pre(of !== now);
        expect(() => positionOf(cursorOf(of, at), now)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
      }),
      runs,
    );
  });

  test('of any text is a place of this version, or refused', () => {
    const nearly = fc
      .tuple(version, fc.string({ unit: 'binary' }))
      .map(([of, tail]) => Buffer.from(`lianpu:${of}:${tail}`).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), nearly), (text) => {
        expect(outcomeOf(text)).toMatch(/^(?:\d+|BAD_USER_INPUT after: .+)$/);
      }),
      runs,
    );
  });
});
