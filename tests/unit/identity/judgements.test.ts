import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalIds,
  type FactJudgement,
  type IdentityJudgement,
  identityClasses,
  inForce,
  withdrawnFacts,
} from '../../../src/identity/judgements.ts';

let made = 0;
const judged = (
  leftId: string,
  verdict: IdentityJudgement['verdict'],
  rightId: string,
  date = '2024',
): IdentityJudgement => {
  made += 1;
  return { id: `judgement-${made}`, leftId, rightId, verdict, date };
};
const all = (judgements: readonly IdentityJudgement[], ...absent: string[]): Record<string, string> => {
  const classes = identityClasses(judgements);
  return Object.fromEntries(canonicalIds(classes, new Set(classes.flat().filter((id) => !absent.includes(id)))));
};

/** The canonical ids, or in words why there are none. */
const outcome = (
  list: readonly IdentityJudgement[],
  present: readonly string[],
): ReadonlyMap<string, string> | string => {
  try {
    return canonicalIds(identityClasses(list), new Set(present));
  } catch (error) {
    return error instanceof Error ? error.message : 'an error that is none';
  }
};

/** The same, without the words: which judgement is named depends on more than who is judged the same. */
const refusedOr = (value: ReturnType<typeof outcome>): unknown => (typeof value === 'string' ? 'refused' : value);

const about = (factId: string, verdict: FactJudgement['verdict'], date: string): FactJudgement => {
  made += 1;
  return { id: `judgement-${made}`, factId, verdict, date };
};

describe('judgements in force', () => {
  it('is the latest of a pair, whichever of the two stands left', () => {
    const older = judged('a', 'SAME', 'b', '2020');
    const newer = judged('b', 'UNDECIDED', 'a', '2024');
    expect(inForce([newer, older])).toEqual([newer]);
  });

  it.each([
    ['2024', '2024-05'],
    ['2024-05', '2024-05-06'],
    ['2024-05-06', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06T07:08:09.000Z', '2024-05-07'],
  ])('%s is before %s', (before, after) => {
    const later = judged('a', 'SAME', 'b', after);
    expect(inForce([later, judged('a', 'NOT_SAME', 'b', before)])).toEqual([later]);
  });

  it('is the one with the greater id where dates are equal', () => {
    const first = { ...judged('a', 'SAME', 'b'), id: 'judgement-a' };
    const second = { ...judged('a', 'NOT_SAME', 'b'), id: 'judgement-b' };
    expect(inForce([second, first])).toEqual([second]);
  });
});

describe('classes of ids', () => {
  it('are transitive, and the oldest judgement names the canonical id, its smaller one', () => {
    const judgements = [
      judged('a', 'SAME', 'b', '2022'),
      judged('d', 'SAME', 'c', '2020'),
      judged('b', 'SAME', 'd', '2024'),
    ];
    expect(all(judgements)).toEqual({ a: 'c', b: 'c', d: 'c' });
  });

  it('come apart when the judgement between them is taken back', () => {
    const same = [judged('a', 'SAME', 'b', '2020'), judged('b', 'SAME', 'c', '2021')];
    expect(all([...same, judged('c', 'UNDECIDED', 'b', '2022')])).toEqual({ b: 'a' });
  });

  it('hold together by an id that is not there, which cannot be canonical', () => {
    const judgements = [judged('a', 'SAME', 'b', '2020'), judged('a', 'SAME', 'c', '2021')];
    expect(all(judgements, 'a')).toEqual({ c: 'b' });
    expect(all(judgements, 'a', 'b')).toEqual({});
  });

  it('are refused with both judgements where two members are judged not the same', () => {
    const judgements = [
      judged('a', 'SAME', 'b', '2020'),
      judged('b', 'SAME', 'c', '2021'),
      judged('c', 'NOT_SAME', 'a', '2019'),
    ];
    const ids = judgements.map(({ id }) => id);
    expect(() => identityClasses(judgements)).toThrow(expect.objectContaining({ code: 'JUDGEMENTS_CONFLICT' }));
    expect(() => identityClasses(judgements)).toThrow(new RegExp(`${ids[1]} of 2021.*${ids[2]} of 2019`));
  });

  it('are not refused where the contradiction was taken back', () => {
    const apart = judged('a', 'NOT_SAME', 'b', '2019');
    expect(all([apart, judged('b', 'SAME', 'a', '2020')])).toEqual({ b: 'a' });
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const judgement = fc
    .record({
      leftId: id,
      rightId: id,
      verdict: fc.constantFrom('SAME', 'SAME', 'NOT_SAME', 'UNDECIDED'),
      date: fc.constantFrom('2020', '2020-03', '2021'),
    })
    .filter(({ leftId, rightId }) => leftId !== rightId);
  const judgements = fc
    .array(judgement, { maxLength: 8 })
    .map((list) => list.map((one, i): IdentityJudgement => ({ ...one, id: `judgement-${i}` })));
  it('do not depend on the order of the judgements, nor on which side an id stands', () => {
    fc.assert(
      fc.property(judgements, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), fc.nat(), (list, present, seed) => {
        const shuffled = list.toSorted(
          (one, other) => ((Number(one.id.slice(10)) * 7 + seed) % 11) - ((Number(other.id.slice(10)) * 7 + seed) % 11),
        );
        expect(outcome(shuffled, present)).toEqual(outcome(list, present));
        const turned = list.map((one) => ({ ...one, leftId: one.rightId, rightId: one.leftId }));
        expect(refusedOr(outcome(turned, present))).toEqual(refusedOr(outcome(list, present)));
      }),
    );
  });

  it('map to ids that are there and that nothing else stands for, and join exactly what is judged the same', () => {
    fc.assert(
      fc.property(judgements, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), (list, present) => {
        const canonical = outcome(list, present);
        fc.pre(typeof canonical !== 'string');
        for (const [member, to] of canonical) {
          expect(present).toContain(member);
          expect(present).toContain(to);
          expect(canonical.has(to)).toBe(false);
        }
        const standsFor = (one: string): string => canonical.get(one) ?? one;
        const wrong = inForce(list)
          .filter(({ leftId, rightId }) => present.includes(leftId) && present.includes(rightId))
          .filter(({ verdict }) => verdict !== 'UNDECIDED')
          .filter(
            ({ leftId, rightId, verdict }) => (standsFor(leftId) === standsFor(rightId)) !== (verdict === 'SAME'),
          );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('withdrawals', () => {
  it('hold until a later restoration', () => {
    const withdrawn = about('claim-1', 'WITHDRAWN', '2026-01-01T00:00:00.000Z');
    const other = about('claim-2', 'WITHDRAWN', '2026-01-01T00:00:00.000Z');
    const restored = about('claim-1', 'RESTORED', '2026-01-01T00:00:00.001Z');
    expect(withdrawnFacts([restored, other, withdrawn])).toEqual(new Set(['claim-2']));
    expect(withdrawnFacts([withdrawn])).toEqual(new Set(['claim-1']));
  });
});
