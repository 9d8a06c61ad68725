import { shortName } from '../../facts/division-names.ts';
import { addMention, type Mention } from '../mentions/mention.ts';
import type { RegionFound } from '../mentions/regions.ts';
import { tellsOfUnnamed } from '../mentions/unnamed-projects.ts';
import type { Passage } from '../passages.ts';
import { beginningAt, byBeginning } from '../vocabulary/beginning.ts';
import { chainStem } from '../vocabulary/chain-stem.ts';
import { abbreviates } from './abbreviations.ts';
import { ChainsByStem } from './chains-by-stem.ts';
import { ownName, shortForms } from './company-forms.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { type FirmsStanding, firmsStanding } from './firms-standing.ts';
import { nicknamesIn } from './nicknames.ts';
import { shortPark } from './park-forms.ts';
import { projectsByFirm } from './projects-by-firm.ts';
import { stemsSpoken } from './stems.ts';
import { aliasWithoutFirm, aliasWithoutPlace } from './without-owner.ts';

const placeOf = (passage: Passage, mention: Mention): Entity['places'][number] => ({
  passage: passage.index,
  start: mention.start,
  end: mention.end,
});

/** Ties a mention to an entity. */
export const tie = (passage: Passage, mention: Mention, entity: Entity): void => {
  mention.entity = entity;
  entity.places.push(placeOf(passage, mention));
  const written = passage.text.slice(mention.start, mention.end);
  if (written !== entity.name) entity.aliases.add(written);
};

/** Regions become entities under their official names. */
export const gatherRegions = (found: readonly RegionFound[], entities: Entities): void => {
  for (const { division, passage, start, end } of found) {
    const entity = entities.make({
      type: 'Region',
      name: division.name,
      level: division.level,
      code: division.code,
      rule: 'official-division',
      score: 0.95,
    });
    const mention = passage.mentions.find((each) => each.type === 'Region' && each.start === start && each.end === end);
    if (mention !== undefined) tie(passage, mention, entity);
    else {
      const written = passage.text.slice(start, end);
      if (written !== division.name && written === shortName(division.name)) entity.aliases.add(written);
    }
  }
};

const stemLength = 2;

/** The one firm whose full name a name leaves words out of. */
const abbreviated = (text: string, firms: readonly Entity[], standing: FirmsStanding): Entity | undefined => {
  const fitting = firms.filter(({ name }) => abbreviates(text, name));
  const [first] = fitting;
  return first !== undefined && fitting.length === 1 && !standing.besideEachOther(first.name, text) ? first : undefined;
};

const isWhole = /公司$|集团$/;

const byLength = (a: Mention, b: Mention): number => b.text.length - a.text.length;

/** Firms: a shorter form of a full name is the same firm, unless both stand in one sentence. */
export const gatherCompanies = (passages: readonly Passage[], entities: Entities): void => {
  const mentions = passages.flatMap((passage) => passage.mentions.filter(({ type }) => type === 'Company'));
  const byShortForm = new Map<string, Entity[]>();
  const byStem = new Map<string, Entity[]>();
  const standing = firmsStanding(passages);
  const nicknames = nicknamesIn(passages);
  for (const { text, rule, score } of mentions.toSorted(byLength)) {
    if (entities.find('Company', text) !== undefined || nicknames.has(text)) continue;
    // 青河甲木体育 of 山东甲木体育用品有限公司 is where the firm has its seat.
    const bare = isWhole.test(text) ? text : ownName(text);
    const full = (byShortForm.get(text) ?? byShortForm.get(bare))?.find(
      (entity) => !standing.besideEachOther(entity.name, text) && !standing.isSubsidiary(entity.name),
    );
    if (full !== undefined) {
      entities.alias(full, text);
      continue;
    }
    const whole =
      abbreviated(text, byStem.get(text.slice(0, stemLength)) ?? [], standing) ??
      (bare === text ? undefined : abbreviated(bare, byStem.get(bare.slice(0, stemLength)) ?? [], standing));
    if (whole !== undefined) {
      entities.alias(whole, text);
      continue;
    }
    const made = entities.make({ type: 'Company', name: text, rule, score });
    if (isWhole.test(text)) {
      const own = ownName(text);
      for (let at = 0; at + stemLength <= own.length && at <= 2; at += 2) {
        const stem = own.slice(at, at + stemLength);
        byStem.set(stem, [...(byStem.get(stem) ?? []), made]);
      }
    }
    for (const form of shortForms(text)) byShortForm.set(form, [...(byShortForm.get(form) ?? []), made]);
  }
  for (const [short, name] of nicknames) {
    const named = entities.find('Company', name);
    if (named === undefined) continue;
    named.aliases.add(short);
    entities.alias(named, short);
  }
  const firms = entities.all.filter(({ type }) => type === 'Company');
  for (const entity of firms) for (const form of shortForms(entity.name)) entities.alias(entity, form);
  for (const [stem, firm] of stemsSpoken(passages, firms)) {
    if (entities.find('Company', stem) !== undefined) continue;
    firm.aliases.add(stem);
    entities.alias(firm, stem);
  }
};

/** Whether one name begins or ends with the other. */
const sharesEnd = (long: string, short: string): boolean => long.endsWith(short) || long.startsWith(short);

/** An industry with figures is a chain where the article somewhere calls it one; else its figures are the place's. */
const dropIndustries = (passages: readonly Passage[]): void => {
  const chains = passages.flatMap(({ mentions }) =>
    mentions
      .filter(({ type, text }) => type === 'IndustryChain' && !text.endsWith('产业'))
      .map(({ text }) => chainStem(text))
      .filter((stem) => stem !== ''),
  );
  const isChain = (name: string): boolean => {
    const stem = chainStem(name);
    return chains.some((each) => sharesEnd(each, stem) || sharesEnd(stem, each));
  };
  for (const { mentions } of passages) {
    for (let i = mentions.length - 1; i >= 0; i--) {
      const each = mentions[i];
      if (each?.type === 'IndustryChain' && each.text.endsWith('产业') && !isChain(each.text)) mentions.splice(i, 1);
    }
  }
};

/** Whether goods were found by their name alone; a wording that says something of them tells more. */
const isKnownByName = ({ rule }: Mention): boolean => rule === 'goods-named';

/** Every other kind of named thing: one name, one entity. */
export const gatherOthers = (passages: readonly Passage[], entities: Entities): void => {
  dropIndustries(passages);
  const mentions = passages
    .flatMap((passage) => passage.mentions)
    .filter(({ entity, type }) => entity === undefined && type !== 'Company');
  const projects = projectsByFirm(entities);
  const chains = new ChainsByStem(entities);
  const parksByShort = new Map<string, Entity>();
  for (const { type, text, rule, score } of mentions.toSorted(
    (a, b) => byLength(a, b) || Number(isKnownByName(a)) - Number(isKnownByName(b)),
  )) {
    if (tellsOfUnnamed.has(rule)) continue;
    if (entities.find(type, text) !== undefined) continue;
    const park =
      type === 'Park' ? (entities.find('Park', `${text}区`) ?? parksByShort.get(shortPark(text))) : undefined;
    if (park !== undefined) {
      entities.alias(park, text);
      continue;
    }
    const technology =
      type === 'Technology' ? (entities.find(type, `${text}技术`) ?? entities.find(type, `${text}工艺`)) : undefined;
    if (technology !== undefined) {
      entities.alias(technology, text);
      continue;
    }
    const whole =
      type === 'Project' ? projects.sameAs(text) : type === 'IndustryChain' ? chains.sameAs(text) : undefined;
    if (whole !== undefined) {
      entities.alias(whole, text);
      continue;
    }
    const entity = entities.make({ type, name: text, rule, score });
    if (type === 'Project') {
      projects.add(entity);
      aliasWithoutFirm(entity, entities);
    }
    if (type === 'IndustryChain') chains.add(entity);
    if (type === 'Park') {
      parksByShort.set(shortPark(text), entity);
      aliasWithoutPlace(entity, entities);
    }
  }
};

/** Ties every mention that has none to its entity. */
export const tieMentions = (passages: readonly Passage[], entities: Entities): void => {
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      if (mention.entity !== undefined) continue;
      const entity = entities.find(mention.type, mention.text);
      if (entity !== undefined) tie(passage, mention, entity);
      for (const inner of mention.inner ?? []) {
        const firm = entities.find(inner.type, inner.text);
        if (firm !== undefined) tie(passage, inner, firm);
      }
    }
  }
};

/** What ends longer words for parks too: 工业园 in 高新技术产业工业园. */
const kindsOfParks: ReadonlySet<string> = new Set(['开发区', '园区', '新区', '工业园', '产业园', '高新区']);

/** Every place where a form of a known name stands and nothing longer was found. */
export const spread = (passages: readonly Passage[], forms: ReadonlyMap<string, Entity>, rule: string): void => {
  if (forms.size === 0) return;
  const known = byBeginning(forms.keys());
  for (const passage of passages) {
    const { text } = passage;
    for (let at = 0; at < text.length - 1; at++) {
      const form = known.get(beginningAt(text, at))?.find((each) => text.startsWith(each, at));
      const entity = form === undefined ? undefined : forms.get(form);
      if (form === undefined || entity === undefined) continue;
      if (kindsOfParks.has(form) && /[业术济际国级]/.test(text[at - 1] ?? '')) continue;
      const { type, name, score } = entity;
      addMention(passage.mentions, { type, start: at, end: at + form.length, text: name, rule, score });
      at += form.length - 1;
    }
  }
};
