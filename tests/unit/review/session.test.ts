import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftFact } from '../../../src/facts/draft/format.ts';
import { begin, step } from '../../../src/review/session.ts';
import type { Effect, Event, Session } from '../../../src/review/session-state.ts';
import { viewOf } from '../../../src/review/view.ts';
import { madeDraft, raw } from '../../support/draft.ts';

const made = madeDraft();
const keys = (draft: Draft, test: (fact: DraftFact) => boolean): string[] =>
  [...draft.entities, ...draft.claims, ...draft.observations].flatMap((fact) =>
    test(fact) ? [fact.drafted?.key ?? ''] : [],
  );
const accepted = ({ draft }: Session): string[] => keys(draft, (fact) => fact.accepted);
const rejected = ({ draft }: Session): string[] => keys(draft, (fact) => fact.review?.decision === 'REJECTED');

/** A review after keys (one character each) and lines (`>` and the text), each a second after the other. */
const after = (events: readonly string[], from: Session = begin(made)): { session: Session; effects: Effect[] } => {
  let session = from;
  const effects: Effect[] = [];
  events.forEach((written, i) => {
    const at = new Date(Date.UTC(2026, 0, 2, 3, 4, i)).toISOString();
    const event: Event = written.startsWith('>')
      ? { type: 'LINE', text: written.slice(1) }
      : { type: 'KEY', key: written };
    const taken = step(session, event, { by: 'Li', at, find: (words) => raw.find(words) });
    session = taken.session;
    effects.push(...taken.effects);
  });
  return { session, effects };
};
const shown = (session: Session): string => {
  const item = session.items[session.cursor];
  return item === undefined ? 'end' : (viewOf(session.draft, item, raw)[0] ?? '');
};

describe('a review', () => {
  it('accepts, rejects and skips by single keys, and keeps each decision at once', () => {
    const { session, effects } = after(['a', 's', 's', 'r', '>no firm']);
    expect([accepted(session), rejected(session)]).toEqual([['e1'], ['e3']]);
    expect(session.draft.entities[2]?.review).toEqual({
      decision: 'REJECTED',
      by: 'Li',
      at: '2026-01-02T03:04:04.000Z',
      why: 'no firm',
    });
    expect(effects).toEqual(['SAVE', 'SAVE']);
    expect(shown(session)).toBe('Product 车门 (product-car-door)');
  });

  it('asks who an entity is after the entity, and keeps the answer with its reason', () => {
    const { session } = after(['a', 'a']);
    expect(shown(session)).toBe('Is Company 甲木公司 (company-jiamu)');
    const { session: judged } = after(['n', '>another trade'], session);
    expect(judged.draft.entities[1]?.candidates?.[0]).toMatchObject({
      verdict: 'NOT_SAME',
      by: 'Li',
      why: 'another trade',
    });
    expect(after(['y', '>'], session).session.draft.entities[1]?.candidates?.[0]).toMatchObject({
      verdict: 'SAME',
      why: 'both begin with 甲木',
    });
  });

  it('judges two entities of the draft the same, by name or id, and takes that back', () => {
    const atYiche = { ...begin(made), cursor: 3 };
    const { session, effects } = after(['m', '>甲木公司'], atYiche);
    expect(session.draft.entities[2]?.candidates).toMatchObject([{ id: 'company-jiamu', verdict: 'SAME', by: 'Li' }]);
    expect([effects, session.items.length]).toEqual([['SAVE'], 11]);
    expect(after(['u'], session).session).toMatchObject({ draft: made, items: begin(made).items, cursor: 3 });
    expect(after(['u'], begin(session.draft)).session.draft).toEqual(made);
  });

  it.each([
    ['a name that the draft does not have', 3, '丁山公司', 'No other Company of this draft'],
    ['an entity of another type', 3, 'product-car-door', 'product-car-door is a Product'],
    ['itself', 3, '乙车公司', 'No other Company of this draft'],
  ])('refuses that an entity is the same as %s', (_, cursor, words, message) => {
    const { session, effects } = after(['m', `>${words}`], { ...begin(made), cursor });
    expect(session.message).toContain(message);
    expect([session.draft, effects]).toEqual([made, []]);
  });

  it('does not ask who a rejected entity is', () => {
    expect(shown(after(['a', 'r', '>']).session)).toBe('Company 乙车公司 (company-yiche)');
  });

  it('refuses to accept what rests on something rejected, naming it', () => {
    const { draft } = after(['s', 's', 's', 'r', '>no firm']).session;
    const { session, effects } = after(['a'], { ...begin(draft), cursor: 6 });
    expect(session.message).toContain('company-yiche was rejected');
    expect([effects, accepted(session)]).toEqual([[], []]);
  });

  it('edits field by field, keeps what was drafted beside it, and points to words anew', () => {
    const atClaim = { ...begin(made), cursor: 6 };
    const { session } = after(
      ['e', '>modality: PLANNED', '>product:', '>evidence: 向乙车公司供应', '>', '>only a plan'],
      atClaim,
    );
    const [claim] = session.draft.claims;
    expect(claim).toMatchObject({
      modality: 'PLANNED',
      accepted: true,
      review: { decision: 'EDITED', why: 'only a plan' },
    });
    expect(claim).not.toHaveProperty('product');
    expect(claim?.evidence).toEqual(raw.find('向乙车公司供应'));
    expect(claim?.review?.original).toMatchObject({ modality: 'ACTUAL', product: 'product-car-door' });
  });

  it.each([
    ['a value that is not allowed', 'modality: MAYBE', 'modality'],
    ['a field that is none', 'mood: good', 'mood'],
    ['words that the text does not have', 'evidence: 丁山公司', '丁山公司'],
    ['no field', 'PLANNED', 'field: value'],
  ])('tells of %s and goes on editing', (_, line, named) => {
    const { session, effects } = after(['e', `>${line}`], { ...begin(made), cursor: 6 });
    expect(session.message).toContain(named);
    expect(session.asking).toMatchObject({ type: 'FIELD', fact: { modality: 'ACTUAL' } });
    expect(effects).toEqual([]);
  });

  it('keeps what was drafted where an edited fact is rejected, and accepted again', () => {
    const edited = after(['e', '>modality: PLANNED', '>', '>'], { ...begin(made), cursor: 6 }).session;
    const again = { ...edited, cursor: 6 };
    const no = after(['r', '>a rumour'], again).session;
    expect(no.draft.claims[0]).toMatchObject({
      accepted: false,
      review: { decision: 'REJECTED', original: { modality: 'ACTUAL' } },
    });
    const yes = after(['a'], { ...no, cursor: 6 }).session;
    expect(yes.draft.claims[0]).toMatchObject({
      modality: 'PLANNED',
      accepted: true,
      review: { decision: 'EDITED', original: { modality: 'ACTUAL' } },
    });
  });

  it('lets claims and figures follow an entity whose id is edited, and back', () => {
    const atJiamu = { ...begin(made), cursor: 1 };
    const { session } = after(['e', '>id: company-jiamu-qinghe', '>', '>'], atJiamu);
    expect(session.draft.claims.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 3 }, () => 'company-jiamu-qinghe'),
    );
    expect(session.draft.observations[0]?.entity).toBe('company-jiamu-qinghe');
    const { session: back } = after(['u'], begin(session.draft));
    expect(back.draft).toEqual(made);
  });

  it('refuses the id of another entity of the draft', () => {
    const { session, effects } = after(['e', '>id: company-yiche', '>'], { ...begin(made), cursor: 1 });
    expect(session.message).toContain('company-yiche is 乙车公司 in this draft');
    expect([session.draft, effects]).toEqual([made, []]);
  });

  it('accepts everything above a score only after a yes, without what rests on something rejected', () => {
    const rejecting = after(['s', 's', 's', 'r', '>no firm']).session;
    const { session: asked } = after(['A', '>0.85'], rejecting);
    expect(asked.message).toBe('4 fact(s) have 0.85 or more');
    expect(accepted(after(['>n'], asked).session)).toEqual([]);
    expect(accepted(after(['>y'], asked).session)).toEqual(['e1', 'e2', 'c2', 'o1']);
    expect(after(['A', '>1.5']).session.message).toContain('no score');
  });

  it('goes on after the latest decision, and begins at what was skipped once the end is reached', () => {
    const { session } = after(['a', 's', 's', 'a']);
    expect(shown(begin(session.draft))).toBe('Product 车门 (product-car-door)');
    const atEnd = after(['s', 's', 's', 's', 's', 's', 's', 's', 's', 'a']).session;
    expect(shown(begin(atEnd.draft))).toBe('Region 青河市 (region-qinghe)');
    const unsure = madeDraft({
      entities: made.entities.map((one, i) => (i === 0 ? { ...one, drafted: undefined } : one)),
    });
    const { draft } = after(['A', '>0.9', '>y'], begin(unsure)).session;
    expect(shown(begin(draft))).toBe('Region 青河市 (region-qinghe)');
  });

  it('takes back decisions of an earlier run, the latest first', () => {
    const { draft } = after(['a', 's', 's', 'a']).session;
    const once = after(['u'], begin(draft)).session;
    expect([shown(once), accepted(once)]).toEqual(['Company 乙车公司 (company-yiche)', ['e1']]);
    expect(after(['u'], begin(once.draft)).session.draft).toEqual(made);
    expect(after(['u'], begin(made)).session.message).toBe('Nothing is decided yet');
  });

  it('says what a fact rests on that is no fact', () => {
    const { draft } = after(['a', 'a', 's', 'r', '>']).session;
    expect(viewOf(draft, { kind: 'claims', index: 0 }, raw).slice(-2)).toEqual([
      'rests on 乙车公司 (company-yiche), which was rejected',
      'rests on 车门 (product-car-door), which is not accepted yet',
    ]);
  });

  it('ends after the last item, where what was skipped can be gone back to', () => {
    const { session } = after(Array.from({ length: 10 }, () => 's'));
    expect(shown(session)).toBe('end');
    expect(shown(after(['o'], session).session)).toBe('Region 青河市 (region-qinghe)');
    expect(shown(after(['b'], session).session)).toMatch(/^甲木公司 .* output/);
  });

  it('gives keys that mean nothing here no meaning', () => {
    for (const key of ['y', 'x', 'return', '1']) {
      const { session, effects } = after([key]);
      expect([session.draft, effects]).toEqual([made, []]);
      expect(session.message).toContain(`“${key}”`);
    }
  });

  it('is as before after as many undos as steps, whatever was pressed', () => {
    const event = fc.constantFrom(
      'a',
      'r',
      'e',
      's',
      'b',
      'o',
      'y',
      'n',
      'd',
      'A',
      '>',
      '>0.8',
      '>y',
      '>modality: PLANNED',
      '>name: 丁山',
      'm',
      '>甲木公司',
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { session } = after(events);
        const { session: back } = after(
          Array.from({ length: session.history.length }, () => 'u'),
          session,
        );
        expect(back.draft).toEqual(made);
      }),
    );
  });
});
