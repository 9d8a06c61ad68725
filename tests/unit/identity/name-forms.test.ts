import { describe, expect, it } from 'vitest';
import { foldName, initialsOf, nameForm } from '../../../src/identity/name-forms.ts';
import { withoutPlaces } from '../../../src/identity/places-in-name.ts';

describe('a name in normal form', () => {
  it.each([
    ['ＡＢＣ（晋中）公司', 'abc晋中公司'],
    ['晉創谷·朔州', '晋创谷朔州'],
    ['國(guó)家電網', '国家电网'],
    [' 太 钢 ', '太钢'],
    ['“双碳”政策', '双碳政策'],
  ])('%s: %s', (written, folded) => {
    expect(foldName(written)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe('the core of a name', () => {
  it.each([
    ['Company', '山西利虎玻璃有限公司', '利虎玻璃'],
    ['Company', '吉利汽车晋中公司', '吉利汽车'],
    ['Company', '北京保罗投资集团', '保罗投资'],
    ['Company', '山西瑞光热电有限责任公司', '瑞光热电'],
    ['Company', '莱克电气绿能科技(苏州)有限公司', '莱克电气绿能科技'],
    ['Company', '北京汽车', '北京汽车'],
    ['Company', '东方电气', '东方电气'],
    ['Company', '公司', '公司'],
    ['Park', '晋创谷·朔州', '晋创谷'],
    ['Park', '山西大学城', '山西大学城'],
    ['University', '山西大学', '山西大学'],
    ['Region', '晋中市', '晋中'],
    ['Region', '祁县', '祁县'],
    ['Person', '张三', '张三'],
  ] as const)('of a %s: %s, %s', (type, written, core) => {
    expect(nameForm(written, type).core).toBe(core);
  });

  it('comes with the places that were taken off', () => {
    expect(withoutPlaces('山西晋中利虎玻璃')).toEqual({ rest: '利虎玻璃', codes: ['140000', '140700'] });
    expect(withoutPlaces('山西大学')).toEqual({ rest: '山西大学', codes: ['140000'] });
    expect(nameForm('吉利汽车晋中公司', 'Company').places).toEqual(['140700']);
  });

  it('is read in pinyin where it is Chinese', () => {
    expect(nameForm('比亚迪', 'Company').pinyin).toBe('bi ya di');
    expect(initialsOf('bi ya di')).toBe('byd');
    expect(nameForm('BYD', 'Company').pinyin).toBe('');
  });
});
