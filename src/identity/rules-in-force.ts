import { typeOfId } from '../facts/entity-types.ts';
import type { Classes } from './classes.ts';
import { type IdentityJudgement, type RuleName, ruleNames } from './identity-judgement.ts';

/** What a rule made of one name or one identifier. */
type Group = readonly IdentityJudgement[];

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const groupsOf = (judgements: readonly IdentityJudgement[], rule: RuleName): Group[] => {
  const groups = new Map<string, IdentityJudgement[]>();
  const ofRule = judgements
    .filter((judgement) => judgement.rule === rule)
    .toSorted((a, b) => order(a.leftId, b.leftId) || order(a.rightId, b.rightId) || order(a.id, b.id));
  for (const judgement of ofRule) {
    const key = `${typeOfId(judgement.leftId)} ${judgement.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judgement]);
    else group.push(judgement);
  }
  return [...groups.values()];
};

/** For each class those that people hold apart from it. */
const apartFrom = (held: Group, joined: Classes): Map<string, Set<string>> => {
  const apart = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const others = apart.get(one);
    if (others === undefined) apart.set(one, new Set([other]));
    else others.add(other);
  };
  for (const { leftId, rightId } of held) {
    const [left, right] = [joined.rootOf(leftId), joined.rootOf(rightId)];
    if (left === right) continue;
    add(left, right);
    add(right, left);
  }
  return apart;
};

const isHeldApart = (group: Group, apart: ReadonlyMap<string, ReadonlySet<string>>, joined: Classes): boolean => {
  const roots = new Set(group.flatMap(({ leftId, rightId }) => [joined.rootOf(leftId), joined.rootOf(rightId)]));
  return [...roots].some((root) => [...(apart.get(root) ?? [])].some((other) => roots.has(other)));
};

/**
 * The judgements of rules that have force beside those of people. Where people hold two apart (NOT_SAME, or UNDECIDED)
 * that a name or an identifier would join, directly or through others, nobody is joined by it.
 *
 * @param people Judgements of people in force.
 * @param joined What people join; what rules join is added to it.
 */
export const rulesInForce = (
  rules: readonly IdentityJudgement[],
  people: readonly IdentityJudgement[],
  joined: Classes,
): IdentityJudgement[] => {
  const held = people.filter(({ verdict }) => verdict !== 'SAME');
  return ruleNames.flatMap((rule) => {
    const apart = apartFrom(held, joined);
    const groups = groupsOf(rules, rule).filter((group) => !isHeldApart(group, apart, joined));
    const together = joined.copy();
    for (const { leftId, rightId } of groups.flat()) together.join(leftId, rightId);
    const broken = held.filter(
      ({ leftId, rightId }) => !joined.areOne(leftId, rightId) && together.areOne(leftId, rightId),
    );
    const roots = new Set(broken.map(({ leftId }) => together.rootOf(leftId)));
    const accepted = groups.flat().filter(({ leftId }) => !roots.has(together.rootOf(leftId)));
    for (const { leftId, rightId } of accepted) joined.join(leftId, rightId);
    return accepted;
  });
};
