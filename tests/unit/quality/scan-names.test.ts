import { describe, expect, it } from 'vitest';
import { nameScanner } from '../../../src/quality/scan-names.ts';

const seen = (text: string): string[] => nameScanner(text)(text).map(({ start, end }) => text.slice(start, end));

describe('names in a text', () => {
  it.each([
    ['晋中的中北大学', ['晋中', '中北大学']],
    ['来自山西利虎玻璃有限公司', ['山西利虎玻璃有限公司', '山西']],
    ['吉利汽车晋中公司投产', ['吉利汽车晋中公司', '晋中']],
    ['建设国家重点实验室,我们公司', []],
    ['引进华泰集团和安信集团', ['华泰集团', '安信集团']],
    ['晋中山西', ['晋中', '山西']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('are counties by their short name only where their city is named', () => {
    expect(seen('晋中昔阳')).toEqual(['晋中', '昔阳']);
    expect(seen('昔阳')).toEqual([]);
    expect(seen('昔阳县')).toEqual(['昔阳县']);
    expect(seen('朝阳产业')).toEqual([]);
  });
});
