import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsOf, openNamedApi, type Searching } from '../../support/analysis/names.ts';

let searching: Searching;
beforeAll(async () => {
  searching = await openNamedApi();
});
afterAll(() => searching.open.close());

const refused = async (query: string, more: object = {}): Promise<{ message: string; code: unknown }> => {
  const { errors } = await searching.ask(query, more);
  return { message: errors?.[0]?.message ?? '', code: errors?.[0]?.extensions?.['code'] };
};

describe('a search that cannot be answered', () => {
  test.each(['', '   ', '*', '()', '😀', '\u0000\u0001', '\u{D800}'])(
    'says that %j is nothing to look for',
    async (query) => {
      expect(await refused(query)).toEqual({
        message: 'query: there is no letter, character or digit in it',
        code: 'BAD_USER_INPUT',
      });
    },
  );

  test('says that a text is too long, and takes the longest that is not', async () => {
    const message = 'query: longer than 200 characters';
    expect(await refused('钢'.repeat(10_000))).toEqual({ message, code: 'BAD_USER_INPUT' });
    expect(await refused('𠮷'.repeat(201))).toEqual({ message, code: 'BAD_USER_INPUT' });
    expect((await searching.search('𠮷'.repeat(200))).edges).toEqual([]);
  });

  test('names the argument', async () => {
    expect(await refused('钢', { types: [] })).toMatchObject({ message: expect.stringMatching(/^types: /) });
    expect(await refused('钢', { first: 0 })).toMatchObject({ message: 'first: 0 is outside 1 to 100' });
    expect(await refused('钢', { after: 'xx' })).toMatchObject({
      message: expect.stringMatching(/^after: .*no cursor/),
    });
    expect(await refused('钢', { region: 'product-steel' })).toEqual({
      message: 'region: product-steel is a Product',
      code: 'BAD_USER_INPUT',
    });
    expect(await refused('钢', { region: 'region-cit' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what people write', () => {
  test.each([
    '太钢 AND (',
    'name:太钢',
    '太钢*',
    '太钢~2',
    '"太钢',
    '太钢\\',
    '/太钢/',
    '太钢^9 OR *:*',
    '+太钢 -钢',
    '太钢\u0007',
    '太钢😀',
  ])('is no syntax of the index: %j finds what it names', async (query) => {
    expect(idsOf(await searching.search(query))).toContain('company-steel');
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '太钢',
      '钢',
      'AND',
      'OR',
      'NOT',
      'TO',
      '(',
      ')',
      '"',
      '\\',
      '/',
      '*',
      '?',
      '~',
      '^',
      ':',
      '[',
      ']',
      '{',
      '}',
    ),
    fc.constantFrom(
      ' ',
      '\u3000',
      'a',
      'B',
      'tg',
      '7',
      '\\u',
      '-',
      '+',
      '&&',
      '||',
      '!',
      '<',
      '>',
      '@',
      '#',
      '\u0000',
      '\u{D800}',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );

  test('is answered or refused for what it is, any text whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { data, errors } = await searching.ask(pieces.join(''));
        const answer = { data: data ?? null, errors: errors ?? [] };
        const edges = { data: { search: { edges: expect.any(Array) } }, errors: [] };
        const refusal = { message: expect.stringMatching(/^query: /), extensions: { code: 'BAD_USER_INPUT' } };
        expect(answer).toMatchObject(errors === undefined ? edges : { data: null, errors: [refusal] });
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    '钢'.repeat(10),
    'a'.repeat(12),
    'ab'.repeat(100),
    'a '.repeat(100),
    '太 '.repeat(100),
    'xian'.repeat(10),
    'zh'.repeat(6),
    '太钢'.repeat(4),
    '一二三四五六七八九十',
  ])('may repeat itself as an automaton likes least: %s', async (query) => {
    expect(await searching.search(query)).toMatchObject({ edges: expect.any(Array) });
  });
});
