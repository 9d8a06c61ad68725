import { asDrafted, type Fact, idsOf, isDecided, plainFact } from '../facts/draft/fact.ts';
import { type Candidate, type Draft, type DraftFact, type DraftKind, draftKinds } from '../facts/draft/format.ts';

/** Who decides, when (UTC), and why if it is said. */
export interface Decider {
  readonly by: string;
  readonly at: string;
  readonly why?: string;
}

/** Where a fact stands in a draft. */
export interface Place {
  readonly kind: DraftKind;
  readonly index: number;
}

/** The one reason of a candidate that no machine proposed: with its judgement, it goes. */
export const namedInReview = 'named in review';

export type Verdict = NonNullable<Candidate['verdict']>;

export const factAt = (draft: Draft, { kind, index }: Place): DraftFact | undefined => draft[kind][index];

/** Every place of a draft: entities, then claims, then observations, as the file has them. */
export const placesOf = (draft: Draft): Place[] =>
  draftKinds.flatMap((kind) => draft[kind].map((_, index) => ({ kind, index })));

/** The draft with some of its facts changed. */
const changeAll = (draft: Draft, places: readonly Place[], to: (fact: DraftFact) => object): Draft => {
  const changed: Record<DraftKind, DraftFact[]> = {
    entities: [...draft.entities],
    claims: [...draft.claims],
    observations: [...draft.observations],
  };
  for (const { kind, index } of places) {
    const fact = changed[kind][index];
    if (fact !== undefined) changed[kind][index] = to(fact) as DraftFact;
  }
  return { ...draft, ...changed } as Draft;
};

/** What a draft keeps about a fact, whatever is decided. */
const asideOf = (fact: DraftFact): object => ({
  ...(fact.drafted && { drafted: fact.drafted }),
  ...('candidates' in fact && fact.candidates && { candidates: fact.candidates }),
});

const originalOf = ({ review }: DraftFact): object =>
  review?.original === undefined ? {} : { original: review.original };

/** The draft with facts accepted; what was edited before stays edited. */
export const accept = (draft: Draft, places: readonly Place[], who: Decider): Draft =>
  changeAll(draft, places, (fact) => {
    const decision = fact.review?.original === undefined ? 'ACCEPTED' : 'EDITED';
    return { ...plainFact(fact), ...asideOf(fact), accepted: true, review: { decision, ...who, ...originalOf(fact) } };
  });

/** The draft with facts rejected. */
export const reject = (draft: Draft, places: readonly Place[], who: Decider): Draft =>
  changeAll(draft, places, (fact) => ({
    ...plainFact(fact),
    ...asideOf(fact),
    accepted: false,
    review: { decision: 'REJECTED', ...who, ...originalOf(fact) },
  }));

/** Every claim and figure that speaks of one id speaks of another. */
const renamed = (draft: Draft, from: string, to: string): Draft => {
  if (from === to) return draft;
  const follow = <Some extends object>(fact: Some, keys: readonly (keyof Some)[]): Some => {
    const changed = keys.filter((key) => fact[key] === from);
    return changed.length === 0 ? fact : { ...fact, ...Object.fromEntries(changed.map((key) => [key, to])) };
  };
  return {
    ...draft,
    claims: draft.claims.map((claim) => follow(claim, ['subject', 'object', 'product'])),
    observations: draft.observations.map((figure) => follow(figure, ['entity', 'product'])),
  };
};

/** The draft where claims and figures follow an entity whose id was changed. */
const withIdsFollowing = (before: Draft, after: Draft, place: Place): Draft => {
  if (place.kind !== 'entities') return after;
  const [from, to] = [before.entities[place.index]?.id, after.entities[place.index]?.id];
  return from === undefined || to === undefined ? after : renamed(after, from, to);
};

/**
 * The draft with a fact accepted in other words; what was drafted stays beside it. Where an entity's id changes, claims
 * and figures about it follow.
 */
export const edit = (draft: Draft, place: Place, fields: Fact, who: Decider): Draft => {
  const edited = changeAll(draft, [place], (fact) => ({
    ...fields,
    ...asideOf(fact),
    accepted: true,
    review: { decision: 'EDITED', ...who, original: asDrafted(fact) },
  }));
  return withIdsFollowing(draft, edited, place);
};

/** The draft with a word about whether an entity is one of the graph's. */
export const judgeCandidate = (
  draft: Draft,
  index: number,
  candidate: number,
  verdict: Verdict,
  who: Decider,
): Draft => ({
  ...draft,
  entities: draft.entities.map((entity, i) => {
    if (i !== index || entity.candidates === undefined) return entity;
    const candidates = entity.candidates.map((one, j) => {
      const { why: _, ...rest } = one;
      return j === candidate ? { ...rest, verdict, ...who } : one;
    });
    return { ...entity, candidates };
  }),
});

/** The first id that a fact rests on and that somebody rejected; undefined where there is none. */
export const rejectedEnd = (draft: Draft, fact: DraftFact): string | undefined => {
  const ids = idsOf(fact);
  return draft.entities.find(({ id, review }) => review?.decision === 'REJECTED' && ids.includes(id))?.id;
};

/**
 * Places of undecided facts of at least a score, but for those that rest on something rejected. A fact that a person
 * wrote has no score and is none of them.
 */
export const placesAbove = (draft: Draft, minimum: number): Place[] =>
  placesOf(draft).filter((place) => {
    const fact = factAt(draft, place);
    if (fact?.drafted === undefined || isDecided(fact)) return false;
    return fact.drafted.score >= minimum && rejectedEnd(draft, fact) === undefined;
  });

/** When the latest decision was made; undefined where there is none. */
export const latestDecision = (draft: Draft): string | undefined =>
  [
    ...placesOf(draft).map((place) => factAt(draft, place)?.review?.at),
    ...draft.entities.flatMap(({ candidates = [] }) => candidates.map(({ at }) => at)),
  ]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);

/**
 * The draft before its latest decision, or its latest decisions where many were made at once; undefined where nothing
 * is decided.
 */
export const takeBack = (draft: Draft): Draft | undefined => {
  const at = latestDecision(draft);
  if (at === undefined) return undefined;
  const places = placesOf(draft).filter((place) => factAt(draft, place)?.review?.at === at);
  const restored = changeAll(draft, places, (fact) => ({ ...asDrafted(fact), accepted: false, ...asideOf(fact) }));
  const back = places.reduce((current, place) => withIdsFollowing(draft, current, place), restored);
  const entities = back.entities.map((entity) => {
    if (entity.candidates === undefined) return entity;
    const candidates = entity.candidates.flatMap((one) => {
      const { verdict: _, by: _by, at: when, why: _why, ...rest } = one;
      if (when !== at) return [one];
      return one.reasons.includes(namedInReview) ? [] : [rest];
    });
    const { candidates: _, ...others } = entity;
    return candidates.length === 0 ? others : { ...entity, candidates };
  });
  return { ...back, entities };
};
