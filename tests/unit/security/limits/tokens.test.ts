import { GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { limitsOf } from '../../../../src/config/limits.ts';
import { tokensProblem } from '../../../../src/security/limits/tokens.ts';

const limits = limitsOf({ MAX_TOKENS: 20 });
const refusal = (query: string): GraphQLError | undefined => {
  try {
    parse(query, { maxTokens: limits.MAX_TOKENS });
  } catch (error) {
    return error instanceof GraphQLError ? error : undefined;
  }
  return undefined;
};

test('20 tokens are read, and the 21st is refused by its limit', () => {
  expect(refusal(`{ ${'id '.repeat(18)} }`)).toBeUndefined();
  expect(tokensProblem(refusal(`{ ${'id '.repeat(19)} }`), limits)).toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: 'The request has 21 tokens or more; at most 20 are allowed (MAX_TOKENS)',
    values: { exceeds: 'MAX_TOKENS', most: 20, cost: 21 },
  });
});

test.each(['{ id', '{ "', `{ ${'id '.repeat(18)}`, '\u0000'])(
  'another error of the parser is left as it is: %j',
  (query) => {
    const error = refusal(query);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(tokensProblem(error, limits)).toBeUndefined();
  },
);
