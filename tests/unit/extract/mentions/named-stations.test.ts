import { expect, test } from 'vitest';
import { isNamedStation } from '../../../../src/extract/mentions/named-stations.ts';

test.each([
  ['白马山', '风电场'],
  ['甲禾', '光热电站'],
])('%s says which %s', (before, ending) => {
  expect(isNamedStation(before, ending)).toBe(true);
});

test.each([
  ['大型', '电站'],
  ['白马山', '项目'],
])('%s does not say which %s', (before, ending) => {
  expect(isNamedStation(before, ending)).toBe(false);
});
