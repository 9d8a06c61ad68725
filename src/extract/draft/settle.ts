import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extraction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Relation } from '../relations/relation.ts';

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

const numbers = new WeakMap<Entity, number>();
let next = 0;
const numberOf = (entity: Entity): number => {
  const there = numbers.get(entity);
  if (there !== undefined) return there;
  numbers.set(entity, ++next);
  return next;
};

const relationKey = ({ subject, predicate, object }: Relation): string => {
  const ends = [numberOf(subject), numberOf(object)];
  if (predicate === 'PARTNERS_WITH') ends.sort((a, b) => a - b);
  return `${predicate} ${ends.join(' ')}`;
};

const figureKey = ({ subject, quantity }: Figure): string => `${numberOf(subject)} ${quantity.value} ${quantity.unit}`;

/** What is measured, how much: 投资3亿元. */
const amountKey = ({ metric, quantity }: Figure): string => `${metric} ${quantity.value} ${quantity.unit}`;

/** A number whose sentence names no subject is not of another one than where the article names it: a title repeats. */
const withoutRepeats = (figures: readonly Figure[]): Figure[] => {
  const surest = new Map<string, number>();
  for (const figure of figures) {
    const key = amountKey(figure);
    surest.set(key, Math.max(surest.get(key) ?? 0, figure.score));
  }
  return figures.filter((figure) => figure.score >= (surest.get(amountKey(figure)) ?? 0));
};

/** Goods of a short, everyday name are facts of an article only where something is said of them. */
const spokenOf = (
  entities: readonly Entity[],
  relations: readonly Relation[],
  figures: readonly Figure[],
): Entity[] => {
  const ends = new Set([
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...figures.map(({ subject }) => subject),
  ]);
  const qualifiers = new Set(relations.flatMap((relation) => Object.values(relation.qualifiers)));
  return entities.filter(
    (each) => each.rule !== inPassing || each.name.length > passing || ends.has(each) || qualifiers.has(each.name),
  );
};

/** One of each fact: the surest of those that say the same, and no entity that nothing names. */
export const settle = (extraction: Extraction): Extraction => {
  const relations = better(extraction.relations, relationKey);
  const figures = withoutRepeats(better(extraction.figures, figureKey));
  return { ...extraction, entities: spokenOf(extraction.entities, relations, figures), relations, figures };
};
