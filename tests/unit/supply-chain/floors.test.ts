import { expect, it } from 'vitest';
import { lockedPackages } from '../../../scripts/lock-file.ts';

/** Versions below which something is known to be open, and what. Every copy in the tree has to be at or above. */
const floors: readonly (readonly [name: string, floor: string, reason: string])[] = [
  ['@apollo/server', '5.5.1', 'what was measured under attack, and later fixes'],
  ['@neo4j/graphql', '7.6.3', 'four fixes of authorization'],
  ['graphql', '16.8.1', 'CVE-2023-26144: validation of overlapping fields without end'],
  ['neo4j-driver', '6.0.0', 'the line that is kept'],
  ['fastify', '5.3.3', 'CVE-2025-32442: validation passed by with a changed content type'],
  ['jose', '4.15.5', 'CVE-2024-28176: memory by compressed tokens'],
  ['yaml', '2.9.0', 'alias bombs and __proto__ keys were tried on it'],
  ['qs', '6.14.1', 'CVE-2025-15284: memory by long lists'],
  ['body-parser', '2.2.1', 'CVE-2025-13466: time by many parameters'],
  ['cookie', '0.7.0', 'CVE-2024-47764: names that become attributes'],
  ['braces', '3.0.3', 'CVE-2024-4068: memory by nested braces'],
  ['micromatch', '4.0.8', 'CVE-2024-4067: time by patterns'],
];

const numbers = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number);

/** Whether a version is another one or above it. */
const reaches = (version: string, floor: string): boolean => {
  const [have, need] = [numbers(version), numbers(floor)];
  const first = have.findIndex((part, i) => part !== need[i]);
  return first === -1 || (have[first] ?? 0) > (need[first] ?? 0);
};

it.each(floors)('%s is at %s or above (%s)', (name, floor) => {
  const copies = lockedPackages().filter((one) => one.name === name);
  expect(copies).not.toEqual([]);
  expect(
    copies.filter(({ version }) => !reaches(version, floor)).map(({ path, version }) => `${path} ${version}`),
  ).toEqual([]);
});

it.each([
  ['1.2.3', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.2.2', '1.2.3', false],
  ['0.9.9', '1.0.0', false],
])('%s against %s', (version, floor, expected) => {
  expect(reaches(version, floor)).toBe(expected);
});
