import { type EntityType, entityTypes } from '../../facts/entity-types.ts';
import { predicates } from '../../facts/predicates.ts';
import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Passage } from '../passages.ts';
import { type Annotated, annotate, classOf, type Slot } from './annotate.ts';
import { beginsClause, clauseBefore, setsUp } from './clauses.ts';
import { modalityOf } from './modality.ts';
import type { Relation } from './relation.ts';
import { compile, namesNeeded, type RelationRule } from './rule.ts';
import { ruleGroups } from './rules/index.ts';
import type { Topics } from './topics.ts';

/** A set of types as a number, one bit a type. */
const bits = (types: readonly string[]): number =>
  types.reduce((mask, type) => mask | (1 << entityTypes.indexOf(type as EntityType)), 0);

const compiled = ruleGroups.map(({ cue, rules }) => ({
  cue,
  rules: rules.map((rule) => ({
    rule,
    pattern: compile(rule.pattern),
    needs: ['subject', 'object', 'both']
      .map((place) => bits(namesNeeded(rule.pattern, place)))
      .filter((types) => types !== 0),
  })),
}));

/** Whether a sentence has the names that a pattern must find, so that most patterns need not be tried on it. */
const mayHold = (needs: readonly number[], present: readonly number[]): boolean => {
  let left = 0;
  for (const types of needs) left |= types;
  let fitting = 0;
  for (const type of present) if ((type & left) !== 0) fitting++;
  if (fitting < needs.length) return false;
  for (const types of needs) if (!present.some((type) => (type & types) !== 0)) return false;
  return true;
};

const fits = (rule: RelationRule, subject: Entity, object: Entity): boolean => {
  const { subjects, objects } = predicates[rule.predicate];
  return (
    subject !== object &&
    (subjects as readonly string[]).includes(subject.type) &&
    (objects as readonly string[]).includes(object.type)
  );
};

const continuing = new RegExp(`^${classOf('Quantity|Money')}?(?:、|和|及|与|以及|,以及)`);

/** Slots of the same type that go on a list: 建设甲生产线以及这次签约的乙生产线. */
const goOn = (sentence: Annotated, slot: Slot, at: number): Entity[] => {
  const found = [...slot.entities];
  let from = at;
  for (let i = 0; i < 8; i++) {
    if (!continuing.test(sentence.text.slice(from))) break;
    const stretch = sentence.text.slice(from, from + 12);
    // 青河县的甲木公司、白山市的乙木公司: a place before a name of the list does not end it.
    const next = Array.from(stretch).findIndex((character, place) => {
      const entity = sentence.slots.get(character)?.entities[0];
      return entity !== undefined && !(entity.type === 'Region' && stretch[place + 1] === '的');
    });
    const character = next < 0 ? undefined : stretch[next];
    const other = character === undefined ? undefined : sentence.slots.get(character);
    if (other === undefined || /[,。;]/.test(stretch.slice(0, next))) break;
    if (other.entities[0]?.type !== slot.entities[0]?.type) break;
    found.push(...other.entities);
    from += next + 1;
  }
  return found;
};

/** As `beginsClause`, and 在青岛市 counts too. */
const leads = ({ passage: { text }, sentence }: Annotated, start: number): boolean =>
  beginsClause(text, text[start - 1] === '在' ? start - 1 : start, sentence.start);

const characterOf = ({ slots }: Annotated, slot: Slot): string =>
  [...slots].find(([, each]) => each === slot)?.[0] ?? '\0';

/** The firm that the clause before sets up: 在青岛市设立子公司甲木公司,年产3万台车门. */
const foundedIn = (
  { passage: { text }, sentence, slots }: Annotated,
  before: number,
  topic: RelationRule['topic'],
): Slot | undefined => {
  if (topic !== 'Company') return undefined;
  const clause = clauseBefore(text, before, sentence.start);
  const at = before - clause.length - 1;
  const found = [...slots.values()].find(({ end }) => end === at && text[at] === ',');
  if (found?.entities[0]?.type !== 'Company') return undefined;
  if (!setsUp.test(text.slice(Math.max(sentence.start, found.start - 16), found.start))) return undefined;
  return found;
};

interface Ends {
  readonly subjects: readonly Entity[];
  readonly objects: readonly Entity[];
  readonly inferred: boolean;
}

const endsOf = (rule: RelationRule, match: RegExpExecArray, sentence: Annotated, topics: Topics): Ends | undefined => {
  const groups = match.groups ?? {};
  if (rule.sides === true) {
    const both = sentence.slots.get(groups['both'] ?? '');
    if (both === undefined || both.entities.length < 2 || both.split === 0) return undefined;
    const { split } = both;
    return { subjects: both.entities.slice(0, split), objects: both.entities.slice(split), inferred: false };
  }
  const named = rule.topicIs === 'object' ? 'subject' : 'object';
  const object = sentence.slots.get(groups[named] ?? '');
  if (object === undefined) return undefined;
  if (rule.objectLeads === true && !leads(sentence, object.start)) return undefined;
  const at = sentence.text.indexOf(groups[named] ?? '') + 1;
  const objects = goOn(sentence, object, at);
  if (rule.topic === undefined) {
    const subject = sentence.slots.get(groups['subject'] ?? '');
    return subject === undefined ? undefined : { subjects: subject.entities, objects, inferred: false };
  }
  const verbAt = object.start;
  const nearest = [...sentence.slots.values()].findLast(
    (slot) =>
      slot.entities[0]?.type === rule.topic &&
      slot.end <= verbAt &&
      slot !== object &&
      beginsClause(sentence.passage.text, slot.start, sentence.sentence.start),
  );
  const topic =
    rule.topic === 'Company'
      ? topics.company
      : rule.topic === 'Project'
        ? topics.project
        : rule.topic === 'Park'
          ? topics.park
          : topics.place;
  const builder = [...sentence.slots.values()].findLast(
    ({ entities, start, end }) =>
      entities[0]?.type === rule.topic && end <= verbAt && sentence.passage.text[start - 1] === '由',
  );
  const founded = foundedIn(sentence, verbAt, rule.topic);
  const listed =
    nearest === undefined
      ? undefined
      : goOn(sentence, nearest, sentence.text.indexOf(characterOf(sentence, nearest)) + 1);
  const subjects =
    founded?.entities ??
    listed?.filter((each) => !objects.includes(each)) ??
    (named === 'object' ? builder?.entities : undefined) ??
    (topic === undefined ? [] : [topic]);
  const inferred = nearest === undefined && founded === undefined;
  return named === 'subject' ? { subjects: objects, objects: subjects, inferred } : { subjects, objects, inferred };
};

const verb =
  /(?:投资|建设|新建|扩建|生产|制造|供应|配套|签|合作|落户|落地|入驻|位于|收购|控股|设立|成立|采购|设厂|建厂|从事|供货|来自|供应商|进入|运营|链主)/;

const modalityAt = (rule: RelationRule, match: RegExpExecArray, text: string): Relation['modality'] | undefined => {
  const inside = verb.exec(match[0])?.index ?? 0;
  const found = modalityOf(clauseBefore(text, match.index + inside));
  const denied = /^[^,。;]{0,4}(?:未能|尚未|没有|取消|终止|失败|告吹|流产|未果)/.test(
    text.slice(match.index + match[0].length),
  );
  return found === undefined || denied ? undefined : (rule.modality ?? found);
};

/** What one rule reads in a sentence. */
const readBy = (
  { rule, pattern }: { readonly rule: RelationRule; readonly pattern: RegExp },
  annotated: Annotated,
  topics: Topics,
): Relation[] => {
  const relations: Relation[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(annotated.text); match !== null; match = pattern.exec(annotated.text)) {
    // The next match may begin inside this one: its object may be the subject of what follows.
    pattern.lastIndex = match.index + 1;
    const ends = endsOf(rule, match, annotated, topics);
    const modality = modalityAt(rule, match, annotated.text);
    if (ends === undefined || modality === undefined) continue;
    const support = {
      passage: annotated.passage.index,
      start: annotated.origins[match.index] ?? 0,
      end: annotated.origins[match.index + match[0].length] ?? 0,
    };
    const product = annotated.slots.get(match.groups?.['product'] ?? '')?.entities[0]?.name;
    const amount = annotated.quantities.get(match.groups?.['amount'] ?? '');
    const qualifiers = {
      ...rule.qualifiers,
      ...(product !== undefined && { product }),
      ...(amount !== undefined && { amount: `${amount.value}${amount.unit}` }),
    };
    for (const subject of ends.subjects) {
      for (const object of ends.objects) {
        if (!fits(rule, subject, object)) continue;
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
  return relations;
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
  const present = [...annotated.slots.values()].map(({ entities }) => bits(entities.map(({ type }) => type)));
  for (const { cue, rules } of compiled) {
    if (cue !== undefined && !cue.test(annotated.text)) continue;
    for (const each of rules) if (mayHold(each.needs, present)) relations.push(...readBy(each, annotated, topics));
  }
  return relations;
};
