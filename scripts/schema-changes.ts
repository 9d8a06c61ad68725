import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What clients of one printed schema lose in the other, one sentence each. */
export const breakingChanges = async (before: string, after: string): Promise<string[]> => {
  if (before === after) return [];
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
};

/**
 * Whether a changelog's Unreleased section has a line that starts with BREAKING, in a list or not.
 *
 * @example announcesBreaking('## Unreleased\n- BREAKING: `Company.city` is gone\n') // true
 */
export const announcesBreaking = (changelog: string): boolean => {
  const sections = changelog.split(/^## /m).slice(1);
  const unreleased = sections.find((section) => /^\[?Unreleased\b/i.test(section));
  return unreleased !== undefined && /^\s*(?:[-*]\s+)?\**BREAKING/m.test(unreleased);
};
