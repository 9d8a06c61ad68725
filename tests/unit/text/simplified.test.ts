import { describe, expect, it } from 'vitest';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { isTraditionalOnly } from '../../../src/text/simplified.ts';

const normal = (text: string): string => normalize(new RawText(text)).text;

describe('Simplified writing', () => {
  it.each([
    ['華能電廠項目', '华能电厂项目'],
    ['裡面、裏面、臺灣', '里面、里面、台湾'],
    ['衞生與説明', '卫生与说明'],
    ['乾燥機與乾坤', '干燥机与乾坤'],
    ['意見反覆,覆蓋廣', '意见反复,覆盖广'],
    ['著力發展著名產業', '着力发展著名产业'],
    ['不可貲計的機會', '不可赀计的机会'],
    ['𧜵', '䙊'],
  ])('of %s is %s', (raw, expected) => {
    expect(normal(raw)).toBe(expected);
  });

  it.each(['乾照光电', '昇腾芯片', '苧烯', '狼藉', '打坏了', '於姓', '沈积为'])(
    'keeps %s as Simplified lines have it',
    (raw) => {
      expect(normal(raw)).toBe(raw);
    },
  );

  it('decides line by line', () => {
    expect(normal('乾燥機設備\n乾照光电')).toBe('干燥机设备\n乾照光电');
    expect(normal('乾照光电这个企业与臺方合作')).toBe('乾照光电这个企业与台方合作');
  });

  it('changes words of the same meaning nowhere', () => {
    expect(normal('計程車與軟體')).toBe('计程车与软体');
  });

  it('knows which characters are Traditional only', () => {
    expect(Array.from('國华乾台A').map(isTraditionalOnly)).toEqual([true, false, false, false, false]);
  });
});
