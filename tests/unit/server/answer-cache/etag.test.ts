import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { etagOf, hasAlready } from '../../../../src/server/answer-cache/etag.ts';

describe('etagOf', () => {
  test('is strong, quoted and of the bytes alone', () => {
    const etag = etagOf(Buffer.from('{"data":{"name":"晋岭钢铁"}}'));
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(etagOf(Buffer.from('{"data":{"name":"晋岭钢铁"}}'))).toBe(etag);
    expect(etagOf(Buffer.from('{"data":{"name":"晋岭鋼铁"}}'))).not.toBe(etag);
  });
});

describe('hasAlready', () => {
  const etag = etagOf(Buffer.from('{}'));

  test.each([
    ['the tag', etag, true],
    ['the tag as a weak one', `W/${etag}`, true],
    ['the tag among others', `"other", W/"more" ,${etag}`, true],
    ['whatever there is', '*', true],
    ['another tag', '"other"', false],
    ['the tag without its quotes', etag.slice(1, -1), false],
    ['nothing', undefined, false],
    ['an empty list', '', false],
  ])('reads %s', (_, header, expected) => {
    expect(hasAlready(header, etag)).toBe(expected);
  });

  test('finds a tag wherever it stands in a list', () => {
    const tag = fc.stringMatching(/^[a-z]{1,8}$/).map((text) => `"${text}"`);
    fc.assert(
      fc.property(fc.array(tag), fc.array(tag), (before, after) => {
        expect(hasAlready([...before, etag, ...after].join(', '), etag)).toBe(true);
        expect(hasAlready([...before, ...after].join(', '), etag)).toBe(false);
      }),
    );
  });
});
