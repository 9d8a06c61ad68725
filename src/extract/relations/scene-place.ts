import type { Range } from '../../text/normalized.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { isPlace, type Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { beginsClause } from './clauses.ts';
import { type Speakers, speech } from './speakers.ts';

/** 掰着手指头数, 算了一笔账: what speakers do besides saying. */
const counts = /[数讲算坦答]/;

/** 广东人, 温州老板: where somebody is from is no place that is spoken of. */
const ofPeople = /^(?:人|籍|老板|商人|老乡|客商|口音|话|菜|帮)/;

/**
 * The place that a sentence is set in, for those after it: 青河县甲木产业园的工地上挤满了人.
 *
 * @example 9个项目一起动土 // of 甲木产业园, in the sentence after that
 */
export const sceneOf = ({ text, mentions }: Passage, { start, end }: Range): Entity | undefined => {
  const places = mentions.filter(
    (each) =>
      each.start >= start && each.end <= end && isPlace(each) && !ofPeople.test(text.slice(each.end, each.end + 2)),
  );
  const [first] = places;
  if (first === undefined) return undefined;
  const begins =
    first.start - start < 8
      ? first
      : places.find(
          (each) =>
            beginsClause(text, each.start, start) &&
            /^的?(?:建设|施工)?(?:工地|现场|场地|会场)/.test(text.slice(lastOfRow(places, each).end)),
        );
  return begins === undefined ? undefined : lastOfRow(places, begins).entity;
};

/** 青河县甲木产业园: of places named in one breath the last, the smallest. */
const lastOfRow = (places: readonly Mention[], from: Mention): Mention => {
  const next = places.find(({ start }) => start === from.end);
  return next === undefined ? from : lastOfRow(places, next);
};

/** The place that who speaks in a sentence is an official of: 青河县县长张三说. */
export const placeOfSpeaker = (
  { text, mentions }: Passage,
  { start, end }: Range,
  officials: Speakers,
): Entity | undefined => {
  if (officials.size === 0 || !(speech.test(text.slice(start, end)) || counts.test(text.slice(start, end))))
    return undefined;
  for (const { type, entity, start: at, end: to } of mentions) {
    const place =
      type === 'Person' && entity !== undefined && at >= start && to <= end ? officials.get(entity) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
};

/** The place whose office a sentence is about: 青河县商务局列出目标企业30家. */
export const placeOfOffice = (
  { text, mentions }: Passage,
  { start, end }: Range,
  entities: Entities,
): Entity | undefined => {
  const office = mentions.find(
    (each) =>
      each.type === 'Government' && each.start >= start && each.end <= end && beginsClause(text, each.start, start),
  );
  if (office === undefined) return undefined;
  for (let length = office.text.length - 1; length > 1; length--) {
    const place = entities.find('Region', office.text.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
};
