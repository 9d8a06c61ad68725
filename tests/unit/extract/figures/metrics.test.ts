import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricRules } from '../../../../src/extract/figures/metric-rules.ts';
import { quantitiesOf } from '../../../../src/extract/figures/quantity.ts';
import { toldRules } from '../../../../src/extract/figures/told-rules.ts';
import { readMadeUp } from '../../../support/read-made-up.ts';

const figures = (text: string): { rule: string; value: number | string; unit: string }[] =>
  readMadeUp(`青岛市的甲木集团历史悠久。${text}。`).figures.map(({ rule, quantity: { value, unit } }) => ({
    rule,
    value,
    unit,
  }));

const byId = metricRules.map((rule) => [rule.id, rule] as const);
const freely = new Set(toldRules.map(({ id }) => id));

describe('each wording of a figure', () => {
  test.each(byId)('%s reads its example', (_, { example: [text, value, unit] }) => {
    const worded = figures(text).filter(({ rule }) => !freely.has(rule));
    expect(worded).toContainEqual(expect.objectContaining({ value, unit }));
  });

  test.each(byId)('%s reads nothing in its counter-example', (id, { counterExample }) => {
    expect(figures(counterExample).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe('numbers whose words no rule knows', () => {
  test.each(toldRules.map((rule) => [rule.id, rule] as const))('%s', (id, { example, counterExample }) => {
    const [text, value, unit] = example;
    expect(figures(text)).toContainEqual({ rule: id, value, unit });
    expect(figures(counterExample).map(({ rule }) => rule)).not.toContain(id);
  });

  test('mere counts, thresholds and shares of owners are nobody’s figure', () => {
    expect(figures('公司考察了20个城市')).toEqual([]);
    expect(figures('项目中10亿元以上的有6个').map(({ value }) => value)).not.toContain(10);
    expect(figures('两家公司各出资50%')).toEqual([]);
  });
});

describe('numbers with units', () => {
  test.each([
    ['总投资8.6亿元', 8.6, '亿元', '='],
    ['总投资超过12.5亿美元', 12.5, '亿美元', '>'],
    ['年产1,200万吨', 1200, '万吨', '='],
    ['占地约180亩', 180, '亩', '≈'],
    ['税收6-8亿元', '6-8', '亿元', '='],
    ['年产2万余台', 2, '万台', '>'],
    ['销售收入达132亿,增长快', 132, '亿元', '='],
    ['装机600MW', 600, 'MW', '='],
    ['新增企业50家以上', 50, '家', '≥'],
  ])('%s', (text, value, unit, comparator) => {
    expect(quantitiesOf(text)).toContainEqual(expect.objectContaining({ value, unit, comparator }));
  });

  test('dates and model numbers are none', () => {
    expect(quantitiesOf('2024年3月5日,X600型,第12届')).toEqual([]);
  });

  test('stand where they say, whatever the text', () => {
    assert(
      property(
        array(constantFrom('投资', '1', '2.5', '亿元', '万', '吨', ',', '至', '-', '约', '多'), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join('');
          for (const { start, end } of quantitiesOf(text)) {
            expect(text.slice(start, end)).toMatch(/^\d/);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
