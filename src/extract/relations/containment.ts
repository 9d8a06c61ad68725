import { ancestorsOf } from '../../facts/divisions.ts';
import type { EntityType } from '../../facts/entity-types.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { type NamesInWords, namesInWords } from '../entities/names-in-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import type { Relation } from './relation.ts';

const relation = (
  subject: Entity,
  predicate: 'LOCATED_IN' | 'PART_OF',
  object: Entity,
  passage: number,
  start: number,
  end: number,
  rule: string,
): Relation => ({
  subject,
  predicate,
  object,
  qualifiers: {},
  modality: 'ACTUAL',
  basis: 'INFERRED',
  support: { passage, start, end },
  rule,
  score: 0.7,
});

const endsAt =
  (place: number, types: readonly EntityType[]) =>
  ({ end, type }: Mention): boolean =>
    end === place && types.includes(type);

/** A park lies in the place, or the park, that stands right before its name or that its name begins with. */
const parksIn = (passage: Passage, regions: NamesInWords): Relation[] =>
  passage.mentions.flatMap((park): Relation[] => {
    if (park.type !== 'Park' || park.entity === undefined) return [];
    const before = passage.mentions.find(endsAt(park.start, ['Region', 'Park']));
    const written = passage.text.slice(park.start, park.end);
    const [named] = before === undefined ? regions.beginning(written) : [];
    const place = before?.entity ?? named;
    if (place === undefined || place === park.entity) return [];
    const start = before?.start ?? park.start;
    const rule = before === undefined ? 'place-in-park-name' : 'place-before-park';
    return [relation(park.entity, 'LOCATED_IN', place, passage.index, start, park.end, rule)];
  });

/** A division lies in the one right before it, if the official list says so: 青河省甲木市. */
const regionsIn = (passage: Passage): Relation[] =>
  passage.mentions.flatMap((region): Relation[] => {
    const inner = region.entity;
    if (region.type !== 'Region' || inner === undefined) return [];
    const before = passage.mentions.find(endsAt(region.start, ['Region']));
    const outer = before?.entity;
    if (before === undefined || outer === undefined) return [];
    if (inner.code !== undefined && (outer.code === undefined || !ancestorsOf(inner.code).includes(outer.code)))
      return [];
    return [relation(inner, 'PART_OF', outer, passage.index, before.start, region.end, 'place-before-place')];
  });

/** A park that carries a firm's name is part of the firm's. */
const parksOf = (passage: Passage): Relation[] =>
  passage.mentions.flatMap((park): Relation[] => {
    if (park.type !== 'Park' || park.entity === undefined) return [];
    const firm = passage.mentions.find(endsAt(park.start, ['Company']));
    if (firm?.entity === undefined) return [];
    return [relation(park.entity, 'PART_OF', firm.entity, passage.index, firm.start, park.end, 'firm-before-park')];
  });

/** What lies in what by the order and the parts of names, for each passage of an article with these entities. */
export const containmentsAmong = (entities: Entities): ((passage: Passage) => Relation[]) => {
  let regions: NamesInWords | undefined;
  return (passage) => {
    if (!passage.mentions.some(({ type }) => type === 'Park' || type === 'Region')) return [];
    regions ??= namesInWords(entities.all, ['Region']);
    return [...parksIn(passage, regions), ...regionsIn(passage), ...parksOf(passage)];
  };
};
