import type { LabelledArticle, LabelledEntity, LabelledFigure, LabelledRelation } from '../draft/labelled-shape.ts';
import { type Matched, matchEntities, matchFigures, matchRelations, predicateOf, sameRelation } from './match.ts';
import { type Score, scoreOf } from './score.ts';

/** An article with what people read in it and what was drafted. */
export interface Compared {
  readonly id: string;
  readonly expected: LabelledArticle;
  readonly found: LabelledArticle;
}

/** Scores of one sort of facts, and by type or predicate. */
export interface Table {
  readonly all: Score;
  readonly by: Readonly<Record<string, Score>>;
}

export interface Mistake {
  readonly article: string;
  readonly sort: 'missed' | 'wrong';
  readonly what: string;
  readonly rule?: string;
}

export interface Evaluation {
  readonly articles: readonly string[];
  readonly strict: Readonly<Record<'entities' | 'relations' | 'figures', Table>>;
  readonly lenient: Readonly<Record<'entities' | 'relations' | 'figures', Table>>;
  /** SUPPLIES found between two firms that supply each other's, and how many of them the right way round. */
  readonly supplies: { readonly found: number; readonly right: number };
  readonly mistakes: readonly Mistake[];
}

const tableOf = <Fact>(matched: readonly Matched<Fact>[], kind: (fact: Fact) => string): Table => {
  const counts = new Map<string, [right: number, missed: number, wrong: number]>();
  const count = (fact: Fact, index: 0 | 1 | 2): void => {
    const there = counts.get(kind(fact)) ?? [0, 0, 0];
    there[index]++;
    counts.set(kind(fact), there);
  };
  for (const { pairs, missed, wrong } of matched) {
    for (const [expected] of pairs) count(expected, 0);
    for (const fact of missed) count(fact, 1);
    for (const fact of wrong) count(fact, 2);
  }
  const sum = (index: 0 | 1 | 2): number => [...counts.values()].reduce((total, each) => total + each[index], 0);
  const by = [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, each]) => [name, scoreOf(...each)] as const);
  return { all: scoreOf(sum(0), sum(1), sum(2)), by: Object.fromEntries(by) };
};

const regionTypes = new Set(['City', 'District', 'Province', 'County']);
const entityKind = ({ type }: LabelledEntity): string => (regionTypes.has(type) ? 'Region' : type);
const relationKind = ({ predicate }: LabelledRelation): string => predicateOf(predicate);
const figureKind = (): string => 'figure';

const tables = (articles: readonly Compared[], lenient: boolean): Evaluation['strict'] => ({
  entities: tableOf(
    articles.map(({ expected, found }) => matchEntities(expected, found, lenient)),
    entityKind,
  ),
  relations: tableOf(
    articles.map(({ expected, found }) => matchRelations(expected, found, lenient)),
    relationKind,
  ),
  figures: tableOf(
    articles.map(({ expected, found }) => matchFigures(expected, found, lenient)),
    figureKind,
  ),
});

const suppliesOf = (articles: readonly Compared[]): Evaluation['supplies'] => {
  let found = 0;
  let right = 0;
  for (const article of articles) {
    const same = sameRelation(article.expected, article.found, true);
    const expected = article.expected.relations.filter(({ predicate }) => predicate === 'SUPPLIES');
    for (const relation of article.found.relations.filter(({ predicate }) => predicate === 'SUPPLIES')) {
      const turned = { ...relation, subject: relation.object, object: relation.subject };
      if (expected.some((each) => same(each, relation))) right++;
      else if (!expected.some((each) => same(each, turned))) continue;
      found++;
    }
  }
  return { found, right };
};

const entityText = ({ type, name }: LabelledEntity): string => `${type} ${name}`;
const relationText = ({ subject, predicate, object }: LabelledRelation): string => `${subject} ${predicate} ${object}`;
const figureText = ({ subject, metric, value, unit }: LabelledFigure): string => `${subject} ${metric} ${value}${unit}`;

const mistakesOf = ({ id, expected, found }: Compared): Mistake[] => {
  const list = <Fact extends { readonly rule?: string }>(
    matched: Matched<Fact>,
    text: (fact: Fact) => string,
  ): Mistake[] => [
    ...matched.missed.map((fact): Mistake => ({ article: id, sort: 'missed', what: text(fact) })),
    ...matched.wrong.map(
      (fact): Mistake => ({
        article: id,
        sort: 'wrong',
        what: text(fact),
        ...(fact.rule !== undefined && { rule: fact.rule }),
      }),
    ),
  ];
  return [
    ...list(matchEntities(expected, found, true) as Matched<LabelledEntity & { rule?: string }>, entityText),
    ...list(matchRelations(expected, found, true), relationText),
    ...list(matchFigures(expected, found, true), figureText),
  ];
};

/** Sets drafts against labels: strict by exact names, lenient by names that resemble each other. */
export const evaluate = (articles: readonly Compared[]): Evaluation => ({
  articles: articles.map(({ id }) => id),
  strict: tables(articles, false),
  lenient: tables(articles, true),
  supplies: suppliesOf(articles),
  mistakes: articles.flatMap(mistakesOf),
});
