import type { CheckedSource } from '../facts/check.ts';
import type { EntityType } from '../facts/entity-types.ts';
import type { ClaimFact, EntityFact, EvidenceFact, JudgementFact, ObservationFact, Source } from '../facts/format.ts';
import { canonical, claimEnds, claimId, evidenceId, observationId, qualifiersOf } from '../facts/ids.ts';
import type { Modality, Predicate } from '../facts/predicates.ts';
import { normalizeUnit } from '../facts/units.ts';
import { sha256 } from '../text/document.ts';
import { readingOf } from '../text/pinyin.ts';
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
  readonly judgements: readonly (Properties & { readonly id: string })[];
  readonly evidence: readonly (Properties & { readonly id: string })[];
  readonly supports: {
    readonly claims: readonly Support[];
    readonly observations: readonly Support[];
    readonly entities: readonly Support[];
  };
}

/** Types of the entities that a file declares; every id in it is one of them. */
type Types = ReadonlyMap<string, EntityType>;

const documentRow = (source: Source): Properties & { readonly id: string } => {
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

const attestationRow = ({
  id,
  type,
  name,
  nameEn,
  aliases = [],
  status,
  level,
  adcode,
  position,
  code,
}: EntityFact): AttestationRow => ({
  id,
  type,
  attestation: withIntegers({
    name,
    nameEn,
    pinyin: readingOf(name),
    aliases: aliases.toSorted(),
    status,
    level,
    adcode,
    position,
    code,
  }),
});

const claimRow = (claim: ClaimFact, types: Types): ClaimRow => {
  const [subjectId, objectId] = claimEnds(claim);
  const { predicate, modality, basis, rule } = claim;
  return withIntegers({
    id: claimId(claim),
    predicate,
    subjectId,
    subjectType: types.get(subjectId),
    objectId,
    objectType: types.get(objectId),
    ...qualifiersOf(claim),
    productId: claim.product,
    modality,
    basis,
    rule,
  });
};

const observationRow = (observation: ObservationFact, types: Types): ObservationRow => {
  const { entity, product, evidence: _, ...fields } = observation;
  const unit = normalizeUnit(observation.unit);
  return withIntegers({
    ...fields,
    id: observationId(observation),
    entityId: entity,
    entityType: types.get(entity),
    productId: product,
    normalizedUnit: unit?.unit,
    normalizedValue: unit?.convert(observation.value),
    normalizedValueMax: observation.valueMax === undefined ? undefined : unit?.convert(observation.valueMax),
  });
};

const judgementRow = (judgement: JudgementFact): Properties & { readonly id: string } => ({
  id: `judgement-${sha256(canonical(judgement)).slice(0, 32)}`,
  leftId: judgement.left,
  rightId: judgement.right,
  verdict: judgement.verdict,
  reason: judgement.reason,
  by: judgement.by,
  date: judgement.date,
});

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
  const types = new Map(facts.entities.map(({ id, type }) => [id, type]));
  const supports = (targetId: string, places: readonly EvidenceFact[]): Support[] => {
    const ids = places.map((place) => {
      const id = evidenceId(source.id, place);
      evidence.set(
        id,
        withIntegers({ id, kind: 'paragraph' in place ? 'TEXT' : 'ROWS', documentId: source.id, ...place }),
      );
      return id;
    });
    return [...new Set(ids)].map((id) => ({ targetId, evidenceId: id }));
  };
  const rows = {
    attestations: facts.entities.map(attestationRow),
    claims: facts.claims.map((claim) => claimRow(claim, types)),
    observations: facts.observations.map((observation) => observationRow(observation, types)),
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
