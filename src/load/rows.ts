import type { CheckedSource } from '../facts/check.ts';
import type { EntityType } from '../facts/entity-types.ts';
import type { ClaimFact, EntityFact, EvidenceFact, JudgementFact, ObservationFact, Source } from '../facts/format.ts';
import {
  canonical,
  claimEnds,
  claimId,
  digestId,
  evidenceId,
  observationId,
  qualifiersOf,
  type Unsupported,
} from '../facts/ids.ts';
import type { Modality, Predicate } from '../facts/predicates.ts';
import { normalizeUnit } from '../facts/units.ts';
import { sha256 } from '../text/document.ts';
import type { StoredIdentity } from './identities.ts';
import { withIntegers } from './integers.ts';

type Properties = Readonly<Record<string, unknown>>;

/** That a node rests on a place in the document. */
export interface Support {
  readonly targetId: string;
  readonly evidenceId: string;
}

export interface AttestationRow {
  readonly id: string;
  readonly type: EntityType;
  readonly attestation: Properties;
}

/** A claim's node: every property, of which these decide how it stands in the graph. */
export interface ClaimRow extends Properties {
  readonly id: string;
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly subjectId: string;
  readonly objectId: string;
  readonly productId?: string | undefined;
  readonly withdrawn?: boolean;
}

/** An observation's node: every property, of which these decide how it stands in the graph. */
export interface ObservationRow extends Properties {
  readonly id: string;
  readonly entityId: string;
  readonly productId?: string | undefined;
}

/** A source as the rows that its document adds to an empty graph. */
export interface SourceRows {
  readonly document: Properties & { readonly id: string };
  readonly attestations: readonly AttestationRow[];
  readonly claims: readonly ClaimRow[];
  readonly observations: readonly ObservationRow[];
  readonly judgements: readonly (Properties & StoredIdentity)[];
  readonly evidence: readonly (Properties & { readonly id: string })[];
  readonly supports: {
    readonly claims: readonly Support[];
    readonly observations: readonly Support[];
    readonly entities: readonly Support[];
  };
}

/** What a document's node needs of its source. */
type DocumentSource = Omit<Source, '$schema' | 'expect'>;

/**
 * A document's node, without what the load adds (a hash over its facts, the number of a table's rows).
 *
 * @example documentRow(source) // { id: 'demo', kind: 'ARTICLE', title: '…', …, rightsHolder: '…', quoteLimit: 200 }
 */
export const documentRow = (source: DocumentSource): Properties & { readonly id: string } => {
  const { id, kind, title, publisher, date, language, url, file, sha256: digest, rights } = source;
  return withIntegers({
    id,
    kind,
    title,
    publisher,
    date,
    language,
    url,
    file,
    sha256: digest,
    rightsHolder: rights.holder,
    quoteLimit: rights.quote,
  });
};

/** Identifiers as `scheme:value`, sorted; undefined where there are none. */
const identifierList = (identifiers: Readonly<Record<string, string>>): string[] | undefined => {
  const list = Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`);
  return list.length > 0 ? list.toSorted() : undefined;
};

/**
 * What a document says of an entity, as its ATTESTS relationship keeps it: no reading, which follows from the name, and
 * no empty list.
 *
 * @example attestationRow({ id: 'company-a', type: 'Company', name: '甲厂' }).attestation // { name: '甲厂' }
 */
export const attestationRow = ({
  id,
  type,
  name,
  nameEn,
  aliases = [],
  identifiers = {},
  status,
  level,
  adcode,
  position,
  code,
}: Unsupported<EntityFact>): AttestationRow => ({
  id,
  type,
  attestation: withIntegers({
    name,
    nameEn,
    aliases: aliases.length > 0 ? aliases.toSorted() : undefined,
    identifiers: identifierList(identifiers),
    status,
    level,
    adcode,
    position,
    code,
  }),
});

/**
 * A claim's node. The types of its ends are not kept: their ids tell them (`typeOfId`).
 *
 * @example claimRow(claim) // { id: 'claim-…', predicate: 'SUPPLIES', subjectId: 'company-a', objectId: 'company-b', … }
 */
export const claimRow = (claim: Unsupported<ClaimFact>): ClaimRow => {
  const [subjectId, objectId] = claimEnds(claim);
  const { predicate, modality, basis, rule } = claim;
  return withIntegers({
    id: claimId(claim),
    predicate,
    subjectId,
    objectId,
    ...qualifiersOf(claim),
    productId: claim.product,
    modality,
    basis,
    rule,
  });
};

/**
 * An observation's node, with its figures in the normalised unit where the unit has one.
 *
 * @example observationRow(observation) // { id: 'observation-…', entityId: 'company-a', metric: 'output', value: 8.6, … }
 */
export const observationRow = (observation: Unsupported<ObservationFact>): ObservationRow => {
  const { entity, product, evidence: _, ...fields } = observation;
  const unit = normalizeUnit(observation.unit);
  return withIntegers({
    ...fields,
    id: observationId(observation),
    entityId: entity,
    productId: product,
    normalizedUnit: unit?.unit,
    normalizedValue: unit?.convert(observation.value),
    normalizedValueMax: observation.valueMax === undefined ? undefined : unit?.convert(observation.valueMax),
  });
};

const judgementRow = (judgement: JudgementFact): Properties & StoredIdentity => ({
  id: digestId('judgement', canonical(judgement)),
  leftId: judgement.left,
  rightId: judgement.right,
  verdict: judgement.verdict,
  reason: judgement.reason,
  by: judgement.by,
  date: judgement.date,
});

/** A place in a document. A table has one digest, which its document has: rows need none of their own. */
const evidenceRow = (
  id: string,
  source: Pick<Source, 'id' | 'sha256'>,
  place: EvidenceFact,
): Properties & { readonly id: string } => {
  const { sha256: digest, ...span } = place;
  const isText = 'paragraph' in place;
  return withIntegers({
    id,
    kind: isText ? 'TEXT' : 'ROWS',
    documentId: source.id,
    ...span,
    sha256: isText || digest !== source.sha256 ? digest : undefined,
  });
};

/** SHA-256 of all rows but the document's, in whatever order the file has them: equal means that nothing is to be loaded. */
const factsHash = ({ supports, ...rows }: Omit<SourceRows, 'document'>): string =>
  sha256(
    [...Object.values(rows), ...Object.values(supports)]
      .flatMap((list: readonly unknown[]) => list.map((row) => JSON.stringify(row)))
      .toSorted()
      .join('\n'),
  );

/**
 * The rows of a checked source; nothing here depends on what is loaded already.
 *
 * @example rowsOf(checked).claims[0]?.predicate // 'SUPPLIES'
 */
export const rowsOf = ({ source, facts }: Pick<CheckedSource, 'source' | 'facts'>): SourceRows => {
  const evidence = new Map<string, Properties & { readonly id: string }>();
  const supports = (targetId: string, places: readonly EvidenceFact[]): Support[] => {
    const ids = places.map((place) => {
      const id = evidenceId(source.id, place);
      evidence.set(id, evidenceRow(id, source, place));
      return id;
    });
    return [...new Set(ids)].map((id) => ({ targetId, evidenceId: id }));
  };
  const rows = {
    attestations: facts.entities.map(attestationRow),
    claims: facts.claims.map(claimRow),
    observations: facts.observations.map(observationRow),
    judgements: facts.judgements.map(judgementRow),
    supports: {
      entities: facts.entities.flatMap((entity) => supports(entity.id, entity.evidence)),
      claims: facts.claims.flatMap((claim) => supports(claimId(claim), claim.evidence)),
      observations: facts.observations.flatMap((observation) =>
        supports(observationId(observation), observation.evidence),
      ),
    },
    evidence: [...evidence.values()],
  };
  return { document: { ...documentRow(source), factsHash: factsHash(rows) }, ...rows };
};

/** The rows of a document that says nothing: loading them retracts it. */
export const emptyRows = (id: string): SourceRows => ({
  document: { id },
  attestations: [],
  claims: [],
  observations: [],
  judgements: [],
  evidence: [],
  supports: { claims: [], observations: [], entities: [] },
});
