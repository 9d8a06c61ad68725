import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import type { Focus } from '../relations/positions.ts';
import { wholePlaceOf } from '../relations/whole-place.ts';

const whole =
  /(?<![占居列跑于在])(?:全|我|该|本)(省|市|县|区|园|州|盟|旗|镇)|(?<=^|[,。;:由])([省市县区])(?:级)?(?:人民政府|政府|财政|里(?=给|把|将|定|今年|去年|计划|规划|提出|已经|还))|(?<=[,。;])(财政)(?=每?年|还|又|再|拿|安排|出)|(?<=^|[,。;:]|[眼当]下|目前|如今|现在?)(园)[里内]/g;

/** Where the last of such words stands in a text, or -1. */
export const wholePlaceAt = (text: string): number => allMatches(whole, text).at(-1)?.index ?? -1;

/**
 * Whom 全市 and 全区 mean in some words: the place of that level that their sentence names, else that of the article.
 *
 * @param inside The names of the sentence.
 */
export const wholePlaceIn = (text: string, focus: Focus, inside: readonly Mention[]): Entity | undefined => {
  const match = allMatches(whole, text).at(-1);
  if (match?.[3] !== undefined) return focus.main;
  const level = match?.[1] ?? match?.[2] ?? match?.[4];
  if (level === undefined) return undefined;
  const park = level === '园' ? inside.findLast(({ type }) => type === 'Park')?.entity : undefined;
  if (park !== undefined) return park;
  const named = new Set(
    inside
      .filter(({ type, rule, entity }) => type === 'Region' && rule !== 'anaphor' && entity?.name.endsWith(level))
      .map(({ entity }) => entity),
  );
  const [only] = named;
  return (named.size === 1 && level !== '市' ? only : undefined) ?? wholePlaceOf(level, focus);
};

/** 全市产值9亿元;企业只有37家: whose the part of a sentence before ; is, unless it names who makes something. */
export const wholeOfPartBefore = ({ text, mentions }: Passage, { start }: Range, focus: Focus): Entity | undefined => {
  if (text[start - 1] !== ';') return undefined;
  const from = text.lastIndexOf('。', start) + 1;
  const inside = mentions.filter((each) => each.start >= from && each.end < start);
  return inside.some(({ type }) => type === 'Company' || type === 'Project')
    ? undefined
    : wholePlaceIn(text.slice(from, start), focus, inside);
};
