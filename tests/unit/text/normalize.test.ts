import { describe, expect, it } from 'vitest';
import { RawText, sha256 } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';

const normal = (text: string): string => normalize(new RawText(text)).text;

describe('characters in normal form', () => {
  it.each([
    ['full-width letters and digits', 'ＡＢ１２', 'AB12'],
    ['ligatures and units', 'ﬁ ㎏ ㎡ ℃', 'fi kg m2 °C'],
    ['several code points that make one', 'e\u0301 ｶﾞ \u1112\u1161\u11AB', 'é ガ 한'],
    ['compatibility ideographs and radicals', '\uF9DD⼭', '利山'],
    ['mathematical letters outside the basic plane', '𝐀𝟏', 'A1'],
    ['indexes of formulas and units', 'CO₂ m² km³', 'CO2 m2 km3'],
    ['words a script writes with marks', 'Ｚürich', 'Zürich'],
  ])('fold %s', (_, raw, expected) => {
    expect(normal(raw)).toBe(expected);
  });

  it.each([
    ['powers', '10²个'],
    ['fractions', '3½年'],
    ['circled numbers before digits', '①2021年'],
    ['numbers in brackets', '⑴2021年'],
    ['trade marks', '甲™'],
  ])('leave %s, which would read as another number or name', (_, raw) => {
    expect(normal(raw)).toBe(raw);
  });

  it('leave out what is invisible and repair halves of surrogate pairs', () => {
    expect(normal('\uFEFF甲\u200B乙\u00AD丙\u0007\u2060\uFE0F')).toBe('甲乙丙');
    expect(normal('甲\uD842乙')).toBe('甲\uFFFD乙');
    expect(normal('\uD842\u200B\uDFB7')).toBe('\uFFFD\uFFFD');
  });

  it('normalise thousands of combining marks in linear time', () => {
    const zalgo = `a${'\u0301\u0323'.repeat(50_000)}`;
    expect(normal(zalgo)).not.toBe('');
  });
});

describe('blanks and lines', () => {
  it('collapse runs of any blank, and drop those at the ends', () => {
    expect(normal(' \u3000甲 \t\u00A0乙\u3000')).toBe('甲 乙');
  });

  it.each(['\n', '\r\n', '\r', '\n \n', '\u2028', '\u0085', '\f', '\r\r\n'])('end at %j', (end) => {
    expect(normal(`甲${end}乙`)).toBe('甲\n乙');
  });

  it('give paragraphs the line number of the raw text, shared where only a lone CR parts them', () => {
    const { paragraphs } = normalize(new RawText('甲\r乙\r\n\n丙'));
    expect(paragraphs.map(({ number, start, end, raw }) => [number, start, end, raw.start, raw.end])).toEqual([
      [1, 0, 1, 0, 1],
      [1, 2, 3, 2, 3],
      [3, 4, 5, 6, 7],
    ]);
  });

  it('keep a paragraph of which nothing is left, without a line of text', () => {
    const { text, paragraphs } = normalize(new RawText('甲\n\u200B\n乙'));
    expect(text).toBe('甲\n乙');
    expect(paragraphs.map(({ number, kind, start, end }) => [number, kind, start, end])).toEqual([
      [1, 'HEADING', 0, 1],
      [2, 'EMPTY', 1, 1],
      [3, 'HEADING', 2, 3],
    ]);
  });
});

describe('punctuation', () => {
  it.each([
    ['，：；！？（）％', ',:;!?()%'],
    ['「甲『乙』丙」', '“甲‘乙’丙”'],
    ['他说"好"和"行"', '他说“好”和“行”'],
    ['27"屏', '27"屏'],
    ["O’Neil's", "O'Neil's"],
    ['6—8亿 6–8亿 6－8亿', '6-8亿 6-8亿 6-8亿'],
    ['甲——乙', '甲——乙'],
    ['甲・乙•丙', '甲·乙·丙'],
    ['3～5', '3~5'],
    ['甲…', '甲...'],
    ['《甲》、【乙】。', '《甲》、【乙】。'],
  ])('of %s is %s', (raw, expected) => {
    expect(normal(raw)).toBe(expected);
  });

  it('keeps numbers apart that a full-width comma parts', () => {
    expect(normal('2020，2021，２０２２，２０２３')).toBe('2020, 2021, 2022, 2023');
    expect(normal('１，０００元和1,000元')).toBe('1,000元和1,000元');
  });
});

describe('the way back to the raw text', () => {
  it('leads over what was left out inside, not after the last character', () => {
    const text = normalize(new RawText('全國(guó)人\u200B民 \u3000\r\n乙'));
    expect(text.text).toBe('全国人民\n乙');
    expect(text.toRaw(0, 2)).toEqual({ start: 0, end: 2 });
    expect(text.toRaw(1, 4)).toEqual({ start: 1, end: 10 });
    expect(text.toRaw(4, 5)).toEqual({ start: 12, end: 14 });
    expect(text.toRaw(5, 6)).toEqual({ start: 14, end: 15 });
    expect(text.toRaw(3, 3)).toEqual({ start: 9, end: 9 });
    expect(text.toRaw(99, 99)).toEqual({ start: 15, end: 15 });
  });

  it('leads from raw spans to the characters they touch', () => {
    const text = normalize(new RawText('㎏國(guó)e\u0301'));
    expect(text.text).toBe('kg国é');
    expect(text.fromRaw(0, 1)).toEqual({ start: 0, end: 2 });
    expect(text.fromRaw(1, 7)).toEqual({ start: 2, end: 3 });
    expect(text.fromRaw(3, 5)).toEqual({ start: 3, end: 3 });
    expect(text.fromRaw(8, 9)).toEqual({ start: 3, end: 4 });
    expect(text.toRaw(0, 1)).toEqual({ start: 0, end: 1 });
    expect(text.toRaw(3, 4)).toEqual({ start: 7, end: 9 });
  });

  it('counts code points on both sides', () => {
    const text = normalize(new RawText('𠮷𝐀國(guó)𠮷'));
    expect(text.text).toBe('𠮷A国𠮷');
    expect(text.length).toBe(4);
    expect(text.toRaw(3, 4)).toEqual({ start: 8, end: 9 });
    expect(text.slice(1, 3)).toBe('A国');
    expect(text.find('国𠮷')).toEqual([{ paragraph: 1, start: 2, end: 9, sha256: sha256('國(guó)𠮷') }]);
  });
});

describe('finding words', () => {
  const text = normalize(new RawText('國(guó)家電網(wǎng)\n他说「國家」\r乾燥機'));

  it('takes them in either script, with or without pinyin, and points at the raw characters', () => {
    const places = [
      { paragraph: 1, start: 0, end: 7, sha256: sha256('國(guó)家') },
      { paragraph: 2, start: 19, end: 21, sha256: sha256('國家') },
    ];
    for (const words of ['国家', '國家', '國(guó)家', ' 国家 ']) expect(text.find(words)).toEqual(places);
    expect(text.find('电网')).toHaveLength(1);
  });

  it('reads words as Traditional ones where they may be', () => {
    expect(text.find('乾燥')).toHaveLength(1);
    expect(text.find('干燥')).toHaveLength(1);
  });

  it('does not mind which quotation marks are typed', () => {
    for (const words of ['"国家"', '“国家”', '「国家」', '国家"']) expect(text.find(words)).toHaveLength(1);
  });

  it('finds nothing for nothing, across lines, and what does not stand there', () => {
    for (const words of ['', ' ', '\u200B', '网\n他', '电网他', '省']) expect(text.find(words)).toEqual([]);
  });

  it('names a raw character once where it makes several', () => {
    expect(normalize(new RawText('㎜')).find('m')).toHaveLength(1);
  });
});
