import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { beginsClause, isBuilt } from '../relations/clauses.ts';
import type { Focus } from '../relations/positions.ts';
import type { Topics } from '../relations/topics.ts';
import { clauseOf } from './clause.ts';
import { continued, institutions, sought } from './continued.ts';
import { begins, chainBefore, foundedBefore, holdsShare, isVenue, leadingPlace, spokenOf } from './leaders.ts';
import { meantBy } from './meant.ts';
import type { MetricRule } from './metric-rule.ts';
import type { Quantity } from './quantity.ts';
import { wholeOfPartBefore, wholePlaceAt, wholePlaceIn } from './whole-places.ts';

const aggregate =
  /(?:\d+个[^,。;]{0,12}项目|全部项目|共签约|这批项目|项目总投资达|集中开工|集中签约|开工项目|签约项目|全市|全区|全县|全省|全州|全盟|项目(?:共|有)\d+个)[^。;]{0,24}$/;

/** 两期合计投资9亿元: of who is spoken of, else of all that the text told of. */
const summedUp = /合计[^。;]{0,24}$/;

/** 项目全部达产后,年产值90亿元 is of all that the text told of. */
const allProjects = /(?:^|[,。;])(这批|这些|上述|所有|全部|签约)*项目(?:全部|均|都|总共)[^。;]{0,40}$/;

/** 一期已投产,全部建成后年产值90亿元 is of the whole again. */
const allBuilt = /(?:^|,)(?:项目)?(?:全部|全面|整体|整个项目|[两三四]期全部)(?:项目)?(?:建成|达产|投产|竣工|投用|完工)/;

/** 两期合计投资9亿元, 一、二期共占地300亩 are of the whole too. */
const phasesTogether =
  /(?:^|,)(?:前?[两三四五]期|一(?:、|至|到)?[二三四五]期|[一二三](?:、|和)[二三四五]期)(?:项目|工程)*(?:合计|总共|累计|全部|加起来|共|总)[^。;]{0,20}$/;

/** What works have and a place as a whole has not: without a work or firm, nobody is said to have it. */
const ofWorks: ReadonlySet<string> = new Set(['area', 'capacity', 'investment']);

/** 坐落在青河镇: where something is. */
const standsIn = /(?:位于|坐落于?|坐落在|地处|落户于?|落在|选址|来自|设在|建在|发往|销往|卖给|供应|位居|占)(?:在|于)?$/;

/** 面向甲市、乙市开展招商,引进…: whom somebody turns to. */
const toward = /(?:面向|赴|前往|对接|瞄准|来自)[^,。;]{0,16}$/;

/** 山东的甲木公司: where a firm is, not who is spoken of. */
const placesFirm = (text: string, inside: readonly Mention[], { end }: Mention): boolean =>
  text[end] === '的' && inside.some(({ type, start }) => type === 'Company' && start === end + 1);

const types = {
  project: ['Project', 'Facility'],
  company: ['Company'],
  place: ['Region', 'Park'],
} as const;

/** The subject of a figure: what the clause, then the sentence, then the text before speaks of. */
export const subjectOf = (
  passage: Passage,
  sentence: Range,
  quantity: Quantity,
  rule: MetricRule,
  topics: Topics,
  focus: Focus,
  inside: readonly Mention[],
): Entity | undefined => {
  const { text } = passage;
  const before = text.slice(sentence.start, quantity.start);
  const clause = clauseOf(text, sentence.start, quantity.start);
  const nearest = (of: keyof typeof types, from: number): Entity | undefined =>
    inside.findLast(
      (each) =>
        ((types[of] as readonly string[]).includes(each.type) || (of === 'project' && isBuilt(text, each))) &&
        each.end <= quantity.start &&
        each.start >= from &&
        !holdsShare(text, each, quantity.start) &&
        (of !== 'company' || each.rule === 'anaphor' || begins(text, inside, each, sentence.start)) &&
        (of !== 'place' ||
          (!/^(?:本地|市场|周边)/.test(text.slice(each.end, each.end + 2)) &&
            !standsIn.test(text.slice(Math.max(sentence.start, each.start - 6), each.start)))),
    )?.entity;
  const aheadEnd = text.slice(quantity.end, sentence.end).search(/[,。;]/);
  const clauseEnd = aheadEnd < 0 ? sentence.end : quantity.end + aheadEnd;
  const builtNext = inside.find(
    (each) => (each.type === 'Project' || isBuilt(text, each)) && each.start >= quantity.end && each.end <= clauseEnd,
  )?.entity;
  const startOfClause = quantity.start - clause.length;
  if (allBuilt.test(clause) || phasesTogether.test(clause)) {
    const whole =
      (topics.heading?.type === 'Project' ? topics.heading : undefined) ??
      inside.find(({ type, end, text: name }) => type === 'Project' && end <= quantity.start && !name.endsWith('期'))
        ?.entity ??
      (allBuilt.test(clause) ? undefined : nearest('company', sentence.start));
    if (whole !== undefined) return whole;
  }
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
  if (chain !== undefined && rule.metric === 'output')
    return wholePlaceIn(before, focus, inside) ?? focus.main ?? chain;
  if (chain !== undefined) return chain;
  const founded = foundedBefore(text, inside, startOfClause, quantity.start);
  if (founded !== undefined && rule.of !== 'place' && !(builtNext !== undefined && rule.metric === 'investment'))
    return founded;
  const spoken = spokenOf(text, inside, sentence.start, quantity.start);
  const whole = wholePlaceIn(text.slice(spoken?.end ?? sentence.start, quantity.start), focus, inside);
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
    const works = nearest('project', startOfClause) ?? builtNext;
    const told =
      (works === undefined
        ? meantBy({ passage, sentence, clause, at: quantity.start, topics, focus }, inside)
        : undefined) ?? continued(topics, rule, clause, works);
    if (told !== undefined) return told;
  }
  const several =
    aggregate.exec(before) ?? (spoken?.type === 'Company' || spoken?.type === 'Project' ? null : summedUp.exec(before));
  const oneOfThem =
    several !== null &&
    inside.some(
      ({ type, start, end }) =>
        type === 'Project' && start >= sentence.start + several.index + 4 && end <= quantity.start && end > start,
    );
  const ofSeveral = several !== null && !oneOfThem;
  const leading = leadingPlace(text, inside, sentence.start, quantity.start);
  if (spoken === undefined && whole === undefined) {
    const ofPart = wholeOfPartBefore(passage, sentence, focus);
    if (ofPart !== undefined) return ofPart;
  }
  if (rule.of === 'place' || (rule.metric === 'investment' && ofSeveral)) {
    const places = inside.filter(
      (each) => (each.type === 'Region' || each.type === 'Park') && each.end <= quantity.start,
    );
    const named =
      leading ??
      places.findLast((each) => beginsClause(text, each.start, sentence.start)) ??
      (nearest('company', sentence.start) === undefined
        ? places.findLast(
            (each) =>
              !toward.test(text.slice(sentence.start, each.start)) &&
              !isVenue(text, each) &&
              !placesFirm(text, inside, each),
          )
        : undefined);
    const wholeAt = wholePlaceAt(before);
    const place =
      named !== undefined && named.start - sentence.start >= wholeAt
        ? named.entity
        : (wholePlaceIn(before, focus, inside) ?? named?.entity);
    if (place !== undefined) return place;
    if (rule.of === 'place')
      return nearest('company', sentence.start) ?? topics.office ?? topics.place ?? focus.main ?? topics.company;
    return ofSeveral ? (focus.main ?? topics.place) : undefined;
  }
  if (builtNext !== undefined && rule.metric === 'investment') return builtNext;
  const builtAfter = onlyProjectAfter(inside, text.slice(quantity.end, sentence.end), quantity.end);
  if (builtAfter !== undefined && rule.metric === 'investment' && nearest('project', startOfClause) === undefined)
    return builtAfter;
  const project = nearest('project', startOfClause);
  if (project !== undefined) return project;
  const company = nearest('company', startOfClause);
  const wholeOfClause = company === undefined ? wholePlaceIn(clause, focus, inside) : undefined;
  if (wholeOfClause !== undefined) return wholeOfClause;
  if (rule.metric === 'investment' && company !== undefined) {
    const paidFor = inside.find(
      (each) =>
        each.type === 'Company' &&
        each.start >= quantity.end &&
        each.end <= clauseEnd &&
        !/(?:[与和同、]|联合|携手)$|买|购|入股|拿下|盘[下活]|竞得|摘得|受让|接[手盘]|吃下/.test(
          text.slice(quantity.end, each.start),
        ),
    )?.entity;
    return paidFor ?? company;
  }
  if (company !== undefined) return company;
  const place = nearest('place', startOfClause);
  if (place !== undefined && startsClause(passage, place, startOfClause, inside)) return place;
  const sentenceProject = nearest('project', sentence.start);
  const sentenceCompany = nearest('company', sentence.start);
  if (whole !== undefined && sentenceProject === undefined && sentenceCompany === undefined) return whole;
  if (sentenceProject === undefined && sentenceCompany === undefined && leading?.entity !== undefined)
    return leading.entity;
  if (rule.of === 'company')
    return sentenceCompany ?? sentenceProject ?? topics.company ?? topics.project ?? topics.place ?? focus.main;
  // 青河车门项目由甲木公司建设,该公司2015年成立,员工300人: who is spoken of after the project.
  if (!ofWorks.has(rule.metric) && spoken?.type === 'Company' && !projectSince(inside, spoken, quantity))
    return spoken.entity;
  return (
    sentenceProject ??
    (topics.project !== undefined && sentenceCompany === undefined ? topics.project : undefined) ??
    sentenceCompany ??
    topics.project ??
    topics.company ??
    (ofWorks.has(rule.metric) ? undefined : (nearest('place', sentence.start) ?? topics.place ?? focus.main))
  );
};

/** 投资3亿元,主要建设甲木基地: the one project that the next clause builds. */
const onlyProjectAfter = (inside: readonly Mention[], ahead: string, from: number): Entity | undefined => {
  const next =
    /^(?:左右|多|余)?,(?:主要|用于|计划|拟|将)*(?:[在于][^,。;\d]{2,20}?)?(?:建设|新建|兴建|扩建|打造|实施|启动|投建|再上|新上|上马)/.exec(
      ahead,
    );
  const projects = inside.filter((each) => each.type === 'Project' && each.start >= from);
  const first = projects[0];
  if (
    next === null ||
    first === undefined ||
    projects.some(({ entity }) => entity !== first.entity) ||
    first.start - from > next[0].length + 12
  )
    return undefined;
  return first.entity;
};

const projectSince = (inside: readonly Mention[], { start }: Mention, quantity: Quantity): boolean =>
  inside.some((each) => each.type === 'Project' && each.start > start && each.end <= quantity.start);

const startsClause = (passage: Passage, place: Entity, from: number, inside: readonly Mention[]): boolean => {
  const mention = inside.find((each) => each.entity === place && each.start >= from);
  return mention !== undefined && beginsClause(passage.text, mention.start, from);
};
