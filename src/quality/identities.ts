import { type EntityType, type RegionLevel, typeOfId } from '../facts/entity-types.ts';
import { type Candidate, findCandidates, scorePair } from '../identity/candidates.ts';
import { type IdentityJudgement, inForce } from '../identity/judgements.ts';
import { type NamedEntity, prepare } from '../identity/named-entity.ts';
import type { Read } from './read.ts';

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

interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: RegionLevel | null;
  readonly adcode: string | null;
  readonly places: readonly string[];
}

const named = ({ id, type, name }: NamedEntity): Named => ({ id, type, name });

/** The id tells the type: what was merged into another has no label of it. */
const toEntity = ({ level, adcode, ...row }: EntityRow, type: EntityType): NamedEntity => ({
  ...row,
  type,
  ...(level !== null && { level }),
  ...(adcode !== null && { adcode }),
});

const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** A pair that somebody judged stays in the list though its names are not alike. */
const scored = (left: NamedEntity, right: NamedEntity): Candidate =>
  scorePair(prepare(left), prepare(right)) ?? { left, right, score: 0, reasons: [] };

const incompleteBecause = (tooMany: number, crowded: number): string | null => {
  if (tooMany > 0)
    return `${tooMany} entities are too many to compare in a request: run \`lianpu identity candidates\``;
  return crowded > 0 ? `${crowded} name(s) that too many entities share were not paired` : null;
};

/**
 * Pairs of the graph's entities that may be one, the likeliest first, each with the judgement in force. Without `all`
 * decided pairs are left out; pairs that were judged undecided are in whatever their score.
 *
 * @example (await readIdentities(readFrom(graph), { minimum: 0.5 })).candidates[0]?.reasons
 */
export const readIdentities = async (
  read: Read,
  { minimum, type, all = false, most = Number.POSITIVE_INFINITY }: IdentityOptions,
): Promise<Identities> => {
  const [rows, judgements] = await Promise.all([
    read<EntityRow>('identity/named-entities', { merged: all }),
    read<IdentityJudgement>('identity/judgements'),
  ]);
  const entities = new Map(
    rows.flatMap((row) => {
      const found = typeOfId(row.id);
      return found === undefined || (type !== undefined && found !== type)
        ? []
        : [[row.id, toEntity(row, found)] as const];
    }),
  );
  const tooMany = entities.size > most;
  const { candidates, crowded } = findCandidates(tooMany ? [] : [...entities.values()], minimum);
  const pairs = new Map<string, Candidate>(candidates.map((pair) => [keyOf(pair.left.id, pair.right.id), pair]));
  const verdicts = new Map<string, IdentityJudgement['verdict']>();
  for (const { leftId, rightId, verdict } of inForce(judgements)) {
    const [left, right] = [leftId, rightId].toSorted().map((id) => entities.get(id));
    if (left === undefined || right === undefined) continue;
    const key = keyOf(leftId, rightId);
    verdicts.set(key, verdict);
    if (!pairs.has(key)) pairs.set(key, scored(left, right));
  }
  const judged = [...pairs].map(([key, { left, right, score, reasons }]) => ({
    left: named(left),
    right: named(right),
    score,
    reasons,
    judgement: verdicts.get(key) ?? null,
  }));
  const open = judged.filter(({ judgement }) => all || judgement === null || judgement === 'UNDECIDED');
  return {
    candidates: open.toSorted(
      (a, b) => b.score - a.score || (keyOf(a.left.id, a.right.id) < keyOf(b.left.id, b.right.id) ? -1 : 1),
    ),
    crowded,
    incomplete: incompleteBecause(tooMany ? entities.size : 0, crowded.length),
  };
};
