import { entityTypes } from '../../facts/entity-types.ts';
import { predicates } from '../../facts/predicates.ts';
import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Passage } from '../passages.ts';
import { Sieve } from '../patterns/rules-by-words.ts';
import { sifted } from '../patterns/sieve.ts';
import { type Annotated, annotate } from './annotate.ts';
import { withoutAttributes } from './attributes.ts';
import { clauseBefore } from './clauses.ts';
import { endsOf } from './ends.ts';
import { modalityOf } from './modality.ts';
import type { Relation } from './relation.ts';
import { compile, namesNeeded, type RelationRule } from './rule.ts';
import { relationRules } from './rules/index.ts';
import type { Topics } from './topics.ts';

const bitOf: ReadonlyMap<string, number> = new Map(entityTypes.map((type, i) => [type, 1 << i]));

/** A set of types as a number, one bit a type. */
const bits = (types: readonly string[]): number => types.reduce((mask, type) => mask | (bitOf.get(type) ?? 0), 0);

const united = (sets: readonly number[]): number => sets.reduce((all, types) => all | types, 0);

const compiled = relationRules.map((rule) => {
  const needs = ['subject', 'object', 'both']
    .map((place) => bits(namesNeeded(rule.pattern, place)))
    .filter((types) => types !== 0);
  return { rule, pattern: compile(rule.pattern), needs, wanted: united(needs) };
});
type Compiled = (typeof compiled)[number];
const rulesFor = sifted(compiled, ({ pattern }) => pattern, undefined, new Sieve());

/**
 * Whether a sentence has the names that a pattern must find, so that most patterns need not be tried on it.
 *
 * @param there The types of all names that are present.
 */
const mayHold = ({ needs, wanted }: Compiled, present: readonly number[], there: number): boolean => {
  for (const types of needs) if ((there & types) === 0) return false;
  if (needs.length < 2) return true;
  let fitting = 0;
  for (const types of present) if ((types & wanted) !== 0) fitting++;
  return fitting >= needs.length;
};

const fits = (rule: RelationRule, subject: Entity, object: Entity): boolean => {
  const { subjects, objects } = predicates[rule.predicate];
  return (
    subject !== object &&
    (subjects as readonly string[]).includes(subject.type) &&
    (objects as readonly string[]).includes(object.type)
  );
};

const denial = /^[^,。;]{0,4}(?:未能|尚未|没有|取消|终止|失败|告吹|流产|未果)/;
const verb =
  /(?:投资|合资|共建|联合|携手|拿下|建设|新建|扩建|生产|制造|供应|配套|签|合作|落户|落地|入驻|位于|收购|控股|设立|成立|采购|设厂|建厂|从事|供货|来自|供应商|进入|运营|链主)/;

const modalityAt = (rule: RelationRule, match: RegExpExecArray, text: string): Relation['modality'] | undefined => {
  const inside = verb.exec(match[0])?.index ?? 0;
  const found = modalityOf(clauseBefore(text, match.index + inside));
  const denied = denial.test(text.slice(match.index + match[0].length));
  return found === undefined || denied ? undefined : (rule.modality ?? found);
};

const isSupply = ({ rule }: Compiled): boolean => rule.predicate === 'SUPPLIES';

/** Adds what one rule reads in a sentence. */
const readBy = ({ rule, pattern }: Compiled, annotated: Annotated, topics: Topics, relations: Relation[]): void => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(annotated.text); match !== null; match = pattern.exec(annotated.text)) {
    // The next match may begin inside this one: its object may be the subject of what follows.
    pattern.lastIndex = match.index + 1;
    const ends = endsOf(rule, match, annotated, topics);
    const modality = modalityAt(rule, match, annotated.text);
    if (ends === undefined || modality === undefined) continue;
    const support = {
      passage: annotated.passage.index,
      start: annotated.originOf(match.index),
      end: annotated.originOf(match.index + match[0].length),
    };
    const product = annotated.slots.get(match.groups?.['product'] ?? '')?.entities[0]?.name;
    const amount = annotated.quantities.get(match.groups?.['amount'] ?? '');
    const qualifiers = {
      ...rule.qualifiers,
      ...(product !== undefined && { product }),
      ...(amount !== undefined && { amount: `${amount.value}${amount.unit}` }),
    };
    const each = ends.subjects.length > 1 && ends.subjects.length === ends.objects.length && /分别/.test(match[0]);
    for (const [place, subject] of ends.subjects.entries()) {
      for (const object of each ? ends.objects.slice(place, place + 1) : ends.objects) {
        if (!fits(rule, subject, object) || (rule.sides === 'all' && ends.objects.indexOf(object) < place)) continue;
        relations.push({
          subject,
          predicate: rule.predicate,
          object,
          qualifiers,
          modality,
          basis: ends.inferred ? 'INFERRED' : 'STATED',
          support,
          rule: rule.id,
          score: ends.inferred ? rule.score - 0.1 : rule.score,
        });
      }
    }
  }
};

/**
 * What a sentence says of the names in it.
 *
 * @param topics What the sentences before were about, for clauses without a subject.
 */
export const relationsIn = (
  passage: Passage,
  sentence: Range,
  quantities: readonly Quantity[],
  topics: Topics,
): Relation[] => {
  const annotated = annotate(passage, sentence, quantities);
  if (annotated.slots.size === 0) return [];
  const relations: Relation[] = [];
  const present = annotated.inOrder.map(({ entities }) => bits(entities.map(({ type }) => type)));
  const there = united(present);
  const bare = withoutAttributes(annotated);
  for (const each of rulesFor(annotated.text))
    if ((bare === annotated || !isSupply(each)) && mayHold(each, present, there))
      readBy(each, annotated, topics, relations);
  if (bare !== annotated)
    for (const each of rulesFor(bare.text))
      if (isSupply(each) && mayHold(each, present, there)) readBy(each, bare, topics, relations);
  return relations;
};
