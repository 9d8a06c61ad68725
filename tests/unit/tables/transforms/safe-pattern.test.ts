import { describe, expect, it } from 'vitest';
import { patternProblem } from '../../../../src/tables/transforms/safe-pattern.ts';

describe('a pattern of a mapping', () => {
  it.each([
    String.raw`^\d{6}\.(SH|SZ|BJ)$`,
    '[（(][^）)]*$',
    String.raw`^\d{1,3}(,\d{3})+$`,
    '(集团|控股)[)）]?(股份有限|有限责任|有限)?(公司)?$',
    String.raw`(?<![企作就创])业$`,
    String.raw`\p{Script=Han}+[(][^)]+[)]`,
    '[(+*]+',
    String.raw`\(+\)*`,
    '(?<name>甲)+',
  ])('%s may be used', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it.each([
    '^(a+)+$',
    '(a|a)*b',
    '(a*)*',
    '((ab)+c)*',
    '(?:a?){30}a',
    '(a+){2,}',
    '(?<x>[a-z]+)+',
    '(?:(a|b)c)+',
    '(a{1,9})+',
  ])('%s is refused, since it may never end', (pattern) => {
    expect(patternProblem(pattern)).toMatch(/may never end/);
  });

  it.each([
    [String.raw`(a)\1`, 'refers back'],
    ['(', 'Unterminated group'],
    [String.raw`\-`, 'Invalid escape'],
    ['a'.repeat(2_001), 'longer than 2000'],
  ])('%s is refused with the reason', (pattern, reason) => {
    expect(patternProblem(pattern)).toContain(reason);
  });
});
