import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../support/fact-files.ts';

const check = (fields: string) =>
  checkFiles({
    facts: `entities:
  - { id: project-a, type: Project, name: 甲, evidence: [@] }
observations:
  - { entity: project-a, ${fields}, evidence: [@] }`,
  });

describe('the unit of an observation', () => {
  it.each([
    'metric: investment, value: 5.5, unit: 亿元',
    'metric: unit_power, value: 100, unit: 万千瓦',
    'metric: capacity, value: 10, unit: 万吨',
    'metric: share, value: 95, unit: "%"',
    'metric: investment, value: 6, valueMax: 8, unit: 亿元',
  ])('is known and fits: %s', (fields) => {
    expect(check(fields).seen).toEqual([]);
  });

  it('is refused when nobody knows it', () => {
    const { seen, line, column } = check('metric: investment, value: 5.5, unit: «亿贝壳');
    expect(seen).toEqual([['facts.yml', 'UNIT_UNKNOWN', line, column]]);
  });

  it('measures what the metric measures', () => {
    const { seen, line, column } = check('metric: investment, value: 5.5, unit: «万千瓦');
    expect(seen).toEqual([['facts.yml', 'UNIT_METRIC', line, column]]);
  });

  it.each([5.5, 5])('spans a range that ends after it begins, not %s after 5.5', (end) => {
    const { seen, line, column } = check(`metric: investment, value: 5.5, valueMax: «${end}, unit: 亿元`);
    expect(seen).toEqual([['facts.yml', 'UNIT_METRIC', line, column]]);
  });
});
