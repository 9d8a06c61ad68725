import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/quality/numerals.ts';
import { scanFigures } from '../../../src/quality/scan-figures.ts';

const seen = (text: string): string[] =>
  scanFigures(text).map(({ start, end, kind, value, unit }) =>
    `${kind} ${text.slice(start, end)} = ${value} ${unit}`.trim(),
  );

describe('figures of a text', () => {
  it.each([
    ['产值109.2亿元', ['FIGURE 109.2亿元 = 109.2 亿元']],
    ['增长8.7%,快2.4个百分点', ['FIGURE 8.7% = 8.7 %', 'FIGURE 2.4个百分点 = 2.4 百分点']],
    ['37微克/立方米', ['FIGURE 37微克/立方米 = 37 微克/立方米']],
    ['5700多名,30余家', ['FIGURE 5700多名 = 5700 名', 'FIGURE 30余家 = 30 家']],
    ['1,012辆', ['FIGURE 1,012辆 = 1012 辆']],
    ['2×30万千瓦', ['FIGURE 2× = 2', 'FIGURE 30万千瓦 = 30 万千瓦']],
    ['6-8万吨', ['FIGURE 6- = 6', 'FIGURE 8万吨 = 8 万吨']],
    ['超千亿元', ['FIGURE 千亿元 = 1 千亿元']],
    ['百亿级集群', ['FIGURE 百亿 = 1 百亿']],
    ['投资上千亿', ['FIGURE 千亿 = 1 千亿']],
    ['三座,十三个', ['FIGURE 三座 = 3 座', 'FIGURE 十三个 = 13 个']],
    ['6200t', ['FIGURE 6200t = 6200 t']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('numbers that measure nothing', () => {
  it.each([
    ['2016年0.69亿', ['DATE 2016年 = 2016', 'FIGURE 0.69亿 = 0.69 亿']],
    ['2022-02-25 22:16:40', ['DATE 2022-02-25 = 2022', 'DATE 22:16:40 = 22']],
    ['2016年9月20日', ['DATE 2016年9月20日 = 2016']],
    ['二〇二五年', ['DATE 二〇二五年 = 0']],
    ['3年,两个月', ['DURATION 3年 = 3', 'DURATION 两个月 = 0']],
    ['第八个,第3届', ['ORDINAL 第八个 = 0', 'ORDINAL 第3届 = 0']],
    ['PM2.5和5G', ['CODE PM2.5 = 0', 'CODE 5G = 5']],
    ['一个,一批,十分,千家万户', []],
  ])('are set apart: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('never overlap and stand inside the text, whatever it is', () => {
    const part = fc.constantFrom(
      '1',
      '0',
      '.',
      ',',
      '万',
      '亿',
      '年',
      '月',
      '第',
      '个',
      '百分点',
      '%',
      '×',
      '-',
      '多',
      'G',
      '千',
      '二',
      '甲',
      '元',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, value } of scanFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a numeral', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['二十', 20],
    ['二百零三', 203],
    ['三千万', 30_000_000],
    ['一千二百亿', 120_000_000_000],
    ['千亿', 100_000_000_000],
    ['两万五', 20_005],
    ['甲', undefined],
    ['', undefined],
  ])('%s: %s', (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });
});
