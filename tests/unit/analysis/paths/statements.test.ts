import { describe, expect, it } from 'vitest';
import { predicateNames } from '../../../../src/facts/predicates.ts';
import { statement } from '../../../../src/graph/statements.ts';

describe('statements that walk paths', () => {
  it.each(['neighbours', 'hops'])('%s walks every predicate and nothing else', (name) => {
    const [, types = ''] = /\[edge:([A-Z_|]+)\]/.exec(statement(`analysis/paths/${name}`)) ?? [];
    expect(types.split('|')).toEqual(predicateNames);
  });
});
