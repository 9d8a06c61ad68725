import type { Draft, DraftEntity } from '../facts/draft/format.ts';
import { findCandidates } from '../identity/candidates.ts';
import type { NamedEntity } from '../identity/named-entity.ts';

/** Least score of a question that is worth a person's time; the same as in lists of candidates elsewhere. */
const leastScore = 0.5;
/** Most questions about one entity. */
const mostQuestions = 5;
/** More entities than these are first cut to those that share two characters in a row with a name of the draft. */
const manyEntities = 50_000;

const pairsOfCharacters = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const points = Array.from(name);
    return points.slice(1).map((point, i) => `${points[i]}${point}`);
  });

/** Entities of the draft's types, without those that the draft calls by their own id. */
const worthComparing = (draft: Draft, known: readonly NamedEntity[]): NamedEntity[] => {
  const ids = new Set(draft.entities.map(({ id }) => id));
  const types = new Set(draft.entities.map(({ type }) => type));
  const others = known.filter(({ id, type }) => types.has(type) && !ids.has(id));
  if (others.length <= manyEntities) return others;
  const pairs = new Set(draft.entities.flatMap(({ name, aliases = [] }) => pairsOfCharacters([name, ...aliases])));
  return others.filter(({ name, aliases }) => pairsOfCharacters([name, ...aliases]).some((pair) => pairs.has(pair)));
};

/** Codes of the divisions that claims of the draft place each entity in. */
const placesOf = ({ entities, claims }: Draft): ReadonlyMap<string, string[]> => {
  const codes = new Map(entities.map(({ id, adcode }) => [id, adcode]));
  const places = new Map<string, string[]>();
  for (const { subject, predicate, object } of claims) {
    const code = codes.get(object);
    if (predicate === 'LOCATED_IN' && code !== undefined) places.set(subject, [...(places.get(subject) ?? []), code]);
  }
  return places;
};

const namedEntity = (
  { id, type, name, aliases = [], level, adcode }: DraftEntity,
  places: readonly string[] = [],
): NamedEntity => ({
  id,
  type,
  name,
  aliases,
  places,
  ...(level !== undefined && { level }),
  ...(adcode !== undefined && { adcode }),
});

/**
 * A draft with the entities of the graph that each of its own may be, by the rules of identity: names, readings, places,
 * codes. Nothing is decided; what was asked or answered before stays.
 *
 * @param known The graph's entities.
 * @returns The draft, and how many questions are new.
 * @example withCandidates(draft, [taigang]).draft.entities[0]?.candidates?.[0]?.reasons // ['same reading: …']
 */
export const withCandidates = (
  draft: Draft,
  known: readonly NamedEntity[],
): { readonly draft: Draft; readonly added: number } => {
  const others = worthComparing(draft, known);
  const names = new Map(others.map(({ id, name }) => [id, name]));
  const places = placesOf(draft);
  const own = draft.entities.map((entity) => namedEntity(entity, places.get(entity.id)));
  // Two entries of one id would be one entity: the check names them, here the first stands for both.
  const distinct = [...new Map(own.toReversed().map((entity) => [entity.id, entity])).values()];
  const found = new Map<string, { id: string; name: string; score: number; reasons: string[] }[]>();
  for (const { left, right, score, reasons } of findCandidates([...others, ...distinct], leastScore).candidates) {
    const [mine, other] = names.has(left.id) ? [right, left] : [left, right];
    const name = names.get(other.id);
    if (name === undefined || names.has(mine.id)) continue;
    const candidate = { id: other.id, name, score, reasons: reasons.map((reason) => reason.slice(0, 200)) };
    found.set(mine.id, [...(found.get(mine.id) ?? []), candidate]);
  }
  let added = 0;
  const entities = draft.entities.map((entity) => {
    const before = entity.candidates ?? [];
    const fresh = (found.get(entity.id) ?? [])
      .filter(({ id }) => !before.some((one) => one.id === id))
      .slice(0, Math.max(0, mostQuestions - before.length));
    added += fresh.length;
    return fresh.length === 0 ? entity : { ...entity, candidates: [...before, ...fresh] };
  });
  return { draft: { ...draft, entities }, added };
};
