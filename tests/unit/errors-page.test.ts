import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from '../../src/errors.ts';
import { errorsPage } from '../../src/errors-page.ts';

const page = readFileSync('docs/errors.md', 'utf8');

test('docs/errors.md is what the registry says', () => {
  expect(page).toBe(errorsPage());
});

test('every code of the registry has one line, and no other has any', () => {
  const codes = Array.from(page.matchAll(/^\| `([A-Z_]+)` \|/gm), ([, code = '']) => code);
  expect(new Set(codes)).toEqual(new Set(Object.keys(registry)));
  expect(codes.length).toBe(Object.keys(registry).length);
});
