import { fail } from '../errors.ts';
import { type Difference, difference, type Held, isLoaded } from './difference.ts';
import { judgedIdentities, readCanonicalOf, readFactJudgements, readJudgementsAbout } from './identities.ts';
import { raiseVersion } from './locked.ts';
import { beforeDocument, matchDocument } from './match-document.ts';
import { readDocument, readHeld } from './read-held.ts';
import { regroup } from './regroup.ts';
import type { SourceRows } from './rows.ts';
import { unlikeNames } from './settle.ts';
import { settleEntities } from './settle-entities.ts';
import { idsIn, rowsIn, type Writing } from './statements.ts';
import { writeAttestations } from './write-attestations.ts';
import { addFacts, removeFacts } from './write-facts.ts';

/** Ids of nodes by their kind. */
export interface NodeIds {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** What a load of one document did, by id. */
export interface LoadOutcome {
  /** Nodes that are new in the graph. */
  readonly added: NodeIds;
  /** Nodes of before that this document now names, describes or supports otherwise. */
  readonly changed: NodeIds;
  readonly removed: NodeIds;
  /** Ids by which another entity is meant than before, since judgements came or went. */
  readonly regrouped: readonly string[];
  readonly warnings: readonly string[];
  readonly versionAfter: number;
}

const none: NodeIds = { entities: [], claims: [], observations: [] };

/** Nodes of before that a document names, describes or supports otherwise than it did. */
export const changedNodes = (changes: Difference, added: NodeIds, removed: NodeIds): NodeIds => {
  const { attestations, supports } = changes;
  const touched = {
    entities: [...attestations.added, ...attestations.changed].map(({ id }) => id).concat(attestations.removed),
    claims: [],
    observations: [],
  };
  const of = (kind: keyof NodeIds): string[] => {
    const skipped = new Set([...added[kind], ...removed[kind]]);
    const supported = [...supports[kind].added, ...supports[kind].removed].map(({ targetId }) => targetId);
    return [...new Set([...touched[kind], ...supported])].filter((id) => !skipped.has(id));
  };
  return { entities: of('entities'), claims: of('claims'), observations: of('observations') };
};

/** Ids of which a document says something else than before. */
const restatedIds = ({ redated, attestations }: Difference, wanted: SourceRows): string[] => {
  const { added, changed, removed } = attestations;
  return [...(redated ? wanted.attestations : [...added, ...changed]).map(({ id }) => id), ...removed];
};

/** Ids that the document names or named, and those that its judgements do: who they are may change. */
const concernedIds = (held: Held, wanted: SourceRows, ends: readonly string[]): string[] => [
  ...held.attestations.keys(),
  ...wanted.attestations.map(({ id }) => id),
  ...wanted.judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]),
  ...ends,
];

const apply = async (
  transaction: Writing,
  wanted: SourceRows,
  held: Held,
  changes: Difference,
): Promise<Omit<LoadOutcome, 'versionAfter'>> => {
  const { id } = wanted.document;
  const restatedBefore = restatedIds(changes, wanted);
  const matching = await beforeDocument(transaction, restatedBefore, changes);
  const ends = await idsIn(transaction, 'load/judged-ends', changes.judgements.removed);
  const concerned = concernedIds(held, wanted, ends);
  const merged = await readCanonicalOf(transaction, concerned);
  const entities = await writeAttestations(transaction, id, changes, merged);
  const judgements = await readJudgementsAbout(transaction, concerned);
  const connected = judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]);
  const before = await readCanonicalOf(transaction, [...concerned, ...connected]);
  const identities = await judgedIdentities(transaction, [...judgements, ...(await readFactJudgements(transaction))]);
  const { canonical } = identities;
  const { changed: regrouped, touched, warnings } = await regroup(transaction, before, canonical);
  const restated = [...touched, ...restatedBefore];
  const attested = await settleEntities(transaction, restated, regrouped, canonical);
  const { warnings: selfRelated, ...facts } = await addFacts(transaction, wanted, changes, identities);
  const added = { entities, ...facts };
  const removedFacts = await removeFacts(transaction, changes);
  const unattested = await idsIn(transaction, 'load/remove-unattested-entities', changes.attestations.removed);
  const removed = { entities: unattested, ...removedFacts };
  const matched = await matchDocument(transaction, matching, wanted, facts.claims);
  const statedNow = new Set(changes.attestations.added.map((row) => row.id));
  const regroupedAfter = new Set([...regrouped, ...matched.changed]);
  return {
    added,
    changed: changedNodes(changes, added, removed),
    removed,
    regrouped: [...regroupedAfter],
    warnings: [
      ...new Set([
        ...unlikeNames(attested.filter((one) => statedNow.has(one.id))),
        ...warnings,
        ...selfRelated,
        ...matched.warnings,
      ]),
    ],
  };
};

/**
 * Loads or retracts one document inside a transaction that holds the graph's lock.
 *
 * @param wanted What the document says now; `emptyRows` where it is retracted.
 * @param version The graph's version, which stays where nothing changes.
 * @throws {LianpuError} LOAD_INCOMPLETE, JUDGEMENTS_CONFLICT, DOCUMENT_IS_TABLE
 */
export const loadWithin = async (
  transaction: Writing,
  wanted: SourceRows,
  retract: boolean,
  version: number,
): Promise<LoadOutcome> => {
  const { id } = wanted.document;
  const document = await readDocument(transaction, id);
  if (retract ? document === undefined : isLoaded(document, wanted.document))
    return { added: none, changed: none, removed: none, regrouped: [], warnings: [], versionAfter: version };
  // Its evidence is ranges of rows, of which this knows nothing.
  if (document?.['rows'] !== undefined) throw fail('DOCUMENT_IS_TABLE', { id });
  const held = await readHeld(transaction, id, document);
  const changes = difference(held, wanted);
  if (!retract) await rowsIn(transaction, 'load/write-document', { document: wanted.document });
  const outcome = await apply(transaction, wanted, held, changes);
  if (retract) await rowsIn(transaction, 'load/remove-document', { id });
  return { ...outcome, versionAfter: await raiseVersion(transaction) };
};
