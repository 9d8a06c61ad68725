import { describe, expect, it } from 'vitest';
import { type Draft, draftFormat } from '../../../src/facts/draft/format.ts';
import { applyByHand } from '../../../src/review/by-hand.ts';
import { madeDraft } from '../../support/draft.ts';

const made = madeDraft();
const who = { by: 'Li', at: '2026-01-02T03:04:05.000Z' };

/** The made-up draft with fields of the facts of these keys changed by hand. */
const changed = (changes: Readonly<Record<string, object>>): Draft => {
  const of = (facts: readonly { readonly drafted?: { readonly key: string } | undefined }[]): object[] =>
    facts.map((fact) => ({ ...fact, ...changes[fact.drafted?.key ?? ''] }));
  return draftFormat.parse({
    ...made,
    entities: of(made.entities),
    claims: of(made.claims),
    observations: of(made.observations),
  });
};

describe('decisions by hand', () => {
  it('are recorded with who and when; the rest stays undecided', () => {
    const { draft, decided } = applyByHand(
      changed({ e1: { accepted: true }, c2: { rejected: 'only a visit' } }),
      made,
      who,
    );
    expect(draft.entities[0]).toMatchObject({ accepted: true, review: { decision: 'ACCEPTED', ...who } });
    expect(draft.claims[1]).toMatchObject({
      accepted: false,
      review: { decision: 'REJECTED', why: 'only a visit', ...who },
    });
    expect(draft.claims[1]).not.toHaveProperty('rejected');
    expect(draft.claims[0]).toEqual(made.claims[0]);
    expect(decided).toBe(2);
  });

  it('keep what was drafted beside what was written in its place', () => {
    const { draft } = applyByHand(changed({ c3: { accepted: true, modality: 'PLANNED' } }), made, who);
    expect(draft.claims[2]?.review).toMatchObject({ decision: 'EDITED', original: { modality: 'ASPIRATIONAL' } });
  });

  it('that change the id of an entity are no edits of what speaks of it', () => {
    const { draft } = applyByHand(
      changed({ e5: { id: 'facility-bing', accepted: true }, c3: { object: 'facility-bing', accepted: true } }),
      made,
      who,
    );
    expect(draft.entities[4]?.review?.decision).toBe('EDITED');
    expect(draft.claims[2]?.review?.decision).toBe('ACCEPTED');
  });

  it('answer who an entity is', () => {
    const [candidate] = made.entities[1]?.candidates ?? [];
    const { draft, decided } = applyByHand(
      changed({ e2: { candidates: [{ ...candidate, verdict: 'SAME' }] } }),
      made,
      who,
    );
    expect(draft.entities[1]?.candidates?.[0]).toEqual({
      ...candidate,
      verdict: 'SAME',
      why: 'both begin with 甲木',
      ...who,
    });
    expect(decided).toBe(1);
  });

  it('take a decision back with accepted: false', () => {
    const review = { decision: 'ACCEPTED', ...who };
    const { draft } = applyByHand(changed({ e1: { accepted: false, review } }), made, who);
    expect(draft.entities[0]).toEqual(made.entities[0]);
  });

  it('leave earlier deciders their decisions, and change nothing the second time', () => {
    const wang = { decision: 'ACCEPTED', by: 'Wang', at: '2026-01-01T00:00:00.000Z' };
    const first = applyByHand(
      changed({
        e1: { accepted: true, review: wang },
        e3: { accepted: true },
        c3: { accepted: true, modality: 'PLANNED' },
      }),
      made,
      who,
    );
    expect(first.draft.entities[0]?.review?.by).toBe('Wang');
    expect(applyByHand(first.draft, made, { by: 'Zhao', at: '2026-02-01T00:00:00.000Z' })).toEqual({
      draft: first.draft,
      decided: 0,
    });
  });

  it('accept a fact that a person added', () => {
    const [entity] = made.entities;
    const added = draftFormat.parse({
      ...made,
      entities: [
        ...made.entities,
        { ...entity, id: 'region-hedong', name: '河东村', level: 'VILLAGE', drafted: undefined, accepted: true },
      ],
    });
    expect(applyByHand(added, made, who).draft.entities[5]?.review?.decision).toBe('ACCEPTED');
  });
});
