import type { Entity } from '../entities/entity.ts';
import { type Annotated, classOf, type Slot } from './annotate.ts';
import { beginsClause, clauseBefore, setsUp } from './clauses.ts';
import { isLandmark } from './landmarks.ts';
import type { RelationRule } from './rule.ts';
import type { Topics } from './topics.ts';

/** Whether words follow a name that bar it from being what a rule's sentence is about. */
const followed = ({ topicUnless }: RelationRule, sentence: Annotated, slot: Slot): boolean =>
  topicUnless?.test(sentence.text.slice(sentence.text.indexOf(characterOf(sentence, slot)) + 1)) === true;

const continuing = new RegExp(`^(?:\\([^,。;()]{2,12}\\))?${classOf('Quantity|Money')}?(?:、|和|及|与|以及|,以及)`);

/** Slots of the same type that go on a list: 建设甲生产线以及这次签约的乙生产线. */
const goOn = (sentence: Annotated, slot: Slot, at: number): Entity[] => {
  const found = [...slot.entities];
  let from = at;
  for (let i = 0; i < 8; i++) {
    const joined = continuing.exec(sentence.text.slice(from, from + 20))?.[0];
    if (joined === undefined) break;
    from += joined.length - 1;
    const stretch = sentence.text.slice(from, from + 12);
    // 青河县的甲木公司、白山市的乙木公司: a place before a name of the list does not end it.
    const next = Array.from(stretch).findIndex((character, place) => {
      const entity = sentence.slots.get(character)?.entities[0];
      return entity !== undefined && !(entity.type === 'Region' && stretch[place + 1] === '的');
    });
    const character = next < 0 ? undefined : stretch[next];
    const other = character === undefined ? undefined : sentence.slots.get(character);
    if (other === undefined || /[,。;]|来自/.test(stretch.slice(0, next))) break;
    if (other.entities[0]?.type !== slot.entities[0]?.type) break;
    found.push(...other.entities);
    from += next + 1;
  }
  return found;
};

/** As `beginsClause`, and 在青岛市 counts too. */
const leads = ({ passage: { text }, sentence }: Annotated, start: number): boolean =>
  beginsClause(text, text[start - 1] === '在' ? start - 1 : start, sentence.start);

const characterOf = ({ slots }: Annotated, slot: Slot): string => {
  for (const [character, each] of slots) if (each === slot) return character;
  return '\0';
};

/** Whether a firm only says where another is: 与甲木公司一墙之隔的乙木公司. */
const onlyBeside = ({ passage }: Annotated, slot: Slot): boolean =>
  slot.entities[0]?.type === 'Company' && slot.entities.length === 1 && isLandmark(passage.text, slot);

/** What is sold to a firm as goods are and makes nobody a supplier: 把老厂房卖给甲木公司. */
const noGoods =
  /(?:地|地块|厂房|股份|股权|专利|技术|资产|业务|矿权|车间|商标|品牌|债权|门店|股票)(?:全部|整体|一并|都|,)*(?:转?卖|出售|售予|售给)(?:给|予)?[^,。;]{0,12}$/;

/** Whether a firm is told to hold a share, so that what follows is made by whom it holds: 前者出七成,年产3万台车门. */
const onlyHolds = ({ passage: { text } }: Annotated, { entities, end }: Slot): boolean =>
  entities[0]?.type === 'Company' &&
  /^(?:则|各|也)?(?:持股|持有|占股|占|出资|出[一二三四五六七八九]成|以[^,。;]{1,8}入股|控股)[^,。;]{0,10}[,、]/.test(
    text.slice(end, end + 24),
  );

/** Whether a place only says where the partner is: 与昆明市的甲木公司签约. */
const onlySaysWhere = ({ passage: { text } }: Annotated, { entities, end }: Slot): boolean =>
  entities[0]?.type === 'Region' &&
  /^的(?!合作|战略|携手|签约|关系|[^,。;]{0,4}协议)[^,。;]{3}/.test(text.slice(end, end + 10));

/** What begins a clause that goes on about whoever set up the firm before: 设立了甲木公司,还收购乙木公司. */
const goesOnAboutFounder = /^(?:还|并|又|也|同时|先后|此外|累计|公司|集团|企业|双方|各方|以|拟|计划|占|持|出资)/;

/** The firm that a clause before sets up: 在青岛市设立子公司甲木公司,投资3亿元,年产3万台车门. */
const foundedIn = (
  { passage: { text }, sentence, inOrder }: Annotated,
  before: number,
  topic: RelationRule['topic'],
): Slot | undefined => {
  if (topic !== 'Company') return undefined;
  const clause = clauseBefore(text, before, sentence.start);
  if (goesOnAboutFounder.test(clause)) return undefined;
  const last = inOrder.findLast(
    ({ entities, end }) => entities[0]?.type === 'Company' && end <= before - clause.length - 1,
  );
  if (last === undefined || text[last.end] !== ',') return undefined;
  return setsUp.test(text.slice(Math.max(sentence.start, last.start - 16), last.start)) ? last : undefined;
};

/** Where a place begins with those around it: 浙江青河 in 从浙江青河的甲木公司采购. */
const startOfPlace = (slot: Slot, slots: readonly Slot[]): number => {
  const outer = slot.entities[0]?.type === 'Region' ? slots.find(({ end }) => end === slot.start) : undefined;
  return outer === undefined ? slot.start : startOfPlace(outer, slots);
};

/** The firm that the sentence sets up before a name in it: 合资成立甲木公司,乙木集团持股51%. */
const setUpBefore = ({ passage: { text }, sentence, inOrder }: Annotated, name: Slot): Slot | undefined =>
  inOrder.findLast(
    ({ entities, start, end }) =>
      entities[0]?.type === 'Company' &&
      end <= name.start &&
      setsUp.test(text.slice(Math.max(sentence.start, start - 16), start)),
  );

/** What the text before is about, of the type that a rule asks for. */
const spokenOf = (type: NonNullable<RelationRule['topic']>, topics: Topics): Entity | undefined =>
  ({
    Company: topics.company,
    Project: topics.project,
    Park: topics.park,
    Region: topics.place,
    Place: topics.main ?? topics.place,
    Heading: topics.heading,
  })[type];

/** Whether a name is of the type that a rule asks for as its topic. */
const isOf = (topic: RelationRule['topic'], { entities }: Slot): boolean => {
  const type = entities[0]?.type;
  return topic === 'Place' ? type === 'Region' || type === 'Park' : type === topic;
};

/** Whether a name is what another, with which the clause begins, does something to: 甲木公司进入乙木集团的配套体系. */
const goesWith = ({ passage: { text }, sentence }: Annotated, slot: Slot, before: readonly Slot[]): boolean => {
  const clause = slot.start - clauseBefore(text, slot.start, sentence.start).length;
  const first = before.find(({ start, end }) => start >= clause && end < slot.start);
  return (
    first !== undefined &&
    first.entities[0]?.type === 'Company' &&
    /(?:进入|打入|走进|加入|成为|联合|携手|牵手|供给|卖给|供应)$/.test(text.slice(first.end, slot.start)) &&
    beginsClause(text, first.start, sentence.start)
  );
};

/** Whether a firm is what a clause tells of before a place in it, rather than the place of the sentence: 甲木公司急需车门. */
const firmLeads = ({ inOrder, passage, sentence }: Annotated, end: number, place: Slot | undefined): boolean =>
  inOrder.some(
    (slot) =>
      slot.entities[0]?.type === 'Company' &&
      slot.end <= end &&
      slot.start >= (place?.end ?? 0) &&
      !passage.text.startsWith('我们', slot.start) &&
      /^(?:目前|眼下|现在|此外|同时|但|而|其中)?$/.test(clauseBefore(passage.text, slot.start, sentence.start)),
  );

/** What is made in a year is made by works, where works are told of. */
const yearly = /年产|日产/;

/** Characters of 该项目. */
const longestGeneral = 3;

/** What a clause tells of before one that goes on about it: 甲木公司与青河大学共建甲木研究院,落户青岛市. */
const setUpThings: ReadonlySet<string> = new Set(['ResearchInstitute', 'Platform', 'Facility']);

/** Whether a thing of the type to which a rule yields was told of before: 甲木公司投资的乙木项目,选址青岛市. */
const yields = (type: string, { start }: Slot, { inOrder, passage, sentence }: Annotated, topics: Topics): boolean => {
  if (topics.heading !== undefined && topics.heading.type !== 'Company') return true;
  const clause = start - clauseBefore(passage.text, start, sentence.start).length;
  return inOrder.some((each) => {
    const first = each.entities[0]?.type ?? '';
    if (each.end > start) return false;
    if (type === 'NamedProject') return first === 'Project' && each.end - each.start > longestGeneral;
    return first === type || (each.end === clause - 1 && setUpThings.has(first));
  });
};

/** Who is related to whom, and whether one of the two was not named there. */
export interface Ends {
  readonly subjects: readonly Entity[];
  readonly objects: readonly Entity[];
  readonly inferred: boolean;
}

/** The two ends of what a rule matched in a sentence; undefined where one is wanting. */
export const endsOf = (
  rule: RelationRule,
  match: RegExpExecArray,
  sentence: Annotated,
  topics: Topics,
): Ends | undefined => {
  const groups = match.groups ?? {};
  if (rule.sides !== undefined) {
    const both = sentence.slots.get(groups['both'] ?? '');
    if (both === undefined || both.entities.length < 2) return undefined;
    if (both.entities[0]?.type === 'Company' && isLandmark(sentence.passage.text, both)) return undefined;
    if (rule.sides === 'all') return { subjects: both.entities, objects: both.entities, inferred: false };
    if (both.split === 0) return undefined;
    const split = rule.sides === 'first' ? 1 : both.split;
    const [first, second] = [both.entities.slice(0, split), both.entities.slice(split)];
    return rule.sides === 'turned'
      ? { subjects: second, objects: first, inferred: false }
      : { subjects: first, objects: second, inferred: false };
  }
  const named = rule.topicIs === 'object' ? 'subject' : 'object';
  const object = sentence.slots.get(groups[named] ?? '');
  if (object === undefined || onlyBeside(sentence, object)) return undefined;
  if (rule.predicate === 'PARTNERS_WITH' && onlySaysWhere(sentence, object)) return undefined;
  if (rule.predicate === 'SUPPLIES' && noGoods.test(sentence.passage.text.slice(sentence.sentence.start, object.start)))
    return undefined;
  if (
    rule.yieldsTo !== undefined &&
    !(rule.yieldsTo === 'NamedProject' && !yearly.test(match[0])) &&
    yields(rule.yieldsTo, object, sentence, topics)
  )
    return undefined;
  if (rule.objectLeads === true && !leads(sentence, object.start)) return undefined;
  const at = sentence.text.indexOf(groups[named] ?? '') + 1;
  const objects = goOn(sentence, object, at);
  if (rule.topic === undefined) {
    const subject = sentence.slots.get(groups['subject'] ?? '');
    return subject === undefined || onlyBeside(sentence, subject)
      ? undefined
      : { subjects: subject.entities, objects, inferred: false };
  }
  const verbAt = object.start;
  const before = sentence.inOrder.filter((slot) => isOf(rule.topic, slot) && slot.end <= verbAt && slot !== object);
  const nearest =
    before.findLast(
      (slot) =>
        !followed(rule, sentence, slot) &&
        !goesWith(sentence, slot, before) &&
        !(rule.predicate === 'PRODUCES' && onlyHolds(sentence, slot)) &&
        !onlyBeside(sentence, slot) &&
        beginsClause(sentence.passage.text, startOfPlace(slot, before), sentence.sentence.start),
    ) ?? (rule.topic === 'Project' ? before.at(-1) : undefined);
  if (rule.topic === 'Place' && firmLeads(sentence, verbAt, nearest)) return undefined;
  const topic = rule.topicFounded === true ? topics.founded : spokenOf(rule.topic, topics);
  const heading = sentence.inOrder.find(({ entities }) => entities[0] === topics.heading);
  if (heading !== undefined && heading !== object && isOf(rule.topic, heading)) {
    const head = heading.entities;
    return named === 'subject'
      ? { subjects: objects, objects: head, inferred: false }
      : { subjects: head, objects, inferred: false };
  }
  const builder = sentence.inOrder.findLast(
    (slot) =>
      rule.topic !== 'Place' &&
      slot.entities[0]?.type === rule.topic &&
      slot.end <= verbAt &&
      sentence.passage.text[slot.start - 1] === '由' &&
      !/^(?:全资|绝对|相对)?(?:控股|拥有|设立|持有)的/.test(sentence.passage.text.slice(slot.end, slot.end + 8)),
  );
  const founded = rule.topicFounded === true ? setUpBefore(sentence, object) : foundedIn(sentence, verbAt, rule.topic);
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
