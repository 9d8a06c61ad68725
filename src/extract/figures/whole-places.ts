import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Focus } from '../relations/positions.ts';
import { wholePlaceOf } from '../relations/whole-place.ts';

const whole =
  /(?<![占居列跑于])(?:全|我|该|本)(省|市|县|区|园|州|盟|旗|镇)|(?<=^|[,。;:])([省市县区])(?:级)?(?:人民政府|政府|财政)/g;

/**
 * Whom 全市 and 全区 mean in some words: the place of that level that their sentence names, else that of the article.
 *
 * @param inside The names of the sentence.
 */
export const wholePlaceIn = (text: string, focus: Focus, inside: readonly Mention[]): Entity | undefined => {
  const match = [...text.matchAll(whole)].at(-1);
  const level = match?.[1] ?? match?.[2];
  if (level === undefined) return undefined;
  const named = new Set(
    inside
      .filter(({ type, rule, entity }) => type === 'Region' && rule !== 'anaphor' && entity?.name.endsWith(level))
      .map(({ entity }) => entity),
  );
  const [only] = named;
  return (named.size === 1 && level !== '市' ? only : undefined) ?? wholePlaceOf(level, focus);
};
