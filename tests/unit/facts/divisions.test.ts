import { describe, expect, it } from 'vitest';
import { divisionNames, divisionsNamed, shortName } from '../../../src/facts/division-names.ts';
import { ancestorsOf, divisions, isWithin } from '../../../src/facts/divisions.ts';

describe('the list of divisions', () => {
  it('has every province, city and county once, each inside a province', () => {
    const levels = [...divisions().values()].map(({ level }) => level);
    const count = (level: string) => levels.filter((each) => each === level).length;
    expect([count('PROVINCE'), count('CITY'), count('COUNTY')]).toEqual([34, 333, 2851]);
    const astray = [...divisions().values()].filter(({ code, level }) =>
      level === 'PROVINCE' ? ancestorsOf(code).length !== 0 : ancestorsOf(code).at(-1) !== `${code.slice(0, 2)}0000`,
    );
    expect(astray).toEqual([]);
  });

  it('leads from a county to its city and province, or straight to the province', () => {
    expect(ancestorsOf('140781')).toEqual(['140700', '140000']);
    expect(ancestorsOf('110105')).toEqual(['110000']);
    expect(ancestorsOf('419001')).toEqual(['410000']);
    expect(isWithin('140781', '140700')).toBe(true);
    expect(isWithin('140700', '140781')).toBe(false);
  });
});

it('banners of two wings are found by what they are called', () => {
  expect(divisionsNamed('科右前旗').map(({ name }) => name)).toEqual(['科尔沁右翼前旗']);
  expect(divisionsNamed('察右中旗').map(({ name }) => name)).toEqual(['察哈尔右翼中旗']);
});

describe('the short name of a division', () => {
  it.each([
    ['山西省', '山西'],
    ['晋中市', '晋中'],
    ['昔阳县', '昔阳'],
    ['祁县', '祁县'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['黔东南苗族侗族自治州', '黔东南'],
    ['东乡族自治县', '东乡族'],
    ['管城回族区', '管城'],
    ['香港特别行政区', '香港'],
  ])('%s: %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('is never a single character, and leads back to its division', () => {
    for (const division of divisions().values()) {
      expect(shortName(division.name).length).toBeGreaterThan(1);
      expect(divisionsNamed(shortName(division.name))).toContain(division);
    }
    expect(
      divisionNames()
        .get('朝阳区')
        ?.map(({ code }) => code),
    ).toEqual(['110105', '220104']);
  });
});
