import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityTypes, typeOfId } from '../../../src/facts/entity-types.ts';
import { factsFormat } from '../../../src/facts/format.ts';
import { idByKey, idByName } from '../../../src/tables/ids.ts';
import { normalizeName } from '../../../src/tables/normalize-name.ts';

const products = resolve(import.meta.dirname, '../../../../shared/data/chainkg/product.jsonl');
const idFormat = factsFormat.shape.entities.element.shape.id;
const type = fc.constantFrom(...entityTypes);
/** Names of what stands in tables: Han of both scripts, letters, digits, marks and blanks of both widths. */
const name = fc.array(fc.constantFrom(...Array.from('钢鋼銀行重庆乐绿女ＡａB1½．.（() 　-·①Ⅲ"'), 'chain', 'é'), {
  minLength: 1,
  maxLength: 12,
});
const named = name.map((parts) => parts.join('')).filter((written) => normalizeName(written) !== '');

describe('the id of a name', () => {
  it('is one that facts.yml accepts and begins with its type, whatever the name', () => {
    fc.assert(
      fc.property(type, fc.oneof(named, fc.string({ unit: 'binary', minLength: 1 })), (each, written) => {
        const { id } = idByName(each, written);
        expect(idFormat.parse(id)).toBe(id);
        expect(typeOfId(id)).toBe(each);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is equal exactly where the normal forms of two names are', () => {
    fc.assert(
      fc.property(type, named, named, (each, left, right) => {
        const same = normalizeName(left) === normalizeName(right);
        expect(idByName(each, left).id === idByName(each, right).id).toBe(same);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on what was asked before, and the name beside it is the normal form', () => {
    fc.assert(
      fc.property(named, (written) => {
        const first = idByName('Product', written);
        idByName('Product', normalizeName(written));
        expect(idByName('Product', written)).toEqual(first);
        expect(idByName('Product', first.name)).toEqual(first);
        expect(first.name).toBe(normalizeName(written));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['Product', '不鏽鋼', 'product-bu-xiu-gang-7429a103ed'],
    ['Company', '重庆银行', 'company-chong-qing-yin-0c733e322f'],
    ['Industry', 'chain', 'industry-x-chain-9414886b1e'],
  ] as const)('of the %s %s is for ever %s', (each, written, id) => {
    expect(idByName(each, written).id).toBe(id);
  });

  it('has few characters of a reading, whole syllables', () => {
    const { id } = idByName('Product', '钢'.repeat(60));
    expect(id).toMatch(/^product-(?:gang-){3}[0-9a-f]{10}$/);
  });

  it('differs where further parts of the key do', () => {
    const one = idByName('Company', '青河', ['太原']).id;
    expect(idByName('Company', '青河', ['大同']).id).not.toBe(one);
    expect(idByName('Company', '青河').id).not.toBe(one);
    expect(idByName('Company', '青河', ['太原']).id).toBe(one);
  });

  it('is distinct for all distinct names of a real list', { timeout: 60_000 }, (ctx) => {
    ctx.skip(!existsSync(products), `the open data is not at hand (${products})`);
    const names = readFileSync(products, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name);
    const normal = new Set(names.map(normalizeName));
    const ids = new Set(names.map((each) => idByName('Product', each).id));
    expect(names).toHaveLength(95_559);
    expect(ids.size).toBe(normal.size);
    expect(normal.size).toBeGreaterThan(95_000);
  });
});

describe('the id of an identifier', () => {
  it('is one that facts.yml accepts and begins with its type, whatever the key', () => {
    fc.assert(
      fc.property(type, fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), (each, key) => {
        const id = idByKey(each, key);
        expect(idFormat.parse(id)).toBe(id);
        expect(typeOfId(id)).toBe(each);
        expect(idByKey(each, key)).toBe(id);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['Company', ['600169.SH'], 'company-600169-sh'],
    ['Company', ['600169.sh'], 'company-600169-sh'],
    ['Company', ['91140000110112345X'], 'company-91140000110112345x'],
    ['Industry', ['230101'], 'industry-230101'],
    ['Industry', ['chain.1'], 'industry-x-chain-1'],
  ] as const)('of the %s %j is %s', (each, key, id) => {
    expect(idByKey(each, key)).toBe(id);
  });

  it('tells apart keys whose letters and digits are the same', () => {
    const keys = [['a.b'], ['a-b'], ['a b'], ['a', 'b'], ['晋a.b'], ['a.b.']];
    expect(new Set(keys.map((key) => idByKey('Company', key))).size).toBe(keys.length);
  });
});

describe('the normal form of a name', () => {
  it.each([
    ['　太鋼 不銹 ＴＳ－１ ', '太钢不锈TS-1'],
    ['1.5mm', '1.5mm'],
    ['15mm', '15mm'],
    ['steel wire', 'steel wire'],
    ['钢 wire rope', '钢wire rope'],
    ['甲\u200b乙\n', '甲乙'],
    ['钠(na)', '钠(na)'],
    ['\u200b', ''],
  ])('of %j is %j', (written, normal) => {
    expect(normalizeName(written)).toBe(normal);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(named, (written) => {
        const normal = normalizeName(written);
        expect(normalizeName(normal)).toBe(normal);
      }),
      { numRuns: 1_000 },
    );
  });
});
