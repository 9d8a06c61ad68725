import { canonicalIds, identityClasses } from '../../identity/judgements.ts';
import { connectionOf, selfRelations } from '../connect.ts';
import { difference } from '../difference.ts';
import { type Canonical, canonicalOf, changedIds, type StoredIdentity, withMembers } from '../identities.ts';
import { changedNodes, type LoadOutcome } from '../load-within.ts';
import { nothingHeld } from '../read-held.ts';
import type { ClaimRow, ObservationRow, SourceRows, Support } from '../rows.ts';
import { type Attestation, type Attested, groupedBy, unlikeNames } from '../settle.ts';
import { ruleJudgements } from './rule-judgements.ts';

/** What documents have said until now, where nothing was held before the first of them. */
export interface Told {
  readonly documents: SourceRows[];
  readonly attested: Attested[];
  readonly claims: Map<string, ClaimRow>;
  readonly observations: Map<string, ObservationRow>;
  /** Of documents, by their ids. */
  readonly judgements: Map<string, StoredIdentity>;
  rules: readonly StoredIdentity[];
  canonical: Canonical;
}

export const nothingTold = (): Told => ({
  documents: [],
  attested: [],
  claims: new Map(),
  observations: new Map(),
  judgements: new Map(),
  rules: [],
  canonical: new Map(),
});

const canonicalNow = ({ attested, judgements, rules }: Told): Canonical =>
  canonicalIds(identityClasses([...judgements.values(), ...rules]), new Set(attested.map(({ id }) => id)));

/** Puts rows that gain evidence beside those of before; answers the ids of those that are new. */
const takeNew = <T extends { readonly id: string }>(
  known: Map<string, T>,
  rows: readonly T[],
  supports: readonly Support[],
): T[] => {
  const gaining = new Set(supports.map(({ targetId }) => targetId));
  const fresh = rows.filter(({ id }) => gaining.has(id) && !known.has(id));
  for (const row of fresh) known.set(row.id, row);
  return fresh;
};

/** What another answer to who is who does to the claims that are there. */
const regrouped = (claims: Iterable<ClaimRow>, before: Canonical, after: Canonical) => {
  const changed = changedIds(before, after);
  const ids = new Set(changed);
  const moved = [...claims].filter(({ subjectId, objectId, productId }) =>
    [subjectId, objectId, productId ?? subjectId].some((id) => ids.has(id)),
  );
  return {
    changed,
    touched: [...changed, ...changed.map((id) => canonicalOf(before, id))],
    warnings: selfRelations(moved.map((claim) => connectionOf(claim, after))),
  };
};

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * Takes in what one more document says, with the outcome that loading it has in a graph of the others.
 *
 * @throws {LianpuError} JUDGEMENTS_CONFLICT; what was told is of no use then.
 * @example (await takeIn(nothingTold(), rowsOf(checked))).added.claims.length // 46
 */
export const takeIn = async (told: Told, wanted: SourceRows): Promise<Omit<LoadOutcome, 'versionAfter'>> => {
  const changes = difference(nothingHeld, wanted);
  const known = new Set(idsOf(told.attested));
  const stated = new Set(idsOf(wanted.attestations));
  const { id: document, date } = wanted.document;
  told.documents.push(wanted);
  for (const { id, attestation } of wanted.attestations)
    told.attested.push({ id, document, date: String(date), attestation: attestation as unknown as Attestation });
  for (const judgement of wanted.judgements) told.judgements.set(judgement.id, judgement);
  // As a load does: first what people judge, then, with the document's facts there, what rules judge.
  const byPeople = canonicalNow(told);
  const judged = regrouped(told.claims.values(), told.canonical, byPeople);
  const claims = takeNew(told.claims, wanted.claims, changes.supports.claims.added);
  const observations = takeNew(told.observations, wanted.observations, changes.supports.observations.added);
  told.rules = await ruleJudgements(told.attested, told.claims.values());
  told.canonical = canonicalNow(told);
  const matched = regrouped(told.claims.values(), byPeople, told.canonical);
  const added = {
    entities: [...stated].filter((id) => !known.has(id)),
    claims: idsOf(claims),
    observations: idsOf(observations),
  };
  const removed = { entities: [], claims: [], observations: [] };
  const said = groupedBy(told.attested, ({ id }) => id);
  const inOrder = withMembers(byPeople, [...judged.touched, ...stated]).filter((id) => stated.has(id));
  return {
    added,
    changed: changedNodes(changes, added, removed),
    removed,
    regrouped: [...new Set([...judged.changed, ...matched.changed])],
    warnings: [
      ...new Set([
        ...unlikeNames(inOrder.flatMap((id) => said.get(id) ?? [])),
        ...judged.warnings,
        ...selfRelations(claims.map((claim) => connectionOf(claim, byPeople))),
        ...matched.warnings,
      ]),
    ],
  };
};
