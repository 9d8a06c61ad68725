import { sha256 } from '../text/document.ts';
import type { ClaimFact, EvidenceFact, ObservationFact } from './format.ts';
import { predicates, qualifierNames } from './predicates.ts';

/** A fact with its evidence or without: a row of a table is evidence itself. */
export type Unsupported<Fact> = Omit<Fact, 'evidence'> & { readonly evidence?: unknown };

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Scalar[] | undefined;

/**
 * One text for one record, whatever the order of its keys; absent and null are the same.
 *
 * @example canonical({ b: 1, a: 'x', c: undefined }) // '{"a":"x","b":1}'
 */
export const canonical = (record: Readonly<Record<string, Value>>): string => {
  const members: string[] = [];
  for (const name of Object.keys(record).toSorted()) {
    const value = record[name];
    if (value !== undefined && value !== null) members.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  return `{${members.join(',')}}`;
};

/**
 * The database keeps a text of small letters, digits and hyphens inside its property record up to this length; a longer
 * one costs 128 bytes more wherever it stands, and the id of a claim stands twice.
 */
export const longestId = 36;

/**
 * An id that follows from a text alone: the prefix, and as much of its SHA-256 as fits. That is 96 bits for an
 * observation, 120 for a claim: among 10^12 facts no two meet.
 *
 * @example digestId('claim', canonical(record)).length // 36
 */
export const digestId = (prefix: string, text: string): string =>
  `${prefix}-${sha256(text).slice(0, longestId - prefix.length - 1)}`;

/** Subject and object in the order they are stored: a symmetric predicate has one order whichever way it was written. */
export const claimEnds = (
  claim: Pick<ClaimFact, 'subject' | 'predicate' | 'object'>,
): [subject: string, object: string] => {
  const symmetric = 'symmetric' in predicates[claim.predicate];
  return symmetric && claim.object < claim.subject ? [claim.object, claim.subject] : [claim.subject, claim.object];
};

/** The qualifiers of a claim under the names that the graph uses. */
export const qualifiersOf = (
  claim: Unsupported<ClaimFact>,
): Partial<Record<(typeof qualifierNames)[number], string | number>> => {
  const found: Record<string, string | number> = {};
  for (const name of qualifierNames) {
    const value = claim[name === 'productId' ? 'product' : name];
    if (value !== undefined) found[name] = value;
  }
  return found;
};

/** Id of a claim: what it says and how, never where it was read or what is loaded already. */
export const claimId = (claim: Unsupported<ClaimFact>): string => {
  const [subjectId, objectId] = claimEnds(claim);
  const { predicate, modality, basis, rule } = claim;
  return digestId(
    'claim',
    canonical({ ...qualifiersOf(claim), predicate, subjectId, objectId, modality, basis, rule }),
  );
};

/** Id of an observation: every field but its evidence. */
export const observationId = ({ evidence: _, ...fields }: Unsupported<ObservationFact>): string =>
  digestId('observation', canonical(fields));

/** Id of a place in a document; two facts that rest on the same characters share it. */
export const evidenceId = (documentId: string, evidence: EvidenceFact): string =>
  digestId('evidence', canonical({ documentId, ...evidence }));
