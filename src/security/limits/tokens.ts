import { GraphQLError, Lexer, TokenKind } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { fail, type LianpuError } from '../../errors.ts';
import type { Limit } from './limit.ts';

/** Most tokens of a query. */
export const tokens: Limit = {
  setting: 'MAX_TOKENS',
  unit: 'tokens or more',
  counts:
    'Names, numbers, texts and signs of a query; reading stops at the first beyond the limit. What comes after reading takes longer the more there are.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
};

/**
 * The refusal behind an error of the parser, where the parser stopped at a text with too many tokens; undefined where
 * anything else was wrong with it.
 */
export const tokensProblem = (error: unknown, { MAX_TOKENS: most }: Limits): LianpuError | undefined => {
  if (!(error instanceof GraphQLError) || error.path !== undefined || error.source === undefined) return undefined;
  const lexer = new Lexer(error.source);
  try {
    for (let count = 0; count <= most; count += 1) if (lexer.advance().kind === TokenKind.EOF) return undefined;
  } catch {
    return undefined;
  }
  return fail('QUERY_TOO_COMPLEX', {
    problem: `The request has ${most + 1} ${tokens.unit}; at most ${most} are allowed (${tokens.setting})`,
    remedy: 'Write a shorter query: fewer fields, values in variables, or several requests.',
    exceeds: tokens.setting,
    most,
    cost: most + 1,
  });
};
