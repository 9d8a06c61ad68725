import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attestation, type Attested, settled, unlikeNames } from '../../../src/load/settle.ts';

const said = (document: string, name: string, more: Partial<Attestation> = {}, id = 'company-a'): Attested => ({
  id,
  document,
  date: '2024',
  attestation: { name, ...more },
});

describe('settling', () => {
  it('takes the longest name in characters, and every other name as an alias', () => {
    expect(settled([said('one', '𠮷𠮷𠮷'), said('other', '太钢集团', { aliases: ['太钢', '𠮷𠮷𠮷'] })])).toEqual({
      name: '太钢集团',
      pinyin: 'tai gang ji tuan',
      aliases: ['太钢', '𠮷𠮷𠮷'],
    });
  });

  it('takes of the rest the latest word, and an older one where the latest says nothing', () => {
    const older = { ...said('older', '甲'), date: '2020' };
    const newer = { ...said('newer', '甲', { status: 'OPERATING' }), date: '2024-05' };
    older.attestation = { ...older.attestation, status: 'PLANNED', nameEn: 'Jia' };
    expect(settled([older, newer])).toEqual({
      name: '甲',
      pinyin: 'jia',
      aliases: [],
      status: 'OPERATING',
      nameEn: 'Jia',
    });
  });

  it('does not depend on the order of what is said', () => {
    const name = fc.constantFrom('甲', '乙', '甲乙', '𠮷', '丙丁');
    const attested = fc.record({
      id: fc.constantFrom('company-a', 'company-b'),
      document: fc.constantFrom('one', 'other'),
      date: fc.constantFrom('2020', '2024'),
      attestation: fc.record(
        { name, aliases: fc.array(name, { maxLength: 2 }), status: fc.constantFrom('PLANNED', 'OPERATING') },
        { requiredKeys: ['name'] },
      ),
    });
    const distinct = fc.uniqueArray(attested, {
      minLength: 1,
      maxLength: 4,
      selector: ({ id, document, date }) => `${id} ${document} ${date}`,
    });
    fc.assert(
      fc.property(distinct, (list) => {
        expect(settled(list.toReversed() as Attested[])).toEqual(settled(list as Attested[]));
      }),
    );
  });
});

describe('names that share nothing', () => {
  it('are told for each pair of documents that use one id, and never across ids', () => {
    const list = [
      said('one', '甲厂'),
      said('two', '丙厂'),
      said('three', '甲厂有限公司', { aliases: ['甲厂'] }),
      said('one', '山西', {}, 'region-shanxi'),
    ];
    expect(unlikeNames(list).map((warning) => warning.slice(0, 50))).toEqual([
      expect.stringContaining('company-a is “甲厂” in one and “丙厂” in two'),
      expect.stringContaining('company-a is “甲厂有限公司” in three and “丙厂” in two'),
    ]);
  });
});
