import { describe, expect, it } from 'vitest';
import { difference, type Held, isLoaded } from '../../../src/load/difference.ts';
import { rowsOf, type SourceRows } from '../../../src/load/rows.ts';
import { madeFacts, madeSource, place } from '../../support/facts.ts';

const facts = madeFacts({
  entities: [
    { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] },
    { id: 'company-buyer', type: 'Company', name: '乙厂', evidence: [place(2)] },
  ],
  claims: [
    { subject: 'company-maker', predicate: 'SUPPLIES', object: 'company-buyer', evidence: [place(3), place(3)] },
  ],
  observations: [
    { entity: 'company-maker', metric: 'output', value: 8.6, unit: '万台', year: 2017, evidence: [place(1)] },
  ],
});
const rows = rowsOf({ source: madeSource('made'), facts });

const nothing: Held = {
  document: undefined,
  attestations: new Map(),
  supports: { claims: [], observations: [], entities: [] },
  judgements: new Set(),
};
const heldFrom = (loaded: SourceRows): Held => ({
  document: { ...loaded.document, loadedAt: 'some moment' },
  attestations: new Map(loaded.attestations.map(({ id, attestation }) => [id, attestation])),
  supports: loaded.supports,
  judgements: new Set(loaded.judgements.map(({ id }) => id)),
});

describe('difference', () => {
  it('is everything where nothing is held', () => {
    const changes = difference(nothing, rows);
    expect(changes.redated).toBe(true);
    expect(changes.attestations.added).toHaveLength(2);
    expect(changes.supports.claims.added).toHaveLength(1);
    expect(changes.evidence.added).toHaveLength(3);
    expect(isLoaded(nothing.document, rows.document)).toBe(false);
  });

  it('is nothing where the same is held, whenever it was loaded', () => {
    expect(isLoaded(heldFrom(rows).document, rows.document)).toBe(true);
    const none = { added: [], removed: [] };
    expect(difference(heldFrom(rows), rows)).toEqual({
      redated: false,
      attestations: { ...none, changed: [] },
      supports: { claims: none, observations: none, entities: none },
      evidence: none,
      judgements: none,
    });
  });

  it('is nothing where the file only has another order', () => {
    const reversed = { ...facts, entities: facts.entities.toReversed() };
    expect(isLoaded(heldFrom(rows).document, rowsOf({ source: madeSource('made'), facts: reversed }).document)).toBe(
      true,
    );
  });

  it('is the one entity whose name changed', () => {
    const renamed = rowsOf({
      source: madeSource('made'),
      facts: { ...facts, entities: facts.entities.map((e) => ({ ...e, name: e.name.replace('甲厂', '甲工厂') })) },
    });
    const changes = difference(heldFrom(rows), renamed);
    expect(changes.attestations.changed.map(({ id }) => id)).toEqual(['company-maker']);
    expect(changes.supports.claims).toEqual({ added: [], removed: [] });
  });

  it('removes what is no longer said', () => {
    const changes = difference(heldFrom(rows), rowsOf({ source: madeSource('made'), facts: { ...facts, claims: [] } }));
    expect(changes.supports.claims.removed).toHaveLength(1);
    expect(changes.evidence.removed).toHaveLength(1);
    expect(changes.evidence.added).toHaveLength(0);
  });
});

describe('rowsOf', () => {
  it('keeps value and unit as written beside the normalised ones', () => {
    expect(rows.observations[0]).toMatchObject({
      value: 8.6,
      unit: '万台',
      normalizedValue: 86_000,
      normalizedUnit: '台',
    });
  });
});
