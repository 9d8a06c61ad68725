import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Focus } from '../relations/positions.ts';
import { wholePlaceOf } from '../relations/whole-place.ts';

const whole =
  /(?<![占居列跑于])(?:全|我|该|本)(省|市|县|区|园|州|盟|旗|镇)|(?<=^|[,。;:由])([省市县区])(?:级)?(?:人民政府|政府|财政)|(?<=^|[,。;:]|[眼当]下|目前|如今|现在?)(园)[里内]/g;

/** Where the last of such words stands in a text, or -1. */
export const wholePlaceAt = (text: string): number => [...text.matchAll(whole)].at(-1)?.index ?? -1;

/**
 * Whom 全市 and 全区 mean in some words: the place of that level that their sentence names, else that of the article.
 *
 * @param inside The names of the sentence.
 */
export const wholePlaceIn = (text: string, focus: Focus, inside: readonly Mention[]): Entity | undefined => {
  const match = [...text.matchAll(whole)].at(-1);
  const level = match?.[1] ?? match?.[2] ?? match?.[3];
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
