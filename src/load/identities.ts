import {
  canonicalIds,
  type FactJudgement,
  type IdentityJudgement,
  identityClasses,
  withdrawnFacts,
} from '../identity/judgements.ts';
import { idsIn, inBatches, rowsIn, type Writing } from './statements.ts';

/** A judgement as its node keeps it: about two ids, or about one claim or observation. */
export type StoredJudgement = (IdentityJudgement | FactJudgement) & { readonly reason: string; readonly by: string };

/** A judgement about two ids, of a person or of a rule. */
export type StoredIdentity = StoredJudgement & IdentityJudgement;

export const isAboutFact = (judgement: StoredJudgement): judgement is StoredJudgement & FactJudgement =>
  'factId' in judgement;

/** For each merged id the canonical one; an id that is not in it stands for itself. */
export type Canonical = ReadonlyMap<string, string>;

/**
 * The id of the entity that an id stands for.
 *
 * @example canonicalOf(new Map([['company-b', 'company-a']]), 'company-b') // 'company-a'
 */
export const canonicalOf = (canonical: Canonical, id: string): string => canonical.get(id) ?? id;

/** What judgements make of the graph. */
export interface Identities {
  readonly canonical: Canonical;
  /** Claims and observations that are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Which ids are merged in the graph as it stands, read under its lock. */
export const readCanonical = async (transaction: Writing): Promise<Canonical> => {
  const rows = await rowsIn<{ id: string; canonicalId: string }>(transaction, 'load/canonical');
  return new Map(rows.map(({ id, canonicalId }) => [id, canonicalId]));
};

/** Every judgement that the graph holds. */
export const readJudgements = async (transaction: Writing): Promise<StoredJudgement[]> =>
  (await rowsIn<{ judgement: StoredJudgement }>(transaction, 'load/judgements')).map(({ judgement }) => judgement);

/** For those of these ids that are merged, and for what is merged into the others, the canonical id. */
export const readCanonicalOf = async (transaction: Writing, ids: Iterable<string>): Promise<Canonical> => {
  const asked = [...new Set(ids)];
  const rows = await inBatches<{ id: string; canonicalId: string }>(transaction, 'load/canonical-of', 'ids', asked);
  return new Map(rows.map(({ id, canonicalId }) => [id, canonicalId]));
};

/** Every judgement about these ids, and about all that judgements connect with them: enough to say who they are. */
export const readJudgementsAbout = async (transaction: Writing, ids: Iterable<string>): Promise<StoredIdentity[]> => {
  const known = new Set(ids);
  const found = new Map<string, StoredIdentity>();
  for (let frontier = [...known]; frontier.length > 0; ) {
    const rows = await inBatches<{ judgement: StoredIdentity }>(transaction, 'load/judgements-about', 'ids', frontier);
    const next = new Set<string>();
    for (const { judgement } of rows) {
      found.set(judgement.id, judgement);
      for (const id of [judgement.leftId, judgement.rightId]) if (!known.has(id)) next.add(id);
    }
    frontier = [...next];
    for (const id of frontier) known.add(id);
  }
  return [...found.values()];
};

/** Every judgement about a claim or an observation. */
export const readFactJudgements = async (transaction: Writing): Promise<(StoredJudgement & FactJudgement)[]> =>
  (await rowsIn<{ judgement: StoredJudgement & FactJudgement }>(transaction, 'load/judgements-of-facts')).map(
    ({ judgement }) => judgement,
  );

/**
 * What the judgements of the graph make of what its documents attest now.
 *
 * @throws {LianpuError} JUDGEMENTS_CONFLICT
 */
export const judgedIdentities = async (
  transaction: Writing,
  judgements: readonly StoredJudgement[],
): Promise<Identities> => {
  const facts = judgements.filter(isAboutFact);
  const classes = identityClasses(judgements.filter((judgement) => !isAboutFact(judgement)));
  const attested = await idsIn(transaction, 'load/attested-ids', classes.flat());
  return { canonical: canonicalIds(classes, new Set(attested)), withdrawn: withdrawnFacts(facts) };
};

/**
 * Ids that another id stands for than before, in either direction of the change.
 *
 * @example changedIds(new Map(), new Map([['company-b', 'company-a']])) // ['company-b']
 */
export const changedIds = (before: Canonical, after: Canonical): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => canonicalOf(before, id) !== canonicalOf(after, id));

/**
 * All ids that one entity stands for, itself among them, by each of those that are asked for.
 *
 * @example withMembers(new Map([['company-b', 'company-a']]), ['company-b']) // ['company-b', 'company-a']
 */
export const withMembers = (canonical: Canonical, ids: Iterable<string>): string[] => {
  const wanted = new Set<string>();
  for (const id of ids) wanted.add(id).add(canonicalOf(canonical, id));
  for (const [member, id] of canonical) if (wanted.has(id)) wanted.add(member);
  return [...wanted];
};
