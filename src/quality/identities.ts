import type { EntityType } from '../facts/entity-types.ts';
import { type Candidate, findCandidates, scorePair } from '../identity/candidates.ts';
import { type IdentityJudgement, identityClasses, inForce } from '../identity/judgements.ts';
import { type NamedEntity, prepare } from '../identity/named-entity.ts';
import type { Read } from './read.ts';
import { readEntities, readJudged } from './read-entities.ts';

/** A pair that may be one, with what was decided of it; null where nobody has judged it. */
export interface JudgedCandidate {
  readonly left: Named;
  readonly right: Named;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly judgement: IdentityJudgement['verdict'] | null;
}

export interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

export interface IdentityOptions {
  /** Least score of a pair that nobody has judged. */
  readonly minimum: number;
  readonly type?: EntityType;
  /** Pairs that are decided too. */
  readonly all?: boolean;
  /** Most entities that are compared with one another; none are where there are more. */
  readonly most?: number;
}

export interface Identities {
  readonly candidates: readonly JudgedCandidate[];
  /** Names that too many entities share to be paired, with their number. */
  readonly crowded: readonly { readonly key: string; readonly entities: number }[];
  /** What was not compared, and why; null where everything was. */
  readonly incomplete: string | null;
}

const named = ({ id, type, name }: NamedEntity): Named => ({ id, type, name });

const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** A pair that somebody judged stays in the list though its names are not alike. */
const scored = (left: NamedEntity, right: NamedEntity): Candidate =>
  scorePair(prepare(left), prepare(right)) ?? { left, right, score: 0, reasons: [] };

const byIds = (one: JudgedCandidate, other: JudgedCandidate): number =>
  keyOf(one.left.id, one.right.id) < keyOf(other.left.id, other.right.id) ? -1 : 1;

const incompleteBecause = (tooMany: number, crowded: number): string | null => {
  if (tooMany > 0)
    return `${tooMany} entities are too many to compare in a request: run \`lianpu identity candidates\``;
  return crowded > 0 ? `${crowded} name(s) that too many entities share were not paired` : null;
};

/** Each pair with what people judged of it; where they did not, SAME by what it is joined with. */
const verdictsOf = (judgements: readonly IdentityJudgement[]) => {
  const people = inForce(judgements.filter(({ rule }) => rule === undefined));
  const verdicts = new Map(people.map(({ leftId, rightId, verdict }) => [keyOf(leftId, rightId), verdict] as const));
  const classes = new Map(identityClasses(judgements).flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const areOne = (left: string, right: string): boolean =>
    classes.has(left) && classes.get(left) === classes.get(right);
  return {
    people,
    verdictOf: (left: string, right: string): IdentityJudgement['verdict'] | null =>
      verdicts.get(keyOf(left, right)) ?? (areOne(left, right) ? 'SAME' : null),
  };
};

/**
 * Pairs of the graph's entities that may be one, the likeliest first, each with the judgement in force. Without `all`
 * decided pairs are left out; pairs that were judged undecided are in whatever their score.
 *
 * @example (await readIdentities(readFrom(graph), { minimum: 0.5 })).candidates[0]?.reasons
 */
export const readIdentities = async (read: Read, options: IdentityOptions): Promise<Identities> => {
  const { minimum, all = false, most = Number.POSITIVE_INFINITY } = options;
  const [[counted], rows] = await Promise.all([
    read<{ entities: number }>('identity/count-entities'),
    read<{ judgement: IdentityJudgement }>('identity/judgements', { rules: all }),
  ]);
  const judgements = rows.map(({ judgement }) => judgement);
  const { people, verdictOf } = verdictsOf(judgements);
  const total = counted?.entities ?? 0;
  const tooMany = total > most;
  const entities = tooMany ? await readJudged(read, people) : await readEntities(read, options);
  const { candidates, crowded } = findCandidates(tooMany ? [] : [...entities.values()], minimum);
  const pairs = new Map<string, Candidate>(candidates.map((pair) => [keyOf(pair.left.id, pair.right.id), pair]));
  for (const { leftId, rightId } of people) {
    const [left, right] = [leftId, rightId].toSorted().map((id) => entities.get(id));
    const key = keyOf(leftId, rightId);
    if (left !== undefined && right !== undefined && !pairs.has(key)) pairs.set(key, scored(left, right));
  }
  const judged = [...pairs.values()].map(({ left, right, score, reasons }) => ({
    left: named(left),
    right: named(right),
    score,
    reasons,
    judgement: verdictOf(left.id, right.id),
  }));
  const open = judged.filter(({ judgement }) => all || judgement === null || judgement === 'UNDECIDED');
  return {
    candidates: open.toSorted((a, b) => b.score - a.score || byIds(a, b)),
    crowded,
    incomplete: incompleteBecause(tooMany ? total : 0, crowded.length),
  };
};
