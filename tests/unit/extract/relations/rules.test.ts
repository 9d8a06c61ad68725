import { describe, expect, test } from 'vitest';
import { relationRules } from '../../../../src/extract/relations/rules/index.ts';
import { readBy, readMadeUp } from '../../../support/read-made-up.ts';

const ruleIds = (text: string): string[] => readMadeUp(text).relations.map(({ rule }) => rule);

describe('each construction', () => {
  test.each(relationRules.map((rule) => [rule.id, rule] as const))('%s reads its example', (_, rule) => {
    const [text, subject, object] = rule.example;
    expect(readBy(text, rule.predicate)).toContain(`${subject} → ${object}`);
  });

  test.each(relationRules.map((rule) => [rule.id, rule] as const))(
    '%s reads nothing in its counter-example',
    (id, rule) => {
      expect(ruleIds(rule.counterExample)).not.toContain(id);
    },
  );

  test('has an id of its own', () => {
    expect(new Set(relationRules.map(({ id }) => id)).size).toBe(relationRules.length);
  });
});
