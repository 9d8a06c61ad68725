import { isDeepStrictEqual } from 'node:util';
import { type Fact, plainFact } from '../facts/draft/fact.ts';
import type { Candidate, Draft, DraftFact } from '../facts/draft/format.ts';
import type { Decider } from './decide.ts';

/** What people changed in the file itself. */
export interface ByHand {
  readonly draft: Draft;
  /** How many facts and questions were decided by hand. */
  readonly decided: number;
}

const factsOf = ({ entities, claims, observations }: Draft): DraftFact[] => [...entities, ...claims, ...observations];

/** A drafted fact by its key, with the ids that its entities have now. */
type Drafted = (fact: DraftFact) => Fact | undefined;

const draftedBy = (draft: Draft, drafted: Draft | undefined): Drafted => {
  const byKey = new Map((drafted ? factsOf(drafted) : []).map((fact) => [fact.drafted?.key, fact]));
  const ids = new Map<string, string>();
  for (const entity of draft.entities) {
    const before = byKey.get(entity.drafted?.key);
    if (before !== undefined && 'id' in before) ids.set(before.id, entity.id);
  }
  const now = (id: string): string => ids.get(id) ?? id;
  return ({ drafted: origin }) => {
    const before = origin && byKey.get(origin.key);
    if (before === undefined) return undefined;
    const fact = plainFact(before);
    if ('type' in fact) return fact;
    const product = fact.product === undefined ? {} : { product: now(fact.product) };
    if ('subject' in fact) return { ...fact, ...product, subject: now(fact.subject), object: now(fact.object) };
    return { ...fact, ...product, entity: now(fact.entity) };
  };
};

const accepted = (fact: DraftFact, who: Decider, drafted: Drafted): object => {
  const { rejected: _, review, ...rest } = fact;
  const before = drafted(fact);
  const other = before !== undefined && !isDeepStrictEqual(before, plainFact(fact));
  const original = review?.original ?? (other ? before : undefined);
  const decision = original === undefined ? 'ACCEPTED' : 'EDITED';
  if (review !== undefined && review.decision === decision) return fact;
  const decider = review === undefined || review.decision === 'REJECTED' ? who : { ...who, ...review };
  const { by, at, why } = decider;
  return { ...rest, review: { decision, by, at, ...(why !== undefined && { why }), ...(original && { original }) } };
};

/** What the person who wrote the file meant with a fact; the fact itself where there is nothing new. */
const settled = (fact: DraftFact, who: Decider, drafted: Drafted): object => {
  const { rejected, review, ...rest } = fact;
  if (rejected !== undefined)
    return {
      ...rest,
      accepted: false,
      review: { decision: 'REJECTED', ...who, why: rejected, ...(review?.original && { original: review.original }) },
    };
  if (fact.accepted) return accepted(fact, who, drafted);
  return review === undefined || review.decision === 'REJECTED' ? fact : rest;
};

const settledCandidate = (candidate: Candidate, { by, at }: Decider): Candidate => {
  const { verdict, why, reasons } = candidate;
  if (verdict === undefined || (candidate.by !== undefined && candidate.at !== undefined)) return candidate;
  const reason = why ?? (reasons.length === 0 ? undefined : reasons.join('; ').slice(0, 200));
  return { ...candidate, by: candidate.by ?? by, at, ...(reason !== undefined && { why: reason }) };
};

/**
 * A draft with a record of what people decided by hand: `accepted: true`, `rejected: why`, `verdict: SAME`, fields in
 * other words. A fact that is edited keeps what was drafted beside it.
 *
 * @param drafted The draft as it was made; without it no edit by hand is seen.
 */
export const applyByHand = (draft: Draft, drafted: Draft | undefined, who: Decider): ByHand => {
  const before = draftedBy(draft, drafted);
  let decided = 0;
  const settle = <Some extends DraftFact>(fact: Some): Some => {
    const now = settled(fact, who, before) as Some;
    if (now !== fact) decided += 1;
    return now;
  };
  const entities = draft.entities.map(settle).map((entity) => {
    if (entity.candidates === undefined) return entity;
    const candidates = entity.candidates.map((one) => settledCandidate(one, who));
    const changed = candidates.filter((one, i) => one !== entity.candidates?.[i]).length;
    decided += changed;
    return changed === 0 ? entity : { ...entity, candidates };
  });
  const claims = draft.claims.map(settle);
  const observations = draft.observations.map(settle);
  return { draft: { ...draft, entities, claims, observations }, decided };
};
