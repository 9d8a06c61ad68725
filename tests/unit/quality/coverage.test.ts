import { describe, expect, it } from 'vitest';
import { coverageOf, type PointedFact } from '../../../src/quality/coverage.ts';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';

const text =
  '华泰集团有限公司在晋(jìn)中建成厂房，今年产值3.5亿元，员工300人。\n该公司在太原的产值为3.5亿元，占全部的40%，二期产能为5万台。';
const raw = new RawText(text);

/** A fact that rests on these words, at their n-th place. */
const at = (words: string, fact: Partial<PointedFact>, nth = 0): PointedFact => {
  const place = raw.find(words)[nth];
  if (place === undefined) throw new Error(`no ${words}`);
  const none = { values: [], normalizedValues: [], normalizedUnit: null, share: null, texts: [] };
  return { ...none, start: place.start, end: place.end, ...fact };
};
const missed = (facts: readonly PointedFact[], names: readonly string[] = []) => {
  const { figures, names: found } = coverageOf(normalize(raw), facts, names);
  return { figures, names: found };
};

describe('coverage of figures', () => {
  it('lists every figure that no fact gives, with its line and its place in the raw text', () => {
    const { figures } = missed([]);
    expect(figures).toMatchObject({ found: 5, covered: 0, share: 0 });
    expect(figures.uncovered.map((each) => each.text)).toEqual(['3.5亿元', '300人', '3.5亿元', '40%', '5万台']);
    for (const { text: words, start, end } of figures.uncovered) expect(raw.slice(start, end)).toBe(words);
    expect(figures.uncovered.map((each) => each.line)).toEqual([1, 1, 2, 2, 2]);
  });

  it('counts a figure where a fact that points there gives its number, as a value, a share or in a text', () => {
    const facts = [
      at('产值3.5亿元', { values: [350], normalizedValues: [350_000_000] }),
      at('员工300人', { values: [300] }),
      at('占全部的40%', { share: 0.4 }),
      at('二期产能为5万台', { texts: ['5万台项目'] }),
    ];
    expect(missed(facts).figures.uncovered.map((each) => [each.text, each.line])).toEqual([['3.5亿元', 2]]);
  });

  it('counts no figure for a fact that gives another number or points elsewhere', () => {
    const facts = [
      at('产值3.5亿元', { values: [35] }),
      at('300人', { values: [3.5] }),
      at('5万台', { texts: ['15万台'] }),
    ];
    expect(missed(facts).figures.covered).toBe(0);
  });
});

describe('coverage of names', () => {
  it('counts a name once, known by itself, by its end or by a longer name around it', () => {
    expect(missed([]).names.uncovered.map((each) => each.text)).toEqual(['华泰集团有限公司', '晋中', '太原']);
    expect(missed([], ['泰集团有限公司', '晋中']).names).toMatchObject({ found: 3, covered: 2, share: 0.667 });
    expect(missed([], ['在晋中']).names.uncovered.map((each) => each.text)).toEqual(['华泰集团有限公司', '太原']);
    expect(missed([], ['公司', '晋']).names.covered).toBe(0);
  });
});

describe('coverage of a text without figures and names', () => {
  it('has no share', () => {
    const { figures, names, setApart } = coverageOf(normalize(new RawText('二十年前，第一次。')), [], []);
    expect([figures.share, names.share, setApart]).toEqual([null, null, 2]);
  });
});
