import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../src/identity/named-entity.ts';
import { withCandidates } from '../../../src/review/find-candidates.ts';
import { madeDraft } from '../../support/draft.ts';

const firm = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  id,
  type: 'Company',
  name,
  aliases: [],
  ...more,
});
const plain = madeDraft();
const made = { ...plain, entities: plain.entities.map(({ candidates: _, ...entity }) => entity) };
const asked = (known: readonly NamedEntity[]): Record<string, string[]> =>
  Object.fromEntries(
    withCandidates(made, known).draft.entities.flatMap(({ id, candidates }) =>
      candidates === undefined ? [] : [[id, candidates.map((one) => one.id)]],
    ),
  );

describe('who of the graph a drafted entity may be', () => {
  it('is asked with score and reasons, where names are alike', () => {
    const { draft, added } = withCandidates(made, [
      firm('company-jiamu-group', '甲木集团'),
      firm('company-dinglin', '丁林公司'),
    ]);
    expect(added).toBe(1);
    expect(draft.entities[1]?.candidates).toEqual([
      {
        id: 'company-jiamu-group',
        name: '甲木集团',
        score: expect.any(Number),
        reasons: [expect.stringContaining('甲木')],
      },
    ]);
  });

  it('is not asked of things of another type, of the same id, or of two entities of the graph', () => {
    expect(asked([{ ...firm('product-jiamu', '甲木公司'), type: 'Product' }])).toEqual({});
    expect(asked([firm('company-jiamu', '甲木公司')])).toEqual({});
    expect(asked([firm('company-dinglin', '丁林公司'), firm('company-dinglin-two', '丁林公司')])).toEqual({});
  });

  it('is asked once: what was asked or answered before stays', () => {
    const known = [firm('company-jiamu-doors', '甲木门业公司'), firm('company-jiamu-group', '甲木集团')];
    const { draft, added } = withCandidates(plain, known);
    expect(draft.entities[1]?.candidates?.[0]).toEqual(plain.entities[1]?.candidates?.[0]);
    expect([added, withCandidates(draft, known).added]).toEqual([1, 0]);
  });

  it('is asked at most five times of one entity, the likeliest first', () => {
    const known = Array.from({ length: 9 }, (_, i) => firm(`company-jiamu-${i}`, '甲木公司'));
    const scores = withCandidates(made, known).draft.entities[1]?.candidates?.map(({ score }) => score) ?? [];
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('is found among very many', () => {
    const crowd = Array.from({ length: 50_001 }, (_, i) =>
      firm(`company-x${i}`, `${String.fromCodePoint(0x5000 + (i % 5000))}${i}厂`),
    );
    expect(asked([...crowd, firm('company-yiche-motors', '乙车公司')])).toEqual({
      'company-yiche': ['company-yiche-motors'],
    });
  });
});
