import { describe, expect, test } from 'vitest';
import { allMatches } from '../../../../src/extract/patterns/all-matches.ts';

describe('all matches of a pattern', () => {
  test.each([
    [/厂/g, '甲厂和乙厂'],
    [/厂/g, '甲公司'],
    [/(?=厂)/g, '甲厂和乙厂'],
    [/^|厂/gu, '𠮷厂'],
    [/厂/g, ''],
  ])('%s in %s are those of matchAll', (pattern, text) => {
    expect(allMatches(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  test('are the same a second time', () => {
    const pattern = /厂/g;
    expect(allMatches(pattern, '甲厂和乙厂')).toHaveLength(2);
    expect(allMatches(pattern, '甲厂')).toHaveLength(1);
    expect(pattern.lastIndex).toBe(0);
  });
});
