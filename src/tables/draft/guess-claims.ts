import { type Predicate, type PredicateRule, predicates } from '../../facts/predicates.ts';
import type { EntityGuess } from './guess-entities.ts';
import type { ColumnProfile } from './profile.ts';
import { isRelationHeader } from './words.ts';

/** A claim that a table seems to make; `when` where a word of its relation column says so. */
export interface ClaimGuess {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly when: { readonly column: string; readonly in: readonly string[] } | undefined;
  readonly share: string | undefined;
  readonly date: string | undefined;
}

interface RelationWord {
  readonly word: RegExp;
  readonly predicate: Predicate;
  /** The word is said of the first column, so that the second is the claim's subject. */
  readonly backwards?: true;
}

/** What the words of a relation column mean, read from the table's first entity to its second. */
const relationWords: readonly RelationWord[] = [
  { word: /上游|原材料|原料|投入|upstream|input/i, predicate: 'INPUT_TO', backwards: true },
  { word: /下游|downstream/i, predicate: 'INPUT_TO' },
  { word: /主营|生产|制造|produces|makes/i, predicate: 'PRODUCES' },
  { word: /小类|细分|子类|下级|下位/, predicate: 'SUBTYPE_OF', backwards: true },
  { word: /上级|上位|subtype|is_?a/i, predicate: 'SUBTYPE_OF' },
  { word: /行业|分类|industry|class/i, predicate: 'CLASSIFIED_AS' },
  { word: /供应商|supplied by/i, predicate: 'SUPPLIES', backwards: true },
  { word: /客户|供应|supplies|customer/i, predicate: 'SUPPLIES' },
  { word: /控股|持股|子公司|owns|holds/i, predicate: 'OWNS' },
  { word: /投资|invest/i, predicate: 'INVESTS_IN' },
  { word: /合作|partner/i, predicate: 'PARTNERS_WITH' },
  { word: /位于|所在|注册地|located/i, predicate: 'LOCATED_IN' },
  { word: /产业链|chain/i, predicate: 'IN_CHAIN' },
  { word: /使用|应用|uses/i, predicate: 'USES' },
];

const joins = (predicate: Predicate, subject: EntityGuess, object: EntityGuess): boolean => {
  const rule: PredicateRule = predicates[predicate];
  const types = [subject.subject.type, object.subject.type] as const;
  if (!rule.subjects.includes(types[0]) || !rule.objects.includes(types[1])) return false;
  return rule.sameType !== true || types[0] === types[1];
};

/** Pairs of entities that are one claim without any word, the first that fits. */
const pairs: readonly (readonly [string, Predicate, string])[] = [
  ['supplier', 'SUPPLIES', 'customer'],
  ['supplier', 'SUPPLIES', 'company'],
  ['company', 'SUPPLIES', 'customer'],
  ['owner', 'OWNS', 'company'],
  ['company', 'OWNS', 'subsidiary'],
  ['company', 'PRODUCES', 'product'],
  ['company', 'CLASSIFIED_AS', 'industry'],
  ['product', 'CLASSIFIED_AS', 'industry'],
  ['company', 'IN_CHAIN', 'chain'],
  ['company', 'IN_STAGE', 'stage'],
  ['stage', 'STAGE_OF', 'chain'],
  ['company', 'DEVELOPS', 'project'],
];

const places = ['park', 'county', 'city', 'region', 'province'];
const located = ['company', 'project', 'university', 'institute', 'park'];

interface Parts {
  readonly subject: EntityGuess;
  readonly predicate: Predicate;
  readonly object: EntityGuess;
  readonly when?: ClaimGuess['when'];
}

const ofWords = (relation: ColumnProfile, first: EntityGuess, second: EntityGuess): Parts[] =>
  (relation.values ?? []).flatMap((value) => {
    const meant = relationWords.find(({ word }) => word.test(value));
    if (meant === undefined) return [];
    const [subject, object] = meant.backwards === true ? [second, first] : [first, second];
    if (!joins(meant.predicate, subject, object)) return [];
    return [{ subject, predicate: meant.predicate, object, when: { column: relation.name, in: [value] } }];
  });

const ofPairs = (entities: readonly EntityGuess[]): Parts[] => {
  const named = (local: string): EntityGuess | undefined => entities.find((entity) => entity.local === local);
  const place = places.map(named).find((entity) => entity !== undefined);
  const all = [
    ...pairs,
    ...(place === undefined ? [] : located.map((local) => [local, 'LOCATED_IN', place.local] as const)),
  ];
  return all.flatMap(([from, predicate, to]) => {
    const [subject, object] = [named(from), named(to)];
    if (subject === undefined || object === undefined || subject === object) return [];
    return joins(predicate, subject, object) ? [{ subject, predicate, object }] : [];
  });
};

const isShare = ({ name, type }: ColumnProfile): boolean =>
  (type.kind === 'number' || type.kind === 'integer') && /share|weight|ratio|percent|占比|比例|比重|份额/i.test(name);

/** A date of the row itself; a date with a word before it, such as that of a founding, is of something else. */
const isClaimDate = ({ name, type }: ColumnProfile): boolean =>
  type.kind === 'date' && /^(?:date|日期|时间|年月|(?:公告|披露|发布)(?:日期|时间))$/i.test(name);

/**
 * The claims that a table seems to make: by the words of a relation column between its two entities, or, without such
 * a column, by pairs of entities such as a firm and its product.
 *
 * @example guessClaims(columns, entities) // [{ subject: 'company', predicate: 'PRODUCES', object: 'product', … }]
 */
export const guessClaims = (columns: readonly ColumnProfile[], entities: readonly EntityGuess[]): ClaimGuess[] => {
  const relation = columns.find(({ name, values }) => isRelationHeader(name) && values !== undefined);
  const [first, second] = [
    entities.find(({ side }) => side === 'from') ?? entities[0],
    entities.find(({ side }) => side === 'to') ?? entities[1],
  ];
  const parts =
    relation === undefined
      ? ofPairs(entities)
      : first === undefined || second === undefined
        ? []
        : ofWords(relation, first, second);
  const share = columns.find(isShare)?.name;
  const date = columns.find(isClaimDate)?.name;
  return parts.map(({ subject, predicate, object, when }) => {
    const rule: PredicateRule = predicates[predicate];
    return {
      subject: subject.local,
      predicate,
      object: object.local,
      when,
      share: rule.qualifiers.includes('share') ? share : undefined,
      date,
    };
  });
};
