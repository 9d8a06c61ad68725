import neo4j from 'neo4j-driver';
import { canonical } from '../facts/ids.ts';
import type { AttestationRow, SourceRows, Support } from './rows.ts';

/** What the graph holds from one document. */
export interface Held {
  readonly document: Readonly<Record<string, unknown>> | undefined;
  readonly attestations: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly supports: Readonly<Record<'claims' | 'observations' | 'entities', readonly Support[]>>;
  readonly judgements: ReadonlySet<string>;
}

interface SupportChange {
  readonly added: readonly Support[];
  readonly removed: readonly Support[];
}

/** What a load has to write so that the graph holds what the document says now, and nothing else of it. */
export interface Difference {
  /** The document's date decides between attestations, so another date settles all that it attests. */
  readonly redated: boolean;
  readonly attestations: {
    readonly added: readonly AttestationRow[];
    readonly changed: readonly AttestationRow[];
    readonly removed: readonly string[];
  };
  readonly supports: Readonly<Record<'claims' | 'observations' | 'entities', SupportChange>>;
  readonly evidence: { readonly added: readonly SourceRows['evidence'][number][]; readonly removed: readonly string[] };
  readonly judgements: {
    readonly added: readonly SourceRows['judgements'][number][];
    readonly removed: readonly string[];
  };
}

/** A record as one text, with the driver's integers as plain numbers and without the moment of loading. */
const textOf = (record: Readonly<Record<string, unknown>>): string =>
  canonical(
    Object.fromEntries(
      Object.entries(record).flatMap(([name, value]) =>
        name === 'loadedAt' ? [] : [[name, neo4j.isInt(value) ? value.toNumber() : value]],
      ),
    ) as Parameters<typeof canonical>[0],
  );

/** Whether the document was loaded before with exactly these facts: its row carries a hash over them. */
export const isLoaded = (held: Held['document'], wanted: SourceRows['document']): boolean =>
  held !== undefined && textOf(held) === textOf(wanted);

const keyOf = ({ targetId, evidenceId }: Support): string => `${targetId} ${evidenceId}`;

const without = (supports: readonly Support[], others: readonly Support[]): Support[] => {
  const keys = new Set(others.map(keyOf));
  return supports.filter((support) => !keys.has(keyOf(support)));
};

const evidenceOf = (supports: Held['supports'] | SourceRows['supports']): Set<string> =>
  new Set([...supports.claims, ...supports.observations, ...supports.entities].map(({ evidenceId }) => evidenceId));

/**
 * Holds what a document says now against what the graph holds from it.
 *
 * @example difference(held, rowsOf(checked)).supports.claims.added.length // claims that gain evidence
 */
export const difference = (held: Held, wanted: SourceRows): Difference => {
  const change = (kind: 'claims' | 'observations' | 'entities'): SupportChange => ({
    added: without(wanted.supports[kind], held.supports[kind]),
    removed: without(held.supports[kind], wanted.supports[kind]),
  });
  const heldEvidence = evidenceOf(held.supports);
  const wantedEvidence = evidenceOf(wanted.supports);
  const wantedEntities = new Set(wanted.attestations.map(({ id }) => id));
  const wantedJudgements = new Set(wanted.judgements.map(({ id }) => id));
  return {
    redated: held.document?.['date'] !== wanted.document['date'],
    attestations: {
      added: wanted.attestations.filter(({ id }) => !held.attestations.has(id)),
      changed: wanted.attestations.filter(({ id, attestation }) => {
        const before = held.attestations.get(id);
        return before !== undefined && textOf(before) !== textOf(attestation);
      }),
      removed: [...held.attestations.keys()].filter((id) => !wantedEntities.has(id)),
    },
    supports: { claims: change('claims'), observations: change('observations'), entities: change('entities') },
    evidence: {
      added: wanted.evidence.filter(({ id }) => !heldEvidence.has(id)),
      removed: [...heldEvidence].filter((id) => !wantedEvidence.has(id)),
    },
    judgements: {
      added: wanted.judgements.filter(({ id }) => !held.judgements.has(id)),
      removed: [...held.judgements].filter((id) => !wantedJudgements.has(id)),
    },
  };
};
