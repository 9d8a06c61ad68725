import { shortName } from '../../facts/division-names.ts';
import { addMention, type Mention } from '../mentions/mention.ts';
import type { RegionFound } from '../mentions/regions.ts';
import type { Passage } from '../passages.ts';
import { shortForms } from './company-forms.ts';
import type { Entity } from './entity.ts';

/** The entities of an article, and the way from a form of a name to one. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byForm = new Map<string, Entity>();

  find(type: Entity['type'], form: string): Entity | undefined {
    return this.byForm.get(`${type} ${form}`);
  }

  /** Makes an entity, or gives the one that has this name already. */
  make(entity: Omit<Entity, 'aliases' | 'places'>): Entity {
    const there = this.find(entity.type, entity.name);
    if (there !== undefined) {
      if (entity.score > there.score) Object.assign(there, { score: entity.score, rule: entity.rule });
      return there;
    }
    const made: Entity = { ...entity, aliases: new Set(), places: [] };
    this.all.push(made);
    this.byForm.set(`${entity.type} ${entity.name}`, made);
    return made;
  }

  /** Lets a form lead to an entity unless it leads to another one. */
  alias(entity: Entity, form: string): void {
    const key = `${entity.type} ${form}`;
    if (!this.byForm.has(key)) this.byForm.set(key, entity);
  }
}

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

const byLength = (a: Mention, b: Mention): number => b.text.length - a.text.length;

/** Whether two names of firms stand apart in one sentence, so that they are two. */
const besideEachOther = (passages: readonly Passage[], a: string, b: string): boolean =>
  passages.some((passage) =>
    passage.sentences.some(({ start, end }) => {
      const here = passage.mentions.filter((each) => each.start >= start && each.end <= end && each.type === 'Company');
      return here.some(({ text }) => text === a) && here.some(({ text }) => text === b);
    }),
  );

/** Firms: a shorter form of a full name is the same firm, unless both stand in one sentence. */
export const gatherCompanies = (passages: readonly Passage[], entities: Entities): void => {
  const mentions = passages.flatMap((passage) => passage.mentions.filter(({ type }) => type === 'Company'));
  const byShortForm = new Map<string, Entity[]>();
  for (const { text, rule, score } of mentions.toSorted(byLength)) {
    if (entities.find('Company', text) !== undefined) continue;
    const full = byShortForm
      .get(text)
      ?.find(
        (entity) =>
          !besideEachOther(passages, entity.name, text) &&
          !passages.some((passage) => passage.text.includes(`子公司${entity.name}`)),
      );
    if (full !== undefined) {
      entities.alias(full, text);
      continue;
    }
    const made = entities.make({ type: 'Company', name: text, rule, score });
    for (const form of shortForms(text)) byShortForm.set(form, [...(byShortForm.get(form) ?? []), made]);
  }
  for (const entity of entities.all.filter(({ type }) => type === 'Company')) {
    for (const form of shortForms(entity.name)) entities.alias(entity, form);
  }
};

/** Rules whose projects get their names from who builds them, later. */
const unnamedProject = new Set(['phase', 'phase-works', 'enlarges-capacity', 'rebuilds-works']);

/** Every other kind of named thing: one name, one entity. */
export const gatherOthers = (passages: readonly Passage[], entities: Entities): void => {
  const mentions = passages
    .flatMap((passage) => passage.mentions)
    .filter(({ entity, type }) => entity === undefined && type !== 'Company');
  for (const { type, text, rule, score } of mentions.toSorted(byLength)) {
    if (unnamedProject.has(rule)) continue;
    if (entities.find(type, text) !== undefined) continue;
    const park = type === 'Park' ? entities.find('Park', `${text}区`) : undefined;
    if (park !== undefined) {
      entities.alias(park, text);
      continue;
    }
    const whole = type === 'Project' ? (firmAndRest(text, entities) ?? sameOfFirm(text, entities)) : undefined;
    if (whole !== undefined) {
      entities.alias(whole, text);
      continue;
    }
    const entity = entities.make({ type, name: text, rule, score });
    if (type === 'Park') aliasWithoutPlace(entity, entities);
  }
};

/** The firm that a name begins with, by its longest form, and the rest. */
const firmOf = (name: string, entities: Entities): readonly [firm: Entity, rest: string] | undefined => {
  for (let length = Math.min(name.length - 2, longestFirm); length >= 2; length--) {
    const firm = entities.find('Company', name.slice(0, length));
    if (firm !== undefined) return [firm, name.slice(length)];
  }
  return undefined;
};
const longestFirm = 30;

/** The project whose name differs in the form of the firm's name alone. */
const sameOfFirm = (words: string, entities: Entities): Entity | undefined => {
  const own = firmOf(words, entities);
  if (own === undefined || own[1].length < 4) return undefined;
  return entities.all.find((other) => {
    if (other.type !== 'Project' || !other.name.endsWith(own[1])) return false;
    const theirs = firmOf(other.name, entities);
    return theirs !== undefined && theirs[0] === own[0] && theirs[1] === own[1];
  });
};

/** The project whose name is a firm's and then these words: 甲木青河工厂 for 青河工厂. */
const firmAndRest = (words: string, entities: Entities): Entity | undefined =>
  entities.all.find(
    ({ type, name }) =>
      type === 'Project' &&
      name.endsWith(words) &&
      name !== words &&
      entities.find('Company', name.slice(0, -words.length)) !== undefined,
  );

/** 青河甲木新区 is called 甲木新区 too. */
const aliasWithoutPlace = (park: Entity, entities: Entities): void => {
  const place = entities.all
    .filter(({ type }) => type === 'Region')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .find((form) => park.name.startsWith(form));
  const rest = park.name.slice(place?.length ?? 0);
  if (place === undefined || rest.length < 4 || genericPark.test(rest)) return;
  park.aliases.add(rest);
  entities.alias(park, rest);
};

const genericPark =
  /^(?:国家|省级)?(?:高新|经济|技术|经开|综合|工业|产业|科技|高新技术|经济技术|临空|空港|出口|自由|保税|循环)*(?:产业)?(?:开发|园|保税|贸易|试验|示范|集中|加工)*(?:区|园|城)$/;

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

/** Every place where a form of a known name stands and nothing longer was found. */
export const spread = (passages: readonly Passage[], forms: ReadonlyMap<string, Entity>, rule: string): void => {
  const byBeginning = new Map<string, string[]>();
  for (const form of [...forms.keys()].toSorted((a, b) => b.length - a.length)) {
    const key = form.slice(0, 2);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), form]);
  }
  for (const passage of passages) {
    const { text } = passage;
    for (let at = 0; at < text.length - 1; at++) {
      const form = byBeginning.get(text.slice(at, at + 2))?.find((each) => text.startsWith(each, at));
      const entity = form === undefined ? undefined : forms.get(form);
      if (form === undefined || entity === undefined) continue;
      if (/^(?:开发区|园区|新区|工业园|产业园|高新区)$/.test(form) && /[业术济际国级]/.test(text[at - 1] ?? ''))
        continue;
      const { type, name, score } = entity;
      addMention(passage.mentions, { type, start: at, end: at + form.length, text: name, rule, score });
      at += form.length - 1;
    }
  }
};
