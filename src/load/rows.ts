import neo4j from 'neo4j-driver';
import type { CheckedSource } from '../facts/check.ts';
import type { EntityType } from '../facts/entity-types.ts';
import type { ClaimFact, EntityFact, EvidenceFact, JudgementFact, ObservationFact, Source } from '../facts/format.ts';
import { canonical, claimEnds, claimId, evidenceId, observationId, qualifiersOf } from '../facts/ids.ts';
import { relationshipType } from '../facts/predicates.ts';
import { normalizeUnit } from '../facts/units.ts';
import { sha256 } from '../text/document.ts';
import { readingOf } from '../text/pinyin.ts';

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

export interface ClaimRow {
  readonly id: string;
  readonly claim: Properties;
  readonly relationship: string;
  readonly edge: Properties;
}

/** A source as the rows that its document adds to an empty graph. */
export interface SourceRows {
  readonly document: Properties & { readonly id: string };
  readonly attestations: readonly AttestationRow[];
  readonly claims: readonly ClaimRow[];
  readonly observations: readonly (Properties & { readonly id: string })[];
  readonly judgements: readonly (Properties & { readonly id: string })[];
  readonly evidence: readonly (Properties & { readonly id: string })[];
  readonly supports: {
    readonly claims: readonly Support[];
    readonly observations: readonly Support[];
    readonly entities: readonly Support[];
  };
}

/** Fields that are whole numbers in the graph; the driver would store a JavaScript number as a float. */
const wholeNumbers = new Set(['year', 'paragraph', 'start', 'end', 'rowFrom', 'rowTo', 'order', 'quoteLimit']);

const withIntegers = <Record_ extends Properties>(record: Record_): Record_ =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'number' && wholeNumbers.has(name) ? neo4j.int(value) : value]),
  ) as Record_;

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
  const id = claimId(claim);
  const [subjectId, objectId] = claimEnds(claim);
  const { predicate, modality, basis, rule } = claim;
  const shared = { ...qualifiersOf(claim), modality, basis };
  return {
    id,
    claim: withIntegers({
      id,
      predicate,
      subjectId,
      subjectType: types.get(subjectId),
      objectId,
      objectType: types.get(objectId),
      ...shared,
      rule,
    }),
    relationship: relationshipType(predicate, modality),
    edge: withIntegers({ claimId: id, ...shared }),
  };
};

const observationRow = (observation: ObservationFact, types: Types): Properties & { readonly id: string } => {
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
 * @example rowsOf(checked).claims[0]?.relationship // 'SUPPLIES'
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
