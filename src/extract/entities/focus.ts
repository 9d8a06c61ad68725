import { ancestorsOf } from '../../facts/divisions.ts';
import type { Passage } from '../passages.ts';
import type { Focus } from '../relations/positions.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';

/** Weight of a mention in the first passage, the title as a rule. */
const titleWeight = 3;

const weight = (entity: Entity): number => {
  let sum = 0;
  for (const { passage } of entity.places) sum += passage === 0 ? titleWeight : 1;
  return sum;
};

const namedAfterCities: ReadonlySet<string> = new Set([
  'Government',
  'Park',
  'Programme',
  'University',
  'ResearchInstitute',
]);

/** What speaks for a place as the one that an article is about, and may not outweigh a park in it. */
const organs: ReadonlySet<string> = new Set(['Government', 'Programme']);

/** The weight of a place with that of all such whose names begin with its own: 青河市经信委, 青河滨海工业区. */
const weightWithNames =
  (entities: Entities, types = namedAfterCities) =>
  (place: Entity): number => {
    let sum = weight(place);
    if (place.type !== 'Region') return sum;
    const stem = place.name.replace(/市$/, '');
    for (const each of entities.all) if (types.has(each.type) && each.name.startsWith(stem)) sum += weight(each);
    return sum;
  };

/** The first of those that weigh most. */
const heaviest = (entities: readonly Entity[], weigh = weight): Entity | undefined => {
  let found: Entity | undefined;
  let most = -1;
  for (const entity of entities) {
    const own = weigh(entity);
    if (own <= most) continue;
    found = entity;
    most = own;
  }
  return found;
};

/** Share of the mentions of the place around it from which a county is what the article is about: 青河市甲木区 names both. */
const insideFrom = 0.7;

/** The county within a place that is named nearly as often as it, else the place. */
const innermost = (place: Entity, regions: readonly Entity[], weigh: (entity: Entity) => number): Entity =>
  heaviest(
    regions
      .filter(({ code }) => code !== undefined && place.code !== undefined && ancestorsOf(code).includes(place.code))
      .filter((inner) => weigh(inner) >= insideFrom * weigh(place)),
  ) ?? place;

/** Passages in which a headline and what stands under it may be, and the most characters of one. */
const headPassages = 3;
const longestHead = 40;

/** How often a firm must be named, and how much oftener than any other, to be what an article without it in its headline is about. */
const leastWeight = 6;
const oftener = 3;

/** The one firm of the headline, else the one that is named far oftener than all others. */
const firmOfArticle = (passages: readonly Passage[], entities: Entities): Entity | undefined => {
  const heads = passages
    .slice(0, headPassages)
    .filter(({ text }, i) => i === 0 || (text.length <= longestHead && !text.includes('。')));
  const named = new Set(
    heads.flatMap(({ mentions }) =>
      mentions.flatMap(({ type, entity }) => (type === 'Company' && entity !== undefined ? [entity] : [])),
    ),
  );
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  const firms = entities.all.filter(({ type }) => type === 'Company');
  const first = heaviest(firms);
  const second = heaviest(firms.filter((firm) => firm !== first));
  if (first === undefined || weight(first) < leastWeight) return undefined;
  return weight(first) >= oftener * (second === undefined ? 0 : weight(second)) ? first : undefined;
};

/** The places that an article is mostly about. */
export const focusOf = (passages: readonly Passage[], entities: Entities): Focus => {
  const regions = entities.all.filter(({ type }) => type === 'Region');
  const parks = entities.all.filter(({ type }) => type === 'Park');
  const ofLevel = (level: string): Entity[] => regions.filter((region) => region.level === level);
  const municipality = ofLevel('PROVINCE').filter(({ name }) => name.endsWith('市'));
  const city = heaviest(
    [...ofLevel('CITY'), ...municipality, ...ofLevel('COUNTY').filter(({ name }) => name.endsWith('市'))],
    weightWithNames(entities),
  );
  const county = heaviest(ofLevel('COUNTY'));
  const around = city?.code === undefined ? [] : ancestorsOf(city.code);
  const province =
    regions.find(({ code }) => code !== undefined && around.includes(code)) ??
    (around.length === 0 ? heaviest(ofLevel('PROVINCE')) : undefined);
  const park = heaviest(parks);
  const weigh = weightWithNames(entities, organs);
  const most =
    heaviest([...regions.filter(({ level }) => level !== 'PROVINCE' || municipality.length > 0), ...parks], weigh) ??
    province;
  const main = most === undefined ? undefined : innermost(most, regions, weigh);
  const zone = heaviest([...parks, ...ofLevel('COUNTY').filter(({ name }) => name.endsWith('区'))]);
  const town = heaviest(regions.filter(({ name }) => /(?:镇|乡|街道)$/.test(name)));
  const firm = firmOfArticle(passages, entities);
  const prefecture = heaviest(ofLevel('CITY').filter(({ name }) => /[州盟]$/.test(name)));
  return { province, city, county, prefecture, park, zone, town, firm, main };
};
