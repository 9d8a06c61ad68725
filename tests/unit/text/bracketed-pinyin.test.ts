import { describe, expect, it } from 'vitest';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';

const normal = (text: string): string => normalize(new RawText(text)).text;

describe('pinyin in brackets after Han characters', () => {
  it.each([
    ['國(guó)家', '国家'],
    ['國（guó）家', '国家'],
    ['國［guó］家', '国家'],
    ['國 ( guó ) 家', '国 家'],
    ['國(GUÓ)家', '国家'],
    ['國(Guó)家', '国家'],
    ['國(guo2)家', '国家'],
    ['國(guo)家', '国家'],
    ['國(\u0261uó)家', '国家'],
    ['國(guo\u0301)家', '国家'],
    ['國(guǒ)家', '国家'],
    ['綠(lǜ)色', '绿色'],
    ['綠(lü4)色', '绿色'],
    ['綠(lv4)色', '绿色'],
    ['女(nǚ)兒(ér)', '女儿'],
    ['國家(guó jiā)電網', '国家电网'],
    ['國家(guójiā)電網', '国家电网'],
    ['國家(guo2jia1)電網', '国家电网'],
    ["西安(Xī'ān)市", '西安市'],
    ['東西(dōngxi)多', '东西多'],
    ['行(xíng)(háng)', '行'],
    ['國(g\u200Buó)家', '国家'],
  ])('goes from %s', (raw, expected) => {
    expect(normal(raw)).toBe(expected);
  });

  it.each([
    '届(2016)年',
    '储能(氢能)项目',
    '碳(CO2)排放',
    '总值(GDP)增长',
    '钠(Na)电池',
    '锂(Li)电池',
    '山西(Shanxi)能源',
    '何(HE)氏',
    '高管(A.Gerstenmayer)说',
    '公司(AT&S)投产',
    '个人简历(résumé)',
    '咖啡(café)店',
    '图甲(a)和(b)',
    '公顷(ha)',
    '河内(Hà Nội)',
    '国(guó',
    '国()家',
    '国(guó家)',
    'A(guó)',
    '(guó)家',
    '国(guó jiā diàn wǎng)',
    '面(mm2)积',
  ])('is not seen in %s', (raw) => {
    expect(normal(raw)).toBe(raw);
  });

  it('takes time in proportion to the text', () => {
    const text = `國(${'xi'.repeat(25)})`.repeat(2_000) + '國('.repeat(20_000);
    expect(normal(text).startsWith('国(xixi')).toBe(true);
  });
});
