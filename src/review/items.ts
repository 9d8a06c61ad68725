import { isDecided } from '../facts/draft/fact.ts';
import { type Candidate, type Draft, type DraftFact, draftKinds } from '../facts/draft/format.ts';
import { factAt, latestDecision, type Place } from './decide.ts';

/** One thing to decide: whether a drafted fact is one, or whether a drafted entity is one of the graph's. */
export interface Item extends Place {
  /** The candidate that the question is about; absent where the fact itself is in question. */
  readonly candidate?: number;
}

/** Everything there is to decide in a draft, each entity before the questions about it and before what speaks of it. */
export const itemsOf = (draft: Draft): Item[] =>
  draftKinds.flatMap((kind) =>
    draft[kind].flatMap((fact, index): Item[] => {
      const candidates = 'candidates' in fact ? (fact.candidates ?? []) : [];
      return [{ kind, index }, ...candidates.map((_, candidate) => ({ kind, index, candidate }))];
    }),
  );

export const candidateAt = (draft: Draft, { index, candidate }: Item): Candidate | undefined =>
  candidate === undefined ? undefined : draft.entities[index]?.candidates?.[candidate];

/** Whether nobody has decided yet. Who a rejected entity is needs no answer. */
export const isOpen = (draft: Draft, item: Item): boolean => {
  const fact: DraftFact | undefined = factAt(draft, item);
  if (fact === undefined) return false;
  if (item.candidate === undefined) return !isDecided(fact);
  return candidateAt(draft, item)?.verdict === undefined && fact.review?.decision !== 'REJECTED';
};

/** The index of the first open item at or after a place; the number of items where there is none. */
export const openFrom = (draft: Draft, items: readonly Item[], start: number): number => {
  const found = items.findIndex((item, i) => i >= start && isOpen(draft, item));
  return found < 0 ? items.length : found;
};

/**
 * Indexes of the items that were decided last: one, or many where they were decided at once.
 *
 * @example lastDecided(draft, itemsOf(draft)) // [4]
 */
export const lastDecided = (draft: Draft, items: readonly Item[]): number[] => {
  const latest = latestDecision(draft);
  if (latest === undefined) return [];
  return items.flatMap((item, i) => {
    const at = item.candidate === undefined ? factAt(draft, item)?.review?.at : candidateAt(draft, item)?.at;
    return at === latest ? [i] : [];
  });
};

/** Where a review goes on: after the item that was decided last, else at the first open one. */
export const resumeAt = (draft: Draft, items: readonly Item[]): number => {
  const last = lastDecided(draft, items);
  const after = last.length === 1 ? openFrom(draft, items, last[0] ?? 0) : items.length;
  return after < items.length ? after : openFrom(draft, items, 0);
};

/** How far a review is. */
export interface Progress {
  readonly facts: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly undecided: number;
  /** Questions of identity that nobody answered. */
  readonly openQuestions: number;
}

/** @example progressOf(draft) // { facts: 9, accepted: 3, rejected: 1, undecided: 5, openQuestions: 1 } */
export const progressOf = (draft: Draft): Progress => {
  const items = itemsOf(draft);
  const facts = items.filter(({ candidate }) => candidate === undefined).map((item) => factAt(draft, item));
  const accepted = facts.filter((fact) => fact?.accepted === true).length;
  const undecided = facts.filter((fact) => fact !== undefined && !isDecided(fact)).length;
  return {
    facts: facts.length,
    accepted,
    rejected: facts.length - accepted - undecided,
    undecided,
    openQuestions: items.filter((item) => item.candidate !== undefined && isOpen(draft, item)).length,
  };
};
