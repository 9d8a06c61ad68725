import type { Range } from '../../text/normalized.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { insertMention, type Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import { sifted } from '../patterns/sieve.ts';
import { anaphor } from './anaphor.ts';
import { beginsClause, isBuilt, leadsSentence, setsUp } from './clauses.ts';
import { firmsAmong, isOwner } from './firms-among.ts';
import { formerAndLatter, formerOrLatter } from './former-and-latter.ts';
import { bearers, headingOf } from './headings.ts';
import { isLandmark } from './landmarks.ts';
import { placeMeant, placeWords } from './place-words.ts';
import type { Focus } from './positions.ts';
import { newcomerOf, presentedAtOnce, presentedFirm } from './presented.ts';
import { pronouns, pronounsIn } from './pronouns.ts';
import { placeOfOffice, placeOfSpeaker, sceneOf } from './scene-place.ts';
import { firmQuoted, type Speakers, speech } from './speakers.ts';
import { PartialNames, partialNames } from './taken-up-names.ts';
import { companyAfterMark, newFirm, projectWords } from './words-of-reference.ts';

/** What the text speaks of at a place: whom 公司, 项目 and a clause without a subject mean. */
export interface Topics {
  company?: Entity | undefined;
  /** The firm that the paragraph last told to be set up. */
  founded?: Entity | undefined;
  project?: Entity | undefined;
  place?: Entity | undefined;
  /** The place of the office that the sentence at hand is about: 青河县商务局. */
  office?: Entity | undefined;
  /** The place that the whole article is about. */
  main?: Entity | undefined;
  /** The park that the article is about. */
  park?: Entity | undefined;
  /** Whom the item of a list is about: ★甲木公司:主营车门. */
  heading?: Entity | undefined;
  /** What the sentences before in the paragraph were about last, of whatever type. */
  subject?: Entity | undefined;
  /** The chain spoken of last. */
  chain?: Entity | undefined;
}

const patternsFor = sifted(
  [companyAfterMark, newFirm, projectWords, placeWords, pronouns, formerOrLatter, ...partialNames],
  (pattern) => pattern,
);

const cover = (mentions: readonly Mention[], start: number): boolean =>
  mentions.some((each) => each.start <= start && start < each.end);

/** A line of a form. */
const field = /^[\u4e00-\u9fa5、()]{2,10}:/;

/**
 * Goes through the sentences of one passage in order and keeps what each is about. A new paragraph begins anew; only
 * 公司 and 该项目 reach back over its beginning.
 */
export class TopicKeeper {
  private last: Topics = {};
  private current: Topics = {};
  /** The firm with whose being set up the sentence before ended: 该公司 means that one. */
  private justFounded: Entity | undefined;
  /** The firm with which the sentence before ended and which nothing named before: 这家企业 means that one. */
  private newcomer: Entity | undefined;
  /** The project named last, however long ago: 该项目 always means one. */
  private recentProject: Entity | undefined;
  /** Paragraphs since the last that spoke of a firm or project. */
  private silent = 0;
  private readonly partial: PartialNames;
  /** What may stand in the paragraph of that by which names are taken up. */
  private patterns: readonly RegExp[] = [];

  constructor(
    private readonly speakers: Speakers,
    private readonly officials: Speakers,
    private readonly focus: Focus,
    private readonly entities: Entities,
  ) {
    this.partial = new PartialNames(entities);
  }

  /** A new paragraph. */
  begin(passage: Passage): void {
    const { firm } = this.focus;
    this.patterns = patternsFor(passage.text);
    const spoke = (this.current.company ?? firm) !== firm || this.current.project !== undefined;
    if (spoke) this.last = this.current;
    else if (this.silent++ > 0) this.last = {};
    if (spoke) this.silent = 0;
    const base = { company: firm, place: this.focus.main, main: this.focus.main, park: this.focus.park };
    // 总投资:3亿元 in a form is of the project that an earlier line names.
    this.current = field.test(passage.text) ? { ...base, project: this.current.project ?? this.last.project } : base;
  }

  /** Reads 公司 and 项目 in a sentence as mentions of what the text is about, then takes the sentence's own topics. */
  enter(passage: Passage, sentence: Range): Topics {
    this.head(passage, sentence);
    const text = passage.text.slice(sentence.start, sentence.end);
    const inside = passage.mentions.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
    const speaker = inside.find(
      ({ type, entity }) => type === 'Person' && entity !== undefined && this.speakers.has(entity),
    );
    if (speaker?.entity !== undefined && speech.test(text)) this.current.company = this.speakers.get(speaker.entity);
    const presented = presentedAtOnce(passage, sentence);
    if (presented !== undefined) this.current = { ...this.current, company: presented.entity, project: undefined };
    const leader = inside.find(
      (each) =>
        each.type === 'Company' &&
        each.entity !== undefined &&
        !isLandmark(passage.text, each) &&
        beginsClause(passage.text, each.start, sentence.start),
    );
    if (
      leader !== undefined &&
      leader.start - sentence.start < 12 &&
      !field.test(passage.text) &&
      leader.entity !== this.current.company
    )
      this.current.project = undefined;
    const works = inside.find(({ type }) => type === 'Project' || type === 'Company');
    const builder = works?.type === 'Project' ? works.inner?.[0]?.entity : undefined;
    if (works !== undefined && builder !== undefined && beginsClause(passage.text, works.start, sentence.start))
      this.current.company = builder;
    this.current.company = firmQuoted(passage, sentence, this.speakers) ?? this.current.company;
    const pairs = this.patterns.includes(formerOrLatter) ? formerAndLatter(passage, sentence.start, sentence.end) : [];
    for (const mention of pairs) if (!cover(passage.mentions, mention.start)) insertMention(passage.mentions, mention);
    this.current.place = placeOfSpeaker(passage, sentence, this.officials) ?? this.current.place;
    this.current.office = placeOfOffice(passage, sentence, this.entities);
    this.referToFounded(passage, sentence);
    this.refer(passage, sentence, companyAfterMark, 'Company', inside, leader);
    const meant = this.patterns.includes(pronouns) ? pronounsIn(passage, sentence, this.current) : [];
    for (const mention of meant) insertMention(passage.mentions, mention);
    for (const match of this.patterns.includes(placeWords) ? allMatches(placeWords, text) : []) {
      const word = match[1] ?? '';
      const start = sentence.start + match.index + match[0].length - word.length;
      const entity = placeMeant(word, passage, start, this.focus);
      if (entity !== undefined && !cover(passage.mentions, start))
        insertMention(passage.mentions, anaphor(entity, start, word.length, 0.6));
    }
    this.refer(passage, sentence, projectWords, 'Project', inside, leader);
    for (const mention of this.partial.within(passage, sentence, this.patterns)) {
      passage.mentions = passage.mentions.filter(({ start, end }) => end <= mention.start || start >= mention.end);
      insertMention(passage.mentions, mention);
    }
    this.current.chain = this.partial.chain();
    return this.current;
  }

  /** A name that heads an item is what the whole item is about. */
  private head(passage: Passage, sentence: Range): void {
    const entity = headingOf(passage, sentence)?.entity;
    if (entity === undefined) return;
    const firm = entity.type === 'Company' ? entity : this.focus.firm;
    const project = entity.type === 'Project' ? entity : undefined;
    this.current = { ...this.current, company: firm, founded: undefined, project, heading: entity, subject: entity };
  }

  /** What the next sentence may take up. */
  leave(passage: Passage, sentence: Range): void {
    const inside = passage.mentions.filter(
      (each) => each.start >= sentence.start && each.end <= sentence.end && each.entity !== undefined,
    );
    if (this.current.heading !== undefined) return;
    const subject = inside.findLast(
      ({ type, start }) => bearers.has(type) && beginsClause(passage.text, start, sentence.start),
    );
    if (subject !== undefined) this.current.subject = subject.entity;
    const companies = firmsAmong(inside);
    const first = companies.find((each) => !isLandmark(passage.text, each) && !isOwner(passage.text, each, companies));
    const leads = first !== undefined && leadsSentence(passage.text, sentence.start, first);
    // 乙木公司为其供应车门: whom a pronoun means goes on being spoken of.
    const goesOn = inside.some(({ rule, entity }) => rule === 'pronoun' && entity === this.current.company);
    if ((leads && !goesOn) || this.current.company === undefined)
      this.current.company = first?.entity ?? this.current.company;
    const presented = presentedFirm(passage, sentence);
    if (presented !== undefined) this.current.company = presented.entity;
    const founded = companies.findLast(
      (each) =>
        setsUp.test(passage.text.slice(Math.max(sentence.start, each.start - 16), each.start)) &&
        !isLandmark(passage.text, each),
    );
    if (founded !== undefined) this.current.founded = founded.entity;
    this.justFounded = founded === companies.at(-1) ? founded?.entity : undefined;
    this.newcomer = newcomerOf(passage, sentence);
    const project = inside.findLast((each) => each.type === 'Project' || isBuilt(passage.text, each));
    if (project !== undefined) {
      this.current.project = project.entity;
      this.recentProject = project.entity;
    } else if (leads && first.rule !== 'anaphor' && !field.test(passage.text)) this.current.project = undefined;
    this.current.place = sceneOf(passage, sentence) ?? this.current.place;
  }

  /** Reads 新公司 as the firm that was last told to be set up. */
  private referToFounded(passage: Passage, sentence: Range): void {
    if (!this.patterns.includes(newFirm)) return;
    const entity = this.current.founded ?? this.last.founded;
    if (entity === undefined) return;
    for (const match of allMatches(newFirm, passage.text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index;
      if (cover(passage.mentions, start)) continue;
      insertMention(passage.mentions, anaphor(entity, start, match[0].length, 0.7));
    }
  }

  private refer(
    passage: Passage,
    sentence: Range,
    pattern: RegExp,
    type: 'Company' | 'Project',
    inside: Mention[],
    leader: Mention | undefined,
  ): void {
    if (!this.patterns.includes(pattern)) return;
    const text = passage.text.slice(sentence.start, sentence.end);
    for (const match of allMatches(pattern, text)) {
      const word = match[1] ?? match[0];
      const start = sentence.start + match.index + match[0].length - word.length;
      if (passage.mentions.some((each) => each.start < start + word.length && start < each.end)) continue;
      const before = inside.findLast(
        (each) =>
          each.type === type &&
          each.end <= start &&
          (/^(?:后者|该|这家)/.test(word) ||
            type !== 'Company' ||
            beginsClause(passage.text, each.start, sentence.start)),
      )?.entity;
      const key = type === 'Company' ? 'company' : 'project';
      const entity =
        before ??
        (type === 'Company' && /^(?:该|这家)/.test(word) ? this.justFounded : undefined) ??
        (type === 'Company' && word.startsWith('这家') ? this.newcomer : undefined) ??
        this.current[key] ??
        (type === 'Company' || leader === undefined ? this.last[key] : undefined) ??
        (type === 'Project' && /^[该此本]/.test(word) ? this.recentProject : undefined);
      if (entity === undefined) continue;
      insertMention(passage.mentions, anaphor(entity, start, word.length, 0.7));
    }
  }
}
