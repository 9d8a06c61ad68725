import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limitSettings } from '../../../../src/config/limits.ts';
import { limits, limitsPage } from '../../../../src/security/limits/page.ts';

test('docs/limits.md is what the limits say', () => {
  expect(readFileSync('docs/limits.md', 'utf8')).toBe(limitsPage());
});

test('every setting of a limit has its line', () => {
  const others = ['MAX_ANALYSIS_PAGE', 'PROXIES', 'CORS_ORIGINS'];
  expect([...limits.map(({ setting }) => setting), ...others].toSorted()).toEqual(
    Object.keys(limitSettings).toSorted(),
  );
});
