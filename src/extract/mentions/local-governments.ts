import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { shortBureaus } from '../vocabulary/bureaus.ts';
import { anyOf } from '../vocabulary/words.ts';
import { addMention, mentionAt } from './mention.ts';
import type { RegionFound } from './regions.ts';

/** Weight of a place in the first passage, the title as a rule. */
const titleWeight = 3;

/** A bureau of the article's own city, county or province, which it does not name again: 市商务局. */
const bodiesIn = matchesOf(
  new RegExp(
    String.raw`(?:^|[^\u4e00-\u9fa5]|[由向与和据经是在及对从为被请、])(省|市|县|区)(?![场民内里外域长委区县城])([\u4e00-\u9fa5]{2,12}?(?:局|厅|委员会)(?!部|域|面|势)|(?:${anyOf(shortBureaus)})(?![会员托派])|[\u4e00-\u9fa5]{2,8}?(?<![主承协举创开兴筹督催申合联试停补代包操严查经惩])办(?=[已将就与和在、,。]|$)|检验检测院|质检院|计量院|特检院|农科院|农业科学院|林科院|标准化院|规划院|(?:人民)?政府(?=与|和|拟|将|计划|出台|印发|成立|组织|投入|出资|设立|已|联合))`,
    'g',
  ),
);

const fits = (level: string, { division }: RegionFound): boolean =>
  level === '省' ? division.level === 'PROVINCE' : division.level !== 'PROVINCE' && division.name.endsWith(level);

/** The division of a level that the article names most. */
const placeOf = (level: string, regions: readonly RegionFound[]): string | undefined => {
  const weights = new Map<string, number>();
  for (const region of regions) {
    if (!fits(level, region)) continue;
    const { name } = region.division;
    weights.set(name, (weights.get(name) ?? 0) + (region.passage.index === 0 ? titleWeight : 1));
  }
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** Bureaus whose place follows from what the article is about. */
export const findLocalGovernments = (passages: readonly Passage[], regions: readonly RegionFound[]): void => {
  const places = new Map(['省', '市', '县', '区'].map((level) => [level, placeOf(level, regions)] as const));
  for (const passage of passages) {
    for (const match of bodiesIn(passage.text)) {
      const [, level = '', organ = ''] = match;
      const place = places.get(level);
      const end = match.index + match[0].length;
      const start = end - organ.length - level.length;
      if (place === undefined || mentionAt(passage.mentions, start) !== undefined) continue;
      const text = `${place}${organ}`;
      const type = organ.endsWith('院') ? 'ResearchInstitute' : 'Government';
      addMention(passage.mentions, { type, start, end, text, rule: 'bureau-of-the-place', score: 0.7 });
    }
  }
};
