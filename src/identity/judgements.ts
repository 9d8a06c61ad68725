import { fail } from '../errors.ts';
import { Classes } from './classes.ts';
import type { IdentityJudgement } from './identity-judgement.ts';
import { rulesInForce } from './rules-in-force.ts';

export type { IdentityJudgement } from './identity-judgement.ts';

/** What somebody decided about one claim or observation. */
export interface FactJudgement {
  readonly id: string;
  readonly factId: string;
  readonly verdict: 'WITHDRAWN' | 'RESTORED';
  readonly date: string;
}

interface Dated {
  readonly id: string;
  readonly date: string;
  readonly rule?: string;
}

/**
 * A day stands before every instant in it and a year before its months: the text of a date orders it. What a rule found
 * stands before whatever people say.
 */
const byDate = (one: Dated, other: Dated): number =>
  Number(other.rule !== undefined) - Number(one.rule !== undefined) || byText(one, other);

const byText = (one: Dated, other: Dated): number =>
  one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? -1 : 1;

/** Of the judgements about one thing the latest, all of them in the order of their dates. */
const latest = <T extends Dated>(judgements: readonly T[], about: (judgement: T) => string): T[] =>
  [...new Map(judgements.toSorted(byDate).map((judgement) => [about(judgement), judgement])).values()].toSorted(byDate);

const pairOf = ({ leftId, rightId }: IdentityJudgement): string => [leftId, rightId].toSorted().join(' ');

/**
 * The judgements in force, oldest first: of each pair of ids the one of the latest date, the greater id where dates are
 * equal. An older judgement of the pair is history.
 *
 * @example inForce([sameIn2020, undecidedIn2024]) // [undecidedIn2024]
 */
export const inForce = (judgements: readonly IdentityJudgement[]): IdentityJudgement[] => latest(judgements, pairOf);

const words = ({ id, leftId, rightId, verdict, date }: IdentityJudgement): string =>
  `${id} of ${date} (${leftId} ${verdict} ${rightId})`;

/** Names the judgement that keeps two ids apart and the one by which they became one all the same. */
const conflict = (same: readonly IdentityJudgement[], against: IdentityJudgement): Error => {
  const classes = new Classes();
  const { leftId, rightId } = against;
  const joining = same.find((judgement) => {
    classes.join(judgement.leftId, judgement.rightId);
    return classes.areOne(leftId, rightId);
  });
  return fail('JUDGEMENTS_CONFLICT', {
    same: words(joining ?? against),
    notSame: words(against),
    leftId,
    rightId,
  });
};

/**
 * Classes of ids that are judged the same. An id that is judged the same as none stands in no class. What people judge
 * counts first; rules join as far as nobody holds apart what they would join.
 *
 * @returns Each class with its ids in the order in which they are to be canonical: those of its oldest judgement first,
 * of one judgement the smaller first; what only rules join comes last.
 * @throws {LianpuError} JUDGEMENTS_CONFLICT where two ids that people make one are judged not the same; never by rules.
 * @example identityClasses([{ leftId: 'company-b', rightId: 'company-a', verdict: 'SAME', … }]) // [['company-a', 'company-b']]
 */
export const identityClasses = (judgements: readonly IdentityJudgement[]): string[][] => {
  const people = inForce(judgements.filter(({ rule }) => rule === undefined));
  const same = people.filter(({ verdict }) => verdict === 'SAME');
  const joined = new Classes();
  for (const { leftId, rightId } of same) joined.join(leftId, rightId);
  const against = people.find(
    ({ verdict, leftId, rightId }) => verdict === 'NOT_SAME' && joined.areOne(leftId, rightId),
  );
  if (against !== undefined) throw conflict(same, against);
  const rules = rulesInForce(
    judgements.filter(({ rule }) => rule !== undefined),
    people,
    joined,
  );
  const classes = new Map<string, Set<string>>();
  for (const { leftId, rightId } of [...same, ...rules]) {
    const root = joined.rootOf(leftId);
    const ids = classes.get(root) ?? new Set();
    for (const id of [leftId, rightId].toSorted()) ids.add(id);
    classes.set(root, ids);
  }
  return [...classes.values()].map((ids) => [...ids]);
};

/**
 * For each id that another one stands for, that other one. A judgement may name an id of a document that is not loaded:
 * it joins what it names, yet only what is there can be canonical.
 *
 * @param classes As `identityClasses` gives them.
 * @param present Ids that documents attest.
 * @example canonicalIds([['company-a', 'company-b']], new Set(['company-a', 'company-b'])).get('company-b') // 'company-a'
 */
export const canonicalIds = (
  classes: readonly (readonly string[])[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, string> =>
  new Map(
    classes.flatMap((ids) => {
      const [canonical, ...members] = ids.filter((id) => present.has(id));
      return canonical === undefined ? [] : members.map((id) => [id, canonical] as const);
    }),
  );

/**
 * Ids of the claims and observations that are withdrawn now: the latest word about each counts.
 *
 * @example withdrawnFacts([{ factId: 'claim-1', verdict: 'WITHDRAWN', … }]) // Set { 'claim-1' }
 */
export const withdrawnFacts = (judgements: readonly FactJudgement[]): ReadonlySet<string> =>
  new Set(
    latest(judgements, ({ factId }) => factId).flatMap(({ factId, verdict }) =>
      verdict === 'WITHDRAWN' ? [factId] : [],
    ),
  );
