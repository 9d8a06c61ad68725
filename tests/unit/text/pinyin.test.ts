import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/text/pinyin.ts';

const companies = resolve(import.meta.dirname, '../../../../shared/data/chainkg/company.jsonl');

/** The library asked for every name, whatever is in it. */
const byWords = (name: string): string =>
  pinyin(name, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join(' ').toLowerCase();

/** Characters with one reading and with several, of both scripts, and what is not Han. */
const name = fc
  .array(fc.constantFrom(...Array.from('钢鋼铁产品绿女重庆行乐长一不aBv19．（( -·①𠮷é'), 'pvc', '2号'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('the reading of a name', () => {
  it.each([
    ['晋中市', 'jin zhong shi'],
    ['重庆银行', 'chong qing yin hang'],
    ['女鞋', 'nü xie'],
    ['pvc树脂2号', 'pvc shu zhi 2 hao'],
    ['', ''],
  ])('of %s is %s', (written, reading) => {
    expect(readingOf(written)).toBe(reading);
  });

  it('is that of its words, whether they are looked for or not', () => {
    fc.assert(
      fc.property(name, (written) => {
        expect(readingOf(written)).toBe(byWords(written));
      }),
      { numRuns: 2_000 },
    );
  });

  it.skipIf(!existsSync(companies))('is that of its words for every name of the open companies', () => {
    const names = readFileSync(companies, 'utf8').match(/[^"]*\p{Script=Han}[^"]*/gu) ?? [];
    expect(names.length).toBeGreaterThan(4_000);
    for (const written of names) expect(readingOf(written)).toBe(byWords(written));
  });
});
