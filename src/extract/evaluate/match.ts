import type { LabelledArticle, LabelledEntity, LabelledFigure, LabelledRelation } from '../draft/labelled-shape.ts';
import { allForms, formsOf, sameName } from './names.ts';

/** Two articles' facts of one kind set against each other. */
export interface Matched<Each> {
  readonly pairs: readonly (readonly [expected: Each, found: Each])[];
  readonly missed: readonly Each[];
  readonly wrong: readonly Each[];
  /** Debatable facts that were found: neither right nor wrong. */
  readonly debatable: number;
}

interface Fact {
  readonly optional?: boolean;
}

/** Pairs each expected fact with one found fact, facts that must be there before debatable ones. */
const pair = <Each extends Fact>(
  expected: readonly Each[],
  found: readonly Each[],
  same: (expected: Each, found: Each) => boolean,
  repeats: (expected: Each, found: Each) => boolean = same,
): Matched<Each> => {
  const left = new Set(found);
  const pairs: [Each, Each][] = [];
  const missed: Each[] = [];
  let debatable = 0;
  for (const each of expected.toSorted((a, b) => Number(a.optional === true) - Number(b.optional === true))) {
    const hit = [...left].find((other) => same(each, other));
    if (hit === undefined) {
      if (each.optional !== true) missed.push(each);
      continue;
    }
    left.delete(hit);
    if (each.optional === true) debatable++;
    else pairs.push([each, hit]);
  }
  // What only repeats a fact in other words is no second mistake.
  const wrong = [...left].filter((other) => !expected.some((each) => repeats(each, other)));
  return { pairs, missed, wrong, debatable };
};

const regionTypes = new Set(['Region', 'City', 'District', 'Province', 'County']);
const sameType = (expected: LabelledEntity, type: string): boolean =>
  expected.type === type ||
  (expected.accept_types ?? []).includes(type) ||
  (regionTypes.has(expected.type) && regionTypes.has(type));

export const matchEntities = (
  expected: LabelledArticle,
  found: LabelledArticle,
  lenient: boolean,
): Matched<LabelledEntity> =>
  pair(expected.entities, found.entities, (a, b) => sameType(a, b.type) && sameName(allForms(a), allForms(b), lenient));

/** The model's name of a predicate that labels may write otherwise. */
export const predicateOf = (predicate: string): string => (predicate === 'LEADS_CHAIN' ? 'LEADS' : predicate);
const symmetric = new Set(['PARTNERS_WITH']);

/** Whether a found relation is an expected one, with the other right answers that the label allows. */
export const sameRelation =
  (expected: LabelledArticle, found: LabelledArticle, lenient: boolean) =>
  (a: LabelledRelation, b: LabelledRelation): boolean => {
    const predicates = [a.predicate, ...(a.accept?.predicate ?? [])].map(predicateOf);
    if (!predicates.includes(predicateOf(b.predicate))) return false;
    const end = (side: 'subject' | 'object', other: 'subject' | 'object'): boolean =>
      [a[side], ...(a.accept?.[side] ?? [])].some((name) =>
        sameName(formsOf(expected, name), formsOf(found, b[other]), lenient),
      );
    const straight = end('subject', 'subject') && end('object', 'object');
    return straight || (symmetric.has(b.predicate) && end('subject', 'object') && end('object', 'subject'));
  };

export const matchRelations = (
  expected: LabelledArticle,
  found: LabelledArticle,
  lenient: boolean,
): Matched<LabelledRelation> => pair(expected.relations, found.relations, sameRelation(expected, found, lenient));

const plainUnit = (unit: string): string =>
  unit
    .replace(/人民币|多|余/g, '')
    .replace(/^(亿|万)$/, '$1元')
    .replace('美金', '美元');

const sameNumber = (a: LabelledFigure, b: LabelledFigure): boolean =>
  String(a.value) === String(b.value) && plainUnit(a.unit) === plainUnit(b.unit);

/** Figures agree by value, unit and subject; leniently by value and unit alone. */
export const matchFigures = (
  expected: LabelledArticle,
  found: LabelledArticle,
  lenient: boolean,
): Matched<LabelledFigure> =>
  pair(
    expected.metrics,
    found.metrics,
    (a, b) =>
      sameNumber(a, b) &&
      (lenient ||
        [a.subject, ...(a.accept?.subject ?? [])].some((name) =>
          sameName(formsOf(expected, name), formsOf(found, b.subject), true),
        )),
  );
