import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import { beginsClause, isBuilt } from '../relations/clauses.ts';
import type { Focus } from '../relations/positions.ts';
import type { Topics } from '../relations/topics.ts';
import { wholePlaceOf } from '../relations/whole-place.ts';
import { clauseOf } from './clause.ts';
import { chainBefore, foundedBefore, leadingPlace, spokenOf } from './leaders.ts';
import type { MetricRule } from './metric-rule.ts';
import type { Quantity } from './quantity.ts';

const aggregate =
  /(?:\d+个[^,。;]{0,12}项目|全部项目|合计|共签约|这批项目|项目总投资达|集中开工|集中签约|开工项目|签约项目|全市|全区|全县|全省|全州|全盟|项目(?:共|有)\d+个)[^。;]{0,24}$/;

/** 项目全部达产后,年产值90亿元 is of all that the text told of. */
const allProjects = /(?:^|[,。;])(这批|这些|上述|所有|全部|签约)*项目(?:全部|均|都|总共)[^。;]{0,40}$/;

/** Whom 全市 and 全区 mean. */
const wholePlace = (text: string, focus: Focus): Entity | undefined => {
  const match = [
    ...text.matchAll(
      /(?<![占居列跑于])(?:全|我|该|本)(省|市|县|区|园|州|盟|旗|镇)|(?<=^|[,。;:])([省市县区])(?:级)?(?:人民政府|政府|财政)/g,
    ),
  ].at(-1);
  const level = match?.[1] ?? match?.[2];
  return level === undefined ? undefined : wholePlaceOf(level, focus);
};

/** 面向甲市、乙市开展招商,引进…: whom somebody turns to. */
const toward = /(?:面向|赴|前往|对接|瞄准|来自)[^,。;]{0,16}$/;

const types = {
  project: ['Project', 'Facility'],
  company: ['Company'],
  place: ['Region', 'Park'],
} as const;

/** What has people, money and patents of its own as a firm does. */
const institutions: ReadonlySet<string> = new Set(['ResearchInstitute', 'University', 'Platform', 'Facility']);

/** What only a chain has. */
const ofChain =
  /^(?:据统计|目前|截至目前|其中|力争|预计|同时|,)*(?:本地配套率|本地化配套率|产业规模|集群规模|产业链(?:企业|规模|产值)|产业总?产值|全产业链|规模以上?企业)/;

/** What a place does for its chains. */
const sought = /(?:引进|招引|培育|签约|新引进|洽谈|培养|支持|补贴)[^,。;]*$/;

/** Whose a figure is in a sentence that names no subject: of the item's heading, or of what the sentence before was about. */
const continued = (topics: Topics, rule: MetricRule, clause: string, works: Entity | undefined): Entity | undefined => {
  const { heading, subject, chain } = topics;
  if (works !== undefined) return undefined;
  if (heading !== undefined) return heading;
  if (rule.id === 'land-sown') return undefined;
  if (subject !== undefined && institutions.has(subject.type)) return subject;
  if (sought.test(clause)) return undefined;
  if (subject?.type === 'IndustryChain' && (rule.of === 'place' || rule.metric === 'output_value')) return subject;
  return ofChain.test(clause) ? chain : undefined;
};

/** The subject of a figure: what the clause, then the sentence, then the text before speaks of. */
export const subjectOf = (
  passage: Passage,
  sentence: Range,
  quantity: Quantity,
  rule: MetricRule,
  topics: Topics,
  focus: Focus,
): Entity | undefined => {
  const { text } = passage;
  const inside = passage.mentions.filter(
    (each) => each.start >= sentence.start && each.end <= sentence.end && each.entity !== undefined,
  );
  const before = text.slice(sentence.start, quantity.start);
  const clause = clauseOf(text, sentence.start, quantity.start);
  const nearest = (of: keyof typeof types, from: number): Entity | undefined =>
    inside.findLast(
      (each) =>
        ((types[of] as readonly string[]).includes(each.type) || (of === 'project' && isBuilt(text, each))) &&
        each.end <= quantity.start &&
        each.start >= from &&
        (of !== 'company' || each.rule === 'anaphor' || beginsClause(text, each.start, sentence.start)),
    )?.entity;
  const aheadEnd = text.slice(quantity.end, sentence.end).search(/[,。;]/);
  const clauseEnd = aheadEnd < 0 ? sentence.end : quantity.end + aheadEnd;
  const builtNext = inside.find(
    (each) => (each.type === 'Project' || isBuilt(text, each)) && each.start >= quantity.end && each.end <= clauseEnd,
  )?.entity;
  const around = inside.find(
    (each) => each.type === 'Project' && each.start <= quantity.start && each.end >= quantity.end,
  )?.entity;
  if (around !== undefined) return around;
  const qualified = inside.find(
    (each) =>
      (['Project', 'Park', 'Company'].includes(each.type) ||
        (each.type === 'Programme' && (rule.metric === 'scale' || rule.metric === 'subsidy'))) &&
      each.start >= quantity.end &&
      each.start - quantity.end <= 14,
  );
  if (
    qualified?.entity !== undefined &&
    /^(?:左右|以上)?(?:的[^,。;、]{0,12}|[^,。;、]{2,10}(?:企业|厂商|龙头|大户))$/.test(
      text.slice(quantity.end, qualified.start),
    )
  )
    return qualified.entity;
  const startOfClause = quantity.start - clause.length;
  const agent = inside.find(
    (each) =>
      each.type === 'Company' &&
      each.start === startOfClause + 1 &&
      text[startOfClause] === '由' &&
      /^(?:负责)?(?:新建|扩建|改建|购置|采购|配建|建设)[^,。;\d]{2,}$/.test(text.slice(each.end, quantity.start)),
  )?.entity;
  const fund = inside.findLast(
    (each) =>
      each.type === 'Programme' &&
      each.end <= quantity.start &&
      text.startsWith('基金', each.end - 2) &&
      /^(?:首期|总|计划|目标|的|认缴|募资|母基金)*规模[^,。;]{0,6}$/.test(text.slice(each.end, quantity.start)),
  )?.entity;
  if (fund !== undefined) return fund;
  const park = inside.findLast((each) => each.type === 'Park' && each.end <= quantity.start)?.entity;
  if (park !== undefined && rule.id === 'firms-coming') return park;
  if (agent !== undefined && around === undefined) return agent;
  const all = allProjects.exec(before);
  if (all !== null && all[1] === undefined) {
    const told = nearest('project', sentence.start) ?? topics.project;
    if (told !== undefined) return told;
  }
  if (all !== null) return focus.main ?? topics.place;
  const chain = sought.test(clause)
    ? undefined
    : chainBefore(text, inside, sentence.start, startOfClause, quantity.start);
  // 全市车门产业产值30亿元,车窗产量5万套: goods are made by a place, not by a chain.
  if (chain !== undefined && rule.metric === 'output') return wholePlace(before, focus) ?? focus.main ?? chain;
  if (chain !== undefined) return chain;
  const founded = foundedBefore(text, inside, startOfClause, quantity.start);
  if (founded !== undefined && rule.of !== 'place') return founded;
  const spoken = spokenOf(text, inside, sentence.start, quantity.start);
  const whole = wholePlace(text.slice(spoken?.end ?? sentence.start, quantity.start), focus);
  if (rule.ofLastFirm === true) {
    const firm = inside.findLast(({ type, end }) => type === 'Company' && end <= quantity.start)?.entity;
    if (firm !== undefined) return firm;
  }
  if (spoken?.entity !== undefined && whole === undefined && institutions.has(spoken.type) && !clause.endsWith('等'))
    return spoken.entity;
  if (
    spoken?.entity?.type === 'IndustryChain' &&
    whole === undefined &&
    (rule.of === 'place' || rule.metric === 'output_value' || rule.metric === 'revenue') &&
    rule.metric !== 'projects' &&
    !sought.test(clause)
  )
    return spoken.entity;
  const head = topics.heading !== undefined && inside[0]?.entity === topics.heading ? topics.heading : undefined;
  if (
    head !== undefined &&
    builtNext === undefined &&
    spokenOf(text, inside, startOfClause, quantity.start) === undefined
  )
    return head;
  if (spoken === undefined && whole === undefined) {
    const told = continued(topics, rule, clause, nearest('project', startOfClause) ?? builtNext);
    if (told !== undefined) return told;
  }
  const leading = leadingPlace(text, inside, sentence.start, quantity.start);
  if (rule.of === 'place' || (rule.metric === 'investment' && aggregate.test(before))) {
    const places = inside.filter(
      (each) => (each.type === 'Region' || each.type === 'Park') && each.end <= quantity.start,
    );
    const named =
      leading ??
      places.findLast((each) => beginsClause(text, each.start, sentence.start)) ??
      (nearest('company', sentence.start) === undefined
        ? places.findLast(({ start }) => !toward.test(text.slice(sentence.start, start)))
        : undefined);
    const wholeAt = before.search(/(?:全|我|该|本)[省市县区园州盟旗镇](?!.*(?:全|我|该|本)[省市县区园州盟旗镇])/);
    const place =
      named !== undefined && named.start - sentence.start >= wholeAt
        ? named.entity
        : (wholePlace(before, focus) ?? named?.entity);
    if (place !== undefined) return place;
    if (rule.of === 'place') return nearest('company', sentence.start) ?? topics.place ?? focus.main ?? topics.company;
    return aggregate.test(before) ? (focus.main ?? topics.place) : undefined;
  }
  if (builtNext !== undefined && rule.metric === 'investment') return builtNext;
  const builtAfter = onlyProjectAfter(inside, text.slice(quantity.end, sentence.end), quantity.end);
  if (builtAfter !== undefined && rule.metric === 'investment' && nearest('project', startOfClause) === undefined)
    return builtAfter;
  const project = nearest('project', startOfClause);
  if (project !== undefined) return project;
  const company = nearest('company', startOfClause);
  const wholeOfClause = company === undefined ? wholePlace(clause, focus) : undefined;
  if (wholeOfClause !== undefined) return wholeOfClause;
  if (rule.metric === 'investment' && company !== undefined) {
    const paidFor = inside.find(
      (each) =>
        each.type === 'Company' &&
        each.start >= quantity.end &&
        each.end <= clauseEnd &&
        !/(?:[与和同、]|联合|携手)$/.test(text.slice(quantity.end, each.start)),
    )?.entity;
    return paidFor ?? company;
  }
  if (company !== undefined) return company;
  const place = nearest('place', startOfClause);
  if (place !== undefined && startsClause(passage, place, startOfClause, inside)) return place;
  const sentenceProject = nearest('project', sentence.start);
  const sentenceCompany = nearest('company', sentence.start);
  if (sentenceProject === undefined && sentenceCompany === undefined && leading?.entity !== undefined)
    return leading.entity;
  if (rule.of === 'company')
    return sentenceCompany ?? sentenceProject ?? topics.company ?? topics.project ?? topics.place ?? focus.main;
  return (
    sentenceProject ??
    (topics.project !== undefined && sentenceCompany === undefined ? topics.project : undefined) ??
    sentenceCompany ??
    topics.project ??
    topics.company ??
    nearest('place', sentence.start) ??
    topics.place ??
    focus.main
  );
};

/** 投资3亿元,主要建设甲木基地: the one project that the next clause builds. */
const onlyProjectAfter = (inside: Passage['mentions'], ahead: string, from: number): Entity | undefined => {
  const next = /^(?:左右)?,(?:主要|用于|计划|拟|将)?(?:建设|新建|兴建|扩建|打造|实施|启动|投建|再上|新上|上马)/.exec(
    ahead,
  );
  const projects = inside.filter((each) => each.type === 'Project' && each.start >= from);
  const first = projects[0];
  if (next === null || first === undefined || projects.length > 1 || first.start - from > next[0].length + 12)
    return undefined;
  return first.entity;
};

const startsClause = (passage: Passage, place: Entity, from: number, inside: Passage['mentions']): boolean => {
  const mention = inside.find((each) => each.entity === place && each.start >= from);
  return mention !== undefined && beginsClause(passage.text, mention.start, from);
};
