import { sha256 } from '../text/document.ts';
import type { ClaimFact, EvidenceFact, ObservationFact } from './format.ts';
import { predicates, qualifierNames } from './predicates.ts';

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Scalar[] | undefined;

/**
 * One text for one record, whatever the order of its keys; absent and null are the same.
 *
 * @example canonical({ b: 1, a: 'x', c: undefined }) // '{"a":"x","b":1}'
 */
export const canonical = (record: Readonly<Record<string, Value>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(record)
        .filter(([, value]) => value !== undefined && value !== null)
        .toSorted(([left], [right]) => (left < right ? -1 : 1)),
    ),
  );

/** 128 bits of SHA-256: enough that no two of 10^15 facts meet. */
const digest = (record: Parameters<typeof canonical>[0]): string => sha256(canonical(record)).slice(0, 32);

/** Subject and object in the order they are stored: a symmetric predicate has one order whichever way it was written. */
export const claimEnds = (
  claim: Pick<ClaimFact, 'subject' | 'predicate' | 'object'>,
): [subject: string, object: string] => {
  const symmetric = 'symmetric' in predicates[claim.predicate];
  return symmetric && claim.object < claim.subject ? [claim.object, claim.subject] : [claim.subject, claim.object];
};

/** The qualifiers of a claim under the names that the graph uses. */
export const qualifiersOf = (claim: ClaimFact): Partial<Record<(typeof qualifierNames)[number], string | number>> => {
  const { product, ...rest } = claim;
  const all: Record<string, unknown> = { ...rest, productId: product };
  return Object.fromEntries(qualifierNames.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
};

/** Id of a claim: what it says and how, never where it was read or what is loaded already. */
export const claimId = (claim: ClaimFact): string => {
  const [subjectId, objectId] = claimEnds(claim);
  const { predicate, modality, basis, rule } = claim;
  return `claim-${digest({ ...qualifiersOf(claim), predicate, subjectId, objectId, modality, basis, rule })}`;
};

/** Id of an observation: every field but its evidence. */
export const observationId = ({ evidence: _, ...fields }: ObservationFact): string => `observation-${digest(fields)}`;

/** Id of a place in a document; two facts that rest on the same characters share it. */
export const evidenceId = (documentId: string, evidence: EvidenceFact): string =>
  `evidence-${digest({ documentId, ...evidence })}`;
