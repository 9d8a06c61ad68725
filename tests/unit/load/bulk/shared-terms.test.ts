import { describe, expect, it } from 'vitest';
import { sharedTerms } from '../../../../src/load/bulk/shared-terms.ts';

describe('entities that share what they are called', () => {
  it('are found by name, alias and identifier, within one type', () => {
    const terms = sharedTerms();
    terms.add('company-a', 'Company', [{ name: '太钢' }, { name: '太钢', aliases: ['太原钢铁'] }]);
    terms.add('company-b', 'Company', [{ name: '太原钢铁' }]);
    terms.add('product-c', 'Product', [{ name: '太钢' }]);
    terms.add('company-d', 'Company', [{ name: '丁', identifiers: ['stock-code:600169.SH'] }]);
    terms.add('company-e', 'Company', [{ name: '戊', identifiers: ['stock-code:600169.SH'] }]);
    expect(terms.alike()).toEqual(['company-b', 'company-e']);
  });

  it('are none where an entity only repeats itself', () => {
    const terms = sharedTerms();
    terms.add('company-a', 'Company', [{ name: '太钢' }, { name: '太钢', aliases: ['太钢'] }]);
    expect(terms.alike()).toEqual([]);
  });
});
