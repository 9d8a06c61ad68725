import { type Difference, difference, isLoaded } from './difference.ts';
import { judgedIdentities, readCanonical, readJudgements } from './identities.ts';
import { raiseVersion } from './locked.ts';
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

const changedNodes = (changes: Difference, added: NodeIds, removed: NodeIds): NodeIds => {
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

const apply = async (
  transaction: Writing,
  wanted: SourceRows,
  changes: Difference,
): Promise<Omit<LoadOutcome, 'versionAfter'>> => {
  const { id } = wanted.document;
  const before = await readCanonical(transaction);
  const entities = await writeAttestations(transaction, id, changes, before);
  const identities = await judgedIdentities(transaction, await readJudgements(transaction));
  const { canonical } = identities;
  const { changed: regrouped, touched, warnings } = await regroup(transaction, before, canonical);
  const restated = [...touched, ...restatedIds(changes, wanted)];
  const attested = await settleEntities(transaction, restated, regrouped, canonical);
  const { warnings: selfRelated, ...facts } = await addFacts(transaction, wanted, changes, identities);
  const added = { entities, ...facts };
  const removedFacts = await removeFacts(transaction, changes);
  const unattested = await idsIn(transaction, 'load/remove-unattested-entities', changes.attestations.removed);
  const removed = { entities: unattested, ...removedFacts };
  const statedNow = new Set(changes.attestations.added.map((row) => row.id));
  return {
    added,
    changed: changedNodes(changes, added, removed),
    removed,
    regrouped,
    warnings: [...unlikeNames(attested.filter((one) => statedNow.has(one.id))), ...warnings, ...selfRelated],
  };
};

/**
 * Loads or retracts one document inside a transaction that holds the graph's lock.
 *
 * @param wanted What the document says now; `emptyRows` where it is retracted.
 * @param version The graph's version, which stays where nothing changes.
 * @throws {LianpuError} LOAD_INCOMPLETE, JUDGEMENTS_CONFLICT
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
  const changes = difference(await readHeld(transaction, id, document), wanted);
  if (!retract) await rowsIn(transaction, 'load/write-document', { document: wanted.document });
  const outcome = await apply(transaction, wanted, changes);
  if (retract) await rowsIn(transaction, 'load/remove-document', { id });
  return { ...outcome, versionAfter: await raiseVersion(transaction) };
};
