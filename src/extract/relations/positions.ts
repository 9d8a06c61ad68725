import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { attributed, beginsClause } from './clauses.ts';
import { isLandmark } from './landmarks.ts';
import { office } from './office.ts';
import { presentedFirm } from './presented.ts';
import type { Relation } from './relation.ts';

/** The places that the whole article is about, by level of government: 市长 without a city is this city's. */
export interface Focus {
  readonly province: Entity | undefined;
  readonly city: Entity | undefined;
  readonly county: Entity | undefined;
  /** The autonomous prefecture or league that 全州 and 全盟 mean. */
  readonly prefecture: Entity | undefined;
  readonly park: Entity | undefined;
  /** Whom 全区 means: the park or the district, whichever the article is more about. */
  readonly zone: Entity | undefined;
  /** The town that the article is about. */
  readonly town: Entity | undefined;
  /** The one firm that the title names. */
  readonly firm: Entity | undefined;
  /** What most of the article is about. */
  readonly main: Entity | undefined;
}

const title = new RegExp(`(?:${titlePattern})$`);
const phrase = new RegExp(`((?:[^,。;:!?“”()\\s]{0,24}?(?:${titlePattern})[、兼]?)+)$`);

interface Held {
  readonly owner: Entity;
  title: string;
}

/** A bureau or commission of a level of government: 市商务局, 区发展和改革委员会. */
const bureau =
  /^(?:时任)?(省|市|县|区)(?!区|内|里|场|民|域)[\u4e00-\u9fa5]{2,16}?(?:局|厅|委员会|委|办公室|中心|部|院|会|队|社)/;

const levelOf = (text: string, focus: Focus, leading?: Entity, last?: Entity): Entity | undefined => {
  const level = (/(省|自治区|市|县|区)(?:委|长|政协|人大|政府|直|属|党委|副?主席)/.exec(text) ??
    bureau.exec(text))?.[1];
  if (leading !== undefined && level !== undefined && leading.name.endsWith(level)) return leading;
  if (last !== undefined) return last;
  if (level === '省' || level === '自治区') return focus.province;
  if (level === '市') return focus.city;
  if (level === '县') return focus.county;
  if (level === '区' && !/^(?:高新|开发|经开|新)区/.test(text))
    return focus.county?.name.endsWith('区') === true ? focus.county : undefined;
  if (/党工委|管委会/.test(text)) return focus.park;
  if (/^(?:高新区|开发区|经开区|园区|新区)/.test(text)) return focus.park;
  return undefined;
};

/** The county or district that a paragraph begins with: 区委书记 in it is this one's. */
const leadingPlace = ({ mentions, sentences }: Passage, before: number): Entity | undefined => {
  const first = mentions.find(({ type }) => type === 'Region');
  const begins = first !== undefined && first.start === sentences[0]?.start && first.end <= before;
  return begins ? first.entity : undefined;
};

/** What 该校, 该院 and 该所 are. */
export const schools: Readonly<Record<string, RegExp>> = { 校: /(?:大学|学院|学校)$/, 院: /院$/, 所: /所$/ };

const firmsBefore = ({ mentions }: Passage, before: number): Mention[] =>
  mentions
    .flatMap((each) => (each.type === 'Project' ? (each.inner ?? []) : [each]))
    .filter(({ type, entity, end }) => type === 'Company' && entity !== undefined && end <= before);

/** The firm that the sentences up to a place speak of. */
const toldOf = (passage: Passage, before: number): Mention | undefined => {
  const firms = firmsBefore(passage, before);
  return passage.sentences
    .filter(({ start }) => start <= before)
    .map(
      (each) =>
        presentedFirm(passage, { start: each.start, end: Math.min(each.end, before) }) ??
        firms.findLast(
          (firm) => firm.start >= each.start && firm.end <= each.end && beginsSentence(passage, each.start, firm),
        ),
    )
    .findLast((firm) => firm !== undefined);
};

/** The firm that 公司 or 该公司 means: who the paragraph speaks of, or for 该公司 who was named last. */
const firmMeant = (passage: Passage, before: number, last: boolean): Entity | undefined => {
  const { text, sentences } = passage;
  const firms = firmsBefore(passage, before);
  const sentence = sentences.findLast((each) => each.start <= before)?.start ?? 0;
  const latest = last ? firms.findLast(({ start }) => start >= sentence) : undefined;
  const leading = toldOf(passage, before) ?? firms.findLast(({ start }) => beginsClause(text, start)) ?? firms[0];
  return (latest ?? leading)?.entity;
};

/** Whether no clause stands before a name in its sentence. */
const beginsSentence = ({ text }: Passage, from: number, firm: Mention): boolean => {
  if (firm.start - from > 14 || /[,:。;]/.test(text.slice(from, firm.start)) || isLandmark(text, firm)) return false;
  return beginsClause(text, firm.start, from) || attributed.test(text.slice(from, firm.start));
};

/** Whose office a part of a title names: 青河市副市长 is of 青河市. */
const ownerOf = (
  passage: Passage,
  start: number,
  end: number,
  focus: Focus,
  entities: Entities,
  earlier: Entity | undefined,
): Entity | undefined => {
  const inside = passage.mentions.filter(
    (each) =>
      each.start >= start - 1 &&
      each.end <= end &&
      each.entity !== undefined &&
      ['Company', 'University', 'ResearchInstitute', 'Region', 'Park', 'Government', 'Platform'].includes(each.type),
  );
  const works = passage.mentions.findLast(
    (each) => each.type === 'Project' && each.start >= start - 1 && each.end <= end && each.inner !== undefined,
  );
  const last: Mention | undefined = inside.at(-1) ?? works?.inner?.at(-1);
  if (last?.entity !== undefined) {
    if (/^[^,。]{0,6}(?:商会|协会|学会|联合会|联盟)/.test(passage.text.slice(last.end, end))) return undefined;
    if (last.type === 'Government') return placeOf(last.entity, entities) ?? last.entity;
    return last.entity;
  }
  const text = passage.text.slice(start, end);
  if (/^(?:该|本)?(?:公司|集团|企业)/.test(text)) {
    const whole = text.startsWith('该') ? (earlier ?? focus.firm) : (focus.firm ?? earlier);
    return firmMeant(passage, start, text.startsWith('该')) ?? whole;
  }
  const school = schools[/^(?:该|本)([校院所])/.exec(text)?.[1] ?? ''];
  if (school !== undefined)
    return passage.mentions.findLast(
      (each) => each.end <= start && each.entity !== undefined && school.test(each.entity.name),
    )?.entity;
  const leading = leadingPlace(passage, start);
  return levelOf(text, focus, leading, countyBefore(passage, text, start));
};

/** 甲木区很忙。区委书记周甲木: the county or district named last, where one was. */
const countyBefore = ({ mentions }: Passage, text: string, at: number): Entity | undefined => {
  const level = /^(?:时任)?([区县])(?:委|长|政府|人大|政协|纪委)/.exec(text)?.[1];
  if (level === undefined) return undefined;
  return mentions.findLast(
    ({ type, end, entity }) => type === 'Region' && end <= at && entity?.name.endsWith(level) === true,
  )?.entity;
};

/** The place whose government a body is: an office in it counts as one of the place. */
const placeOf = (body: Entity, entities: Entities): Entity | undefined =>
  entities.all.find(({ type, name }) => type === 'Region' && body.name.replace(/^中共/, '').startsWith(name));

/** Offices of people: the title before a name, part by part, each with the body that it names or that the part before named. */
export const positionsIn = (passage: Passage, focus: Focus, entities: Entities, earlier?: Entity): Relation[] => {
  const relations: Relation[] = [];
  for (const person of passage.mentions) {
    if (person.type !== 'Person' || person.entity === undefined) continue;
    // 园区管委会主任:张三 in a list of names.
    const colon = /(?:[:： ]|[^他她]的)$/.test(passage.text.slice(0, person.start)) ? 1 : 0;
    const other = passage.mentions.findLast((each) => each.type === 'Person' && each.end <= person.start)?.end ?? 0;
    const ahead = passage.text.slice(Math.max(other, person.start - 60), person.start - colon);
    const found = title.test(ahead) ? phrase.exec(ahead)?.[1] : undefined;
    if (found === undefined || !title.test(found)) continue;
    const from = person.start - colon - found.length;
    const held: Held[] = [];
    let at = from;
    let owner: Entity | undefined;
    for (const part of found.split(/(?<=[、,兼])/)) {
      const text = part.replace(/[、,兼]$/, '');
      const own = ownerOf(passage, at, at + text.length, focus, entities, earlier);
      owner = own ?? owner ?? defaultOwner(text, focus) ?? firmOf(text, passage, from, focus, entities);
      at += part.length;
      if (owner === undefined || !title.test(text)) continue;
      const short = shortTitle(text, own);
      const same = held.find((each) => each.owner === owner);
      if (same === undefined) held.push({ owner, title: short });
      else same.title += `、${short}`;
    }
    const support = { passage: passage.index, start: from, end: person.end };
    for (const each of held)
      relations.push(office(person.entity, each.owner, each.title, { support, rule: 'title-before-name', score: 0.9 }));
  }
  return relations;
};

const defaultOwner = (text: string, focus: Focus): Entity | undefined =>
  /(?:书记|市长|县长|省长|区长|常委|主席|主任)$/.test(text) && !/总|董/.test(text) ? levelOf(text, focus) : undefined;

const corporate = /(?:总经理|总监|董事长|厂长|总裁|总工程师|总工|董事会秘书|董秘|车间主任|技术员|CEO|助理|创始人)$/;

/** Whose manager somebody is whom the text gives no firm: the firm that the passage, or the article, is about. */
const firmOf = (
  text: string,
  passage: Passage,
  before: number,
  focus: Focus,
  entities: Entities,
): Entity | undefined => {
  if (!corporate.test(text)) return undefined;
  const brand = text.replace(title, '');
  const own = brand.length < 2 ? undefined : entities.find('Company', brand);
  if (own !== undefined) return own;
  const leading = passage.mentions.find(
    (each) => each.type === 'Company' && each.end <= before && beginsClause(passage.text, each.start),
  );
  return (toldOf(passage, before) ?? leading)?.entity ?? focus.firm;
};

/** The firm that a passage is about, to which 该公司 in the next one refers. */
export const firmSpokenOf = ({ text, mentions }: Passage): Entity | undefined => {
  const firms = mentions.filter(({ type, entity }) => type === 'Company' && entity !== undefined);
  return (firms.findLast(({ start }) => beginsClause(text, start)) ?? firms[0])?.entity;
};

/** A title without the name of the body it is in. */
const shortTitle = (whole: string, owner: Entity | undefined): string => {
  const text = whole
    .replace(/^的|^[该本][校院所](?!长)/, '')
    .replace(/^(?:该|本)?(?:公司|集团|企业|新区|高新区|开发区|经开区|园区)(?!$)/, '');
  if (owner === undefined) return text;
  for (const name of [owner.name, ...owner.aliases].toSorted((a, b) => b.length - a.length)) {
    const at = text.indexOf(name);
    if (at >= 0) {
      const rest = text.slice(at + name.length);
      const level = /[省市县区]$/.exec(name)?.[0] ?? '';
      const own = rest.replace(/^(?:股份|有限)*公司(?!$)/, '');
      if (owner.type === 'Region' && /^[委长]/.test(own)) return level + own;
      return own === '' ? text : own.replace(/^的/, '');
    }
  }
  return text;
};
