import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimFact, ObservationFact } from '../../../src/facts/format.ts';
import { canonical, claimEnds, claimId, evidenceId, observationId, qualifiersOf } from '../../../src/facts/ids.ts';
import { place } from '../../support/facts.ts';

const claim: ClaimFact = {
  subject: 'company-b',
  predicate: 'SUPPLIES',
  object: 'company-a',
  modality: 'ACTUAL',
  basis: 'STATED',
  evidence: [place(1)],
};
const observation: ObservationFact = {
  entity: 'company-a',
  metric: 'output',
  value: 8.6,
  unit: '万台',
  kind: 'ACTUAL',
  comparator: '=',
  basis: 'STATED',
  evidence: [place(1)],
};
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const record = fc.dictionary(fc.string(), fc.oneof(scalar, fc.array(scalar)));
const shuffled = <T>(of: fc.Arbitrary<Record<string, T>>) =>
  of.chain((made) =>
    fc
      .shuffledSubarray(Object.keys(made), { minLength: Object.keys(made).length })
      .map((keys): [Record<string, T>, Record<string, T>] => [
        made,
        Object.fromEntries(keys.map((key) => [key, made[key] as T])),
      ]),
  );

describe('the canonical text of a record', () => {
  it('does not depend on the order of its keys', () => {
    fc.assert(
      fc.property(shuffled(record), ([left, right]) => {
        expect(canonical(right)).toBe(canonical(left));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same without what is absent or null', () => {
    expect(canonical({ b: 1, a: 'x', c: undefined, d: null })).toBe('{"a":"x","b":1}');
  });

  it('is another for another value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(canonical({ a: left }) === canonical({ a: right })).toBe(left === right);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells a number from its digits, and a value from a list of it', () => {
    expect(canonical({ a: 1 })).not.toBe(canonical({ a: '1' }));
    expect(canonical({ a: 'x' })).not.toBe(canonical({ a: ['x'] }));
  });
});

describe('the id of a claim', () => {
  it('looks like claim- and 32 hexadecimal digits', () => {
    expect(claimId(claim)).toMatch(/^claim-[0-9a-f]{30}$/);
  });

  it('never changes: it is kept in the graphs of users', () => {
    expect(claimId(claim)).toBe('claim-e0398270267d9bd29561038d723582');
    expect(observationId(observation)).toBe('observation-03fd7e96109fa23a93f1244b');
  });

  it('does not depend on where the claim was read', () => {
    expect(claimId({ ...claim, evidence: [place(2), place(3)] })).toBe(claimId(claim));
  });

  it.each<[string, Partial<ClaimFact>]>([
    ['subject', { subject: 'company-c' }],
    ['object', { object: 'company-c' }],
    ['predicate', { predicate: 'OWNS' }],
    ['product', { product: 'product-a' }],
    ['share', { share: 0.95 }],
    ['date', { date: '2024' }],
    ['modality', { modality: 'PLANNED' }],
    ['basis', { basis: 'INFERRED', rule: 'r' }],
  ])('is another with another %s', (_, change) => {
    expect(claimId({ ...claim, ...change })).not.toBe(claimId(claim));
  });

  it('tells the two directions apart', () => {
    expect(claimId({ ...claim, subject: claim.object, object: claim.subject })).not.toBe(claimId(claim));
  });

  it('is one for a symmetric predicate, whichever way it was written', () => {
    const partners: ClaimFact = { ...claim, predicate: 'PARTNERS_WITH', matter: 'research' };
    const turned = { ...partners, subject: partners.object, object: partners.subject };
    expect(claimId(turned)).toBe(claimId(partners));
    expect(claimEnds(partners)).toEqual(['company-a', 'company-b']);
    expect(claimEnds(claim)).toEqual(['company-b', 'company-a']);
  });
});

describe('the qualifiers of a claim', () => {
  it('call the product productId and leave out what is absent', () => {
    expect(qualifiersOf({ ...claim, product: 'product-a', share: 0 })).toEqual({ productId: 'product-a', share: 0 });
    expect(qualifiersOf(claim)).toEqual({});
  });
});

describe('the id of an observation', () => {
  it('looks like observation- and 32 hexadecimal digits, and ignores its evidence', () => {
    expect(observationId(observation)).toMatch(/^observation-[0-9a-f]{24}$/);
    expect(observationId({ ...observation, evidence: [place(9)] })).toBe(observationId(observation));
  });

  it.each<[string, Partial<ObservationFact>]>([
    ['entity', { entity: 'company-b' }],
    ['metric', { metric: 'capacity' }],
    ['value', { value: 8.7 }],
    ['unit', { unit: '台' }],
    ['year', { year: 2024 }],
    ['period', { period: 'per year' }],
    ['kind', { kind: 'TARGET' }],
    ['comparator', { comparator: '≥' }],
    ['phase', { phase: 'phase one' }],
    ['product', { product: 'product-a' }],
  ])('is another with another %s', (_, change) => {
    expect(observationId({ ...observation, ...change })).not.toBe(observationId(observation));
  });
});

describe('the id of a place', () => {
  it('is one for the same characters of one document', () => {
    expect(evidenceId('a', place(1))).toBe(evidenceId('a', { ...place(1) }));
    expect(evidenceId('a', place(1))).toMatch(/^evidence-[0-9a-f]{27}$/);
  });

  it('is another in another document or at another place', () => {
    expect(evidenceId('b', place(1))).not.toBe(evidenceId('a', place(1)));
    expect(evidenceId('a', place(2))).not.toBe(evidenceId('a', place(1)));
  });
});
