import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import { beginsClause } from './clauses.ts';

/** What the text speaks of at a place: whom 公司, 项目 and a clause without a subject mean. */
export interface Topics {
  company?: Entity | undefined;
  project?: Entity | undefined;
  place?: Entity | undefined;
}

const companyAfterMark = /(?:^|[,。;:“后前年月日,])(该公司|本公司|公司|该企业|企业|该集团|集团)(?![\u4e00-\u9fa5]{0,2}(?:们|家|集聚|总数|数量))/g;
const projectWords = /(?:^|[,。;:“后前])(该项目|此项目|本项目|项目|整个项目|工程|该工程)(?!为王|建设年|化|经理|负责|区|招商|引进|推进|审批|落地难|开工仪式|签约仪式|和|、)/g;

const cover = (mentions: readonly Mention[], start: number): boolean =>
  mentions.some((each) => each.start <= start && start < each.end);

/** Firms that a person speaks for, by name of the person. */
export type Speakers = ReadonlyMap<Entity, Entity>;

const speech = /(?:表示|说|介绍|透露|指出|告诉|称|认为|强调)/;

/**
 * Goes through the sentences of one passage in order and keeps what each is about. A new paragraph begins anew; only
 * 公司 and 该项目 reach back over its beginning.
 */
export class TopicKeeper {
  private last: Topics = {};
  private current: Topics = {};

  constructor(private readonly speakers: Speakers) {}

  /** A new paragraph. */
  begin(): void {
    this.last = { ...this.last, ...Object.fromEntries(Object.entries(this.current).filter(([, value]) => value !== undefined)) };
    this.current = {};
  }

  /** Reads 公司 and 项目 in a sentence as mentions of what the text is about, then takes the sentence's own topics. */
  enter(passage: Passage, sentence: Range): Topics {
    const text = passage.text.slice(sentence.start, sentence.end);
    const inside = passage.mentions.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
    const speaker = inside.find(({ type, entity }) => type === 'Person' && entity !== undefined && this.speakers.has(entity));
    if (speaker?.entity !== undefined && speech.test(text)) this.current.company = this.speakers.get(speaker.entity);
    const leader = inside.find(({ type, start, entity }) => type === 'Company' && entity !== undefined && beginsClause(passage.text, start, sentence.start));
    if (leader !== undefined && leader.start - sentence.start < 12 && leader.entity !== this.current.company) this.current.project = undefined;
    this.refer(passage, sentence, companyAfterMark, 'Company', inside, leader);
    this.refer(passage, sentence, projectWords, 'Project', inside, leader);
    return this.current;
  }

  /** What the next sentence may take up. */
  leave(passage: Passage, sentence: Range): void {
    const inside = passage.mentions.filter(
      (each) => each.start >= sentence.start && each.end <= sentence.end && each.entity !== undefined,
    );
    const companies = inside.filter(({ type }) => type === 'Company');
    const first = companies[0];
    if (first !== undefined && leads(passage.text, sentence.start, first)) this.current.company = first.entity;
    else if (this.current.company === undefined && companies.length > 0) this.current.company = companies[0]?.entity;
    const project = inside.findLast(({ type }) => type === 'Project');
    if (project !== undefined) this.current.project = project.entity;
    else if (first !== undefined && leads(passage.text, sentence.start, first) && first.rule !== 'anaphor') this.current.project = undefined;
    const place = inside.find(({ type }) => type === 'Region' || type === 'Park');
    if (place !== undefined && place.start - sentence.start < 8) this.current.place = place.entity;
  }

  private refer(passage: Passage, sentence: Range, pattern: RegExp, type: 'Company' | 'Project', inside: Mention[], leader: Mention | undefined): void {
    const text = passage.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? match[0];
      const start = sentence.start + match.index + match[0].length - word.length;
      if (cover(passage.mentions, start)) continue;
      const before = inside.findLast(
        (each) => each.type === type && each.end <= start && (type !== 'Company' || beginsClause(passage.text, each.start, sentence.start)),
      )?.entity;
      const key = type === 'Company' ? 'company' : 'project';
      const entity = before ?? this.current[key] ?? (type === 'Company' || (word.length > 2 && leader === undefined) ? this.last[key] : undefined);
      if (entity === undefined) continue;
      const mention: Mention = { type, start, end: start + word.length, text: entity.name, rule: 'anaphor', score: 0.7, entity };
      const at = passage.mentions.findIndex((each) => each.start > start);
      passage.mentions.splice(at < 0 ? passage.mentions.length : at, 0, mention);
    }
  }
}

/** Whether a name stands where a sentence's subject does. */
const leads = (text: string, start: number, mention: Mention): boolean => {
  const before = text.slice(start, mention.start);
  return before.length <= 12 || /[,:“]$/.test(before) || !/[在与为由向对给]$/.test(before);
};
