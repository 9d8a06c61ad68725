import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../support/fact-files.ts';

const shanxi = '{ id: region-shanxi, type: Region, name: 山西省, level: PROVINCE, adcode: "140000", evidence: [@] }';
const jinzhong = '{ id: region-jinzhong, type: Region, name: 晋中市, level: CITY, adcode: "140700", evidence: [@] }';
const jiexiu = '{ id: region-jiexiu, type: Region, name: 介休市, level: COUNTY, adcode: "140781", evidence: [@] }';
const region = (fields: string): string => `{ id: region-a, type: Region, ${fields}, evidence: [@] }`;
const partOf = (part: string, whole: string, extra = ''): string =>
  `{ subject: ${part}, predicate: PART_OF, object: ${whole}, evidence: [@]${extra} }`;
const file = (entities: readonly string[], claims: readonly string[] = []): string =>
  `entities:\n${entities.map((line) => `  - ${line}\n`).join('')}claims: [${claims.join(', ')}]\n`;

describe('a region with a code', () => {
  it('has the level and the name of that code', () => {
    expect(checkFiles({ facts: file([jinzhong]) }).seen).toEqual([]);
    const alias = region('name: 晋中, aliases: [晋中市], level: CITY, adcode: "140700"');
    expect(checkFiles({ facts: file([alias]) }).seen).toEqual([]);
  });

  it.each([
    ['DIVISION_CODE', 'name: 晋中市, level: CITY, adcode: «"149900"'],
    ['DIVISION_LEVEL', 'name: 晋中市, level: «COUNTY, adcode: "140700"'],
    ['DIVISION_NAME', 'name: 晋中市, level: CITY, adcode: «"140600"'],
  ] as const)('is refused where it is another: %s', (code, fields) => {
    const { seen, line, column } = checkFiles({ facts: file([region(fields)]) });
    expect(seen).toEqual([['facts.yml', code, line, column]]);
  });

  it('shares its code with no other', () => {
    const again = jinzhong.replace('region-jinzhong', 'region-again').replace('"140700"', '«"140700"');
    const { problems, line, column } = checkFiles({ facts: file([jinzhong, again]) });
    expect(problems).toMatchObject([{ code: 'DIVISION_CODE', line, column }]);
    expect(problems[0]?.message).toContain('"region-again" has the code of "region-jinzhong"');
  });
});

describe('a region without a code', () => {
  it('is told the code of its name', () => {
    const { problems } = checkFiles({ facts: file([region('name: 晋中, level: CITY')]) });
    expect(problems).toMatchObject([{ code: 'DIVISION_CODE', hint: 'add adcode: "140700"' }]);
  });

  it('is told every code where several divisions have the name', () => {
    const { problems } = checkFiles({ facts: file([region('name: 朝阳区, level: COUNTY')]) });
    expect(problems).toMatchObject([{ code: 'DIVISION_CODE' }]);
    expect(problems[0]?.hint).toContain('110105 (朝阳区), 220104 (朝阳区)');
  });

  it('may be abroad, a village or an area', () => {
    const others = ['name: 大阪市, level: CITY', 'name: 北村, level: VILLAGE', 'name: 晋中, level: AREA'];
    for (const fields of others) expect(checkFiles({ facts: file([region(fields)]) }).seen).toEqual([]);
  });
});

describe('divisions of one file', () => {
  const steps = [partOf('region-jiexiu', 'region-jinzhong'), partOf('region-jinzhong', 'region-shanxi')];

  it('lead from the county to the city and to the province', () => {
    expect(checkFiles({ facts: file([shanxi, jinzhong, jiexiu], steps) }).seen).toEqual([]);
    const { problems } = checkFiles({ facts: file([shanxi, jinzhong, jiexiu], steps.slice(1)) });
    expect(problems).toMatchObject([{ code: 'DIVISION_PARENT', line: 4 }]);
    expect(problems[0]?.message).toContain('"region-jiexiu" lies in "region-jinzhong"');
  });

  it('lead to the nearest one that the file declares', () => {
    expect(checkFiles({ facts: file([shanxi, jiexiu]) }).problems).toMatchObject([{ code: 'DIVISION_PARENT' }]);
    const claims = [partOf('region-jiexiu', 'region-shanxi')];
    expect(checkFiles({ facts: file([shanxi, jiexiu], claims) }).seen).toEqual([]);
  });

  it('are not joined by a plan or a hope', () => {
    const claims = [partOf('region-jinzhong', 'region-shanxi', ', modality: PLANNED')];
    expect(checkFiles({ facts: file([shanxi, jinzhong], claims) }).problems).toMatchObject([
      { code: 'DIVISION_PARENT' },
    ]);
  });
});
