import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../src/identity/identity-judgement.ts';
import { type IdentityJudgement, identityClasses, inForce } from '../../../src/identity/judgements.ts';

const [a, b, c, d] = ['company-a', 'company-b', 'company-c', 'company-d'] as const;
const person = (leftId: string, verdict: IdentityJudgement['verdict'], rightId: string, date = '2024') => ({
  id: `${leftId} ${rightId} ${date}`,
  leftId,
  rightId,
  verdict,
  date,
});
const rule = (leftId: string, rightId: string, key = '华泰', name: RuleName = 'EXACT_NAME'): IdentityJudgement => ({
  id: `${name} ${key} ${leftId} ${rightId}`,
  leftId,
  rightId,
  verdict: 'SAME',
  date: '1970-01-01',
  rule: name,
  key: `${name} ${key}`,
});
const joined = (...judgements: IdentityJudgement[]): string[][] => identityClasses(judgements);

describe('rules beside what people judge', () => {
  it('join where nobody says otherwise, the smallest id first', () => {
    expect(joined(rule(a, c), rule(a, b))).toEqual([[a, b, c]]);
  });

  it('leave the canonical id to people', () => {
    expect(joined(person(c, 'SAME', d), rule(a, c))).toEqual([[c, d, a]]);
  });

  it('give way to a person, however old the judgement is', () => {
    expect(joined(rule(a, b), person(a, 'NOT_SAME', b, '1850'))).toEqual([]);
    expect(inForce([rule(a, b), person(b, 'NOT_SAME', a, '1850')]).map(({ verdict }) => verdict)).toEqual(['NOT_SAME']);
  });

  it('join nobody by a name of which a person holds two apart or undecided', () => {
    expect(joined(rule(a, b), rule(a, c), person(b, 'NOT_SAME', c))).toEqual([]);
    expect(joined(rule(a, b), rule(a, c), person(b, 'UNDECIDED', c))).toEqual([]);
  });

  it('join nobody through a third, yet what has nothing to do with it', () => {
    const one = [rule(a, b, 'x'), rule(b, c, 'y'), person(a, 'NOT_SAME', c)];
    expect(joined(...one, rule('park-a', 'park-b', 'z'))).toEqual([['park-a', 'park-b']]);
    expect(joined(rule(a, b), person(b, 'SAME', c), person(a, 'NOT_SAME', c))).toEqual([[b, c]]);
  });

  it('let the identifier outweigh the name where both cannot be', () => {
    expect(joined(rule(a, b, 'code:1', 'IDENTIFIER'), rule(b, c), person(a, 'NOT_SAME', c))).toEqual([[a, b]]);
  });

  it('never conflict and never join what people hold apart', () => {
    const id = fc.constantFrom(a, b, c, d);
    const verdict = fc.constantFrom<IdentityJudgement['verdict']>('NOT_SAME', 'UNDECIDED');
    const pair = fc.tuple(id, id).filter(([left, right]) => left < right);
    const rules = fc.array(
      fc.tuple(pair, fc.constantFrom('x', 'y'), fc.constantFrom<RuleName>('IDENTIFIER', 'EXACT_NAME')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, verdict)), rules, (people, made) => {
        const held = people.map(([[left, right], decided]) => person(left, decided, right));
        const classes = joined(...held, ...made.map(([[left, right], key, name]) => rule(left, right, key, name)));
        for (const { leftId, rightId } of inForce(held))
          expect(classes.some((ids) => ids.includes(leftId) && ids.includes(rightId))).toBe(false);
      }),
    );
  });
});
