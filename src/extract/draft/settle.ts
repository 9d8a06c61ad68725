import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extraction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Relation } from '../relations/relation.ts';
import { isPlant } from '../vocabulary/plant.ts';
import { suppliedOneWay } from './one-way.ts';
import { goodsToldOf } from './told-goods.ts';

/** The rule of goods that are known by their name alone. */
const inPassing = 'goods-named';
/** Characters of names that say too little to be facts by themselves: 油漆. */
const passing = 2;

const better = <Fact extends { readonly score: number }>(
  facts: readonly Fact[],
  key: (fact: Fact) => string,
): Fact[] => {
  const kept = new Map<string, Fact>();
  for (const fact of facts) {
    const id = key(fact);
    const there = kept.get(id);
    if (there === undefined || fact.score > there.score) kept.set(id, fact);
  }
  return [...kept.values()];
};

/** Entities by number, as they come. */
class Numbers {
  private readonly numbers = new Map<Entity, number>();

  of(entity: Entity): number {
    const there = this.numbers.get(entity);
    if (there !== undefined) return there;
    const number = this.numbers.size;
    this.numbers.set(entity, number);
    return number;
  }
}

const relationKey = ({ subject, predicate, object }: Relation, numbers: Numbers): string => {
  const [a, b] = [numbers.of(subject), numbers.of(object)];
  return predicate === 'PARTNERS_WITH' && a > b ? `${predicate} ${b} ${a}` : `${predicate} ${a} ${b}`;
};

const figureKey = ({ subject, quantity }: Figure, numbers: Numbers): string =>
  `${numbers.of(subject)} ${quantity.value} ${quantity.unit}`;

/** What is measured, how much: 投资3亿元. */
const amountKey = ({ metric, quantity }: Figure): string => `${metric} ${quantity.value} ${quantity.unit}`;

/** A number whose sentence names no subject is not of another one than where the article names it: a title repeats. */
const withoutRepeats = (figures: readonly Figure[]): Figure[] => {
  const surest = new Map<string, number>();
  const keys = figures.map(amountKey);
  for (const [i, { score }] of figures.entries()) {
    const key = keys[i] ?? '';
    surest.set(key, Math.max(surest.get(key) ?? 0, score));
  }
  return figures.filter(({ score }, i) => score >= (surest.get(keys[i] ?? '') ?? 0));
};

const isInPassing = ({ rule, name }: Entity): boolean =>
  rule === inPassing && (name.length <= passing || isPlant(name));

/** Goods of a short, everyday name are facts of an article only where it says something of them, or names them again. */
const spokenOf = (
  { entities, passages }: Extraction,
  relations: readonly Relation[],
  figures: readonly Figure[],
): Entity[] => {
  if (!entities.some(isInPassing)) return [...entities];
  const ends = new Set([
    ...goodsToldOf(passages),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...figures.map(({ subject }) => subject),
  ]);
  const qualifiers = new Set(relations.flatMap((relation) => Object.values(relation.qualifiers)));
  return entities.filter((each) => !isInPassing(each) || ends.has(each) || qualifiers.has(each.name));
};

/** One of each fact: the surest of those that say the same, and no entity that nothing names. */
export const settle = (extraction: Extraction): Extraction => {
  const numbers = new Numbers();
  const relations = suppliedOneWay(better(extraction.relations, (relation) => relationKey(relation, numbers)));
  const figures = withoutRepeats(better(extraction.figures, (figure) => figureKey(figure, numbers)));
  return { ...extraction, entities: spokenOf(extraction, relations, figures), relations, figures };
};
