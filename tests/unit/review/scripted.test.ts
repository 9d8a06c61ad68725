import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../src/errors.ts';
import { formatListing, listingOf } from '../../../src/review/listing.ts';
import { type Actions, perform } from '../../../src/review/scripted.ts';
import { madeDraft, raw } from '../../support/draft.ts';

const who = { by: 'Li', at: '2026-01-02T03:04:05.000Z' };
const made = madeDraft();
const states = (actions: Actions, why?: string): string =>
  listingOf(perform(made, actions, { ...who, ...(why !== undefined && { why }) }), raw)
    .facts.map(({ key, state }) => `${key}${state[0]}`)
    .join(' ');

const refusal = (actions: Actions): LianpuError => {
  try {
    perform(made, actions, who);
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('decisions of a script', () => {
  it('name facts by their keys; rejections come first, so that nothing above a score rests on them', () => {
    expect(states({ accept: ['e1'], reject: ['e3'], acceptAbove: 0.85 })).toBe('e1A e2A e3R e4U e5U c1U c2A c3U o1A');
  });

  it('carry the reason', () => {
    const draft = perform(made, { reject: ['c3'] }, { ...who, why: 'a hope of others' });
    expect(draft.claims[2]?.review).toEqual({ decision: 'REJECTED', ...who, why: 'a hope of others' });
  });

  it('take back the latest decision, all of it where many were made at once', () => {
    const first = perform(made, { accept: ['e1'] }, who);
    const many = perform(first, { acceptAbove: 0.9 }, { ...who, at: '2026-01-03T00:00:00.000Z' });
    expect(many.entities.filter(({ accepted }) => accepted)).toHaveLength(3);
    expect(perform(many, { undo: true }, who)).toEqual(first);
    expect(perform(first, { undo: true }, who)).toEqual(made);
  });

  it('complete the source', () => {
    const { publisher: _, rights: _rights, ...source } = made.source;
    const draft = perform({ ...made, source }, { source: ['publisher=青河晚报', 'rights=青河晚报'] }, who);
    expect(draft.source).toMatchObject({ publisher: '青河晚报', rights: { holder: '青河晚报', quote: 200 } });
  });

  it.each<[string, Actions, string]>([
    ['a key that is none', { accept: ['c9'] }, '“c9”'],
    ['a fact that speaks of something rejected', { accept: ['c1'], reject: ['e4'] }, 'c1 speaks of product-car-door'],
    [
      'an id that is no candidate, naming those that are',
      { judge: [{ pair: 'e2=company-x', verdict: 'SAME' }] },
      'company-x is no candidate of e2',
    ],
    ['an entity without candidates', { judge: [{ pair: 'e1=company-x', verdict: 'SAME' }] }, 'no candidate of e1'],
    [
      'a claim in the place of an entity',
      { judge: [{ pair: 'c2=company-jiamu-doors', verdict: 'SAME' }] },
      'no candidate of c2',
    ],
    ['a pair that is none', { judge: [{ pair: 'e2', verdict: 'SAME' }] }, 'key=id'],
    ['a field that the source does not have', { source: ['author=Li'] }, 'author is none of'],
    ['a date that is none', { source: ['date=soon'] }, 'date: '],
    ['an undo of nothing', { undo: true }, 'Nothing is decided'],
  ])('refuse %s', (_, actions, named) => {
    const error = refusal(actions);
    expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(named)]);
  });
});

describe('the list of a draft', () => {
  it('has the words that each fact rests on', () => {
    const { facts, progress } = listingOf(made, raw);
    expect(facts[5]).toMatchObject({
      key: 'c1',
      kind: 'claims',
      state: 'UNDECIDED',
      says: '甲木公司 (company-jiamu) SUPPLIES 乙车公司 (company-yiche)',
      score: 0.9,
      quotations: [{ paragraph: 1, words: '甲木公司向乙车公司供应车门' }],
    });
    expect(progress).toEqual({ facts: 9, accepted: 0, rejected: 0, undecided: 9, openQuestions: 1 });
    expect(formatListing(listingOf(made, undefined)).at(-1)).toBe(
      '0 of 9 facts decided: 0 accepted, 0 rejected; 1 question of identity open',
    );
  });
});
