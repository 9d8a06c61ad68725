import { expect, test } from 'vitest';
import { announcesBreaking, breakingChanges } from '../../../scripts/schema-changes.ts';

const schema = (fields: string) => `type Query { ${fields} }`;

test('what clients lose is breaking', async () => {
  expect(await breakingChanges(schema('a: Int b: Int'), schema('a: Int'))).toEqual([expect.stringContaining("'b'")]);
});

test.each([schema('a: Int b: Int'), schema('a: Int b: Int c: Int')])('what they keep is not: %s', async (after) => {
  expect(await breakingChanges(schema('a: Int b: Int'), after)).toEqual([]);
});

test.each([
  ['## Unreleased\n\n- BREAKING: a is gone\n\n## 0.1.0\n', true],
  ['## [Unreleased]\nBREAKING a is gone', true],
  ['## Unreleased\n- Nothing\n\n## 0.1.0\n- BREAKING: b\n', false],
  ['## 0.1.0\n- BREAKING: b\n', false],
  ['', false],
])('%j announces it: %s', (changelog, announced) => {
  expect(announcesBreaking(changelog)).toBe(announced);
});
