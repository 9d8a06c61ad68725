import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftFact } from '../../../../src/facts/draft/format.ts';
import {
  readRejected,
  rejectedPath,
  remembered,
  saveRejected,
  withoutRejected,
} from '../../../../src/facts/draft/rejected.ts';
import { madeDraft, raw } from '../../../support/draft.ts';
import { inFolder } from '../../../support/fact-files.ts';

const nothing = { document: raw.sha256, source: 'qinghe-doors-2024', rejected: [] };
const review = (decision: string, more: object = {}) => ({ decision, by: 'Li', at: '2026-01-02T03:04:05Z', ...more });
const made = madeDraft();

/** The made-up draft, where the facts of these keys were rejected. */
const rejecting = (...keys: string[]): Draft => {
  const mark = (facts: readonly DraftFact[]): object[] =>
    facts.map((fact) =>
      keys.includes(fact.drafted?.key ?? '') ? { ...fact, review: review('REJECTED', { why: 'no such thing' }) } : fact,
    );
  return madeDraft({ entities: mark(made.entities), claims: mark(made.claims), observations: mark(made.observations) });
};
const keysLeft = ({ entities, claims, observations }: Draft): string[] =>
  [...entities, ...claims, ...observations].map(({ drafted }) => drafted?.key ?? '');

describe('what people rejected', () => {
  it('is not proposed again', () => {
    const memory = remembered(nothing, rejecting('c2', 'o1'));
    expect(memory.rejected).toHaveLength(2);
    expect(memory.rejected[0]).toMatchObject({ by: 'Li', at: '2026-01-02T03:04:05Z', why: 'no such thing' });
    const { draft, dropped } = withoutRejected(made, memory);
    expect(keysLeft(draft)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'c1', 'c3']);
    expect(dropped.map(({ reason }) => reason)).toEqual(['REJECTED', 'REJECTED']);
  });

  it('is not proposed again under other ids, scores, rules or places', () => {
    const memory = remembered(nothing, rejecting('c2', 'e5'));
    const other = (key: string, value: unknown): unknown =>
      ({ score: 0.5, rule: 'another', evidence: made.entities[0]?.evidence })[key] ?? value;
    const moved = madeDraft(
      JSON.parse(
        JSON.stringify({ ...made, entities: made.entities.map(({ candidates: _, ...entity }) => entity) }).replaceAll(
          'company-jiamu',
          'company-jia-mu',
        ),
        other,
      ) as object,
    );
    expect(moved.claims[0]).toMatchObject({ subject: 'company-jia-mu', drafted: { score: 0.5, rule: 'another' } });
    expect(keysLeft(withoutRejected(moved, memory).draft)).toEqual(['e1', 'e2', 'e3', 'e4', 'c1', 'o1']);
  });

  it('takes along what is said of a rejected entity; a claim loses a rejected product alone', () => {
    const { draft, dropped } = withoutRejected(made, remembered(nothing, rejecting('e4', 'e5')));
    expect(keysLeft(draft)).toEqual(['e1', 'e2', 'e3', 'c1', 'c2']);
    expect(draft.claims[0]).not.toHaveProperty('product');
    expect(dropped.map(({ fact, reason }) => `${fact.drafted?.key} ${reason}`)).toEqual([
      'e4 REJECTED',
      'e5 REJECTED',
      'c3 WITHOUT_ENTITY',
      'o1 WITHOUT_ENTITY',
    ]);
  });

  it('says nothing of another text', () => {
    const other = madeDraft({ source: { ...made.source, sha256: 'b'.repeat(64) } });
    expect(withoutRejected(other, remembered(nothing, rejecting('c2')))).toEqual({ draft: other, dropped: [] });
  });

  it('includes what was drafted where somebody put other words in its place, but not where only the evidence differs', () => {
    const edited = (change: object): Draft =>
      madeDraft({
        claims: made.claims.map((claim, i) =>
          i === 0
            ? {
                ...claim,
                ...change,
                accepted: true,
                review: review('EDITED', {
                  original: {
                    subject: claim.subject,
                    predicate: claim.predicate,
                    object: claim.object,
                    product: claim.product,
                    evidence: claim.evidence,
                  },
                }),
              }
            : claim,
        ),
      });
    const turned = edited({ subject: 'company-yiche', object: 'company-jiamu' });
    expect(keysLeft(withoutRejected(made, remembered(nothing, turned)).draft)).not.toContain('c1');
    const pointed = edited({ evidence: made.entities[0]?.evidence });
    expect(remembered(nothing, pointed).rejected).toEqual([]);
  });

  it('is forgotten where it is taken back, and kept where another draft rejected it', () => {
    const both = remembered(nothing, rejecting('c1', 'c2'));
    const later = remembered(both, {
      ...rejecting('c1'),
      claims: rejecting('c1').claims.filter(({ drafted }) => drafted?.key !== 'c3'),
    });
    expect(later.rejected).toHaveLength(1);
    const withoutC2 = { ...made, claims: made.claims.filter(({ drafted }) => drafted?.key !== 'c2') };
    expect(remembered(both, withoutC2).rejected).toHaveLength(1);
  });

  it('is kept in a file of its own and read back', () => {
    inFolder({}, (folder) => {
      expect(readRejected(folder, made.source)).toEqual(nothing);
      const memory = remembered(nothing, rejecting('c2'));
      saveRejected(folder, nothing, nothing);
      expect(existsSync(rejectedPath(folder, raw.sha256))).toBe(false);
      saveRejected(folder, nothing, memory);
      expect(readRejected(folder, made.source)).toEqual(memory);
      expect(readFileSync(rejectedPath(folder, raw.sha256), 'utf8')).not.toContain('甲木');
    });
  });
});
