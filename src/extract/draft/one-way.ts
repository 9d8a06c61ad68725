import type { Relation } from '../relations/relation.ts';

const isSupply = ({ predicate }: Relation): boolean => predicate === 'SUPPLIES';

/** The other way round of a supply, for a good that is not another one: 甲 supplies glass and takes doors is both. */
const isReverseOf = (one: Relation, other: Relation): boolean => {
  if (other.subject !== one.object || other.object !== one.subject) return false;
  const [good, otherGood] = [one.qualifiers['product'], other.qualifiers['product']];
  return good === undefined || otherGood === undefined || good === otherGood;
};

const stated = ({ basis }: Relation): number => (basis === 'STATED' ? 1 : 0);

/** Whether what one says is to be believed rather than the other: what is stated before what was inferred, then the surer. */
const outweighs = (one: Relation, other: Relation): boolean =>
  stated(one) > stated(other) || (stated(one) === stated(other) && one.score > other.score);

/**
 * Leaves out of two firms that would supply each other the same the relation that is the less sure: one sentence was read the wrong
 * way round, or its subject taken from another. Where neither is surer, neither is drafted.
 *
 * @example suppliedOneWay([{ 甲 SUPPLIES 乙, score 0.9 }, { 乙 SUPPLIES 甲, score 0.7 }]) // [{ 甲 SUPPLIES 乙, score 0.9 }]
 */
export const suppliedOneWay = (relations: readonly Relation[]): readonly Relation[] => {
  const supplies = relations.filter(isSupply);
  return relations.filter(
    (relation) =>
      !isSupply(relation) ||
      supplies.filter((other) => isReverseOf(relation, other)).every((other) => outweighs(relation, other)),
  );
};
