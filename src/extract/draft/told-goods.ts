import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';

const joint: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及']);
const longestJoint = 2;

/** Whether two mentions are items of one list of goods. */
const isListed = (text: string, first: Mention | undefined, second: Mention | undefined): boolean =>
  first?.type === 'Product' &&
  second?.type === 'Product' &&
  second.start - first.end <= longestJoint &&
  joint.has(text.slice(first.end, second.start));

/** Goods that an article names again, or in one list with others: whoever does so does not name them in passing. */
export const goodsToldOf = (passages: readonly Passage[]): ReadonlySet<Entity> => {
  const once = new Set<Entity>();
  const told = new Set<Entity>();
  for (const { text, mentions } of passages) {
    for (const [i, mention] of mentions.entries()) {
      const { type, entity } = mention;
      if (type !== 'Product' || entity === undefined) continue;
      const listed = isListed(text, mentions[i - 1], mention) || isListed(text, mention, mentions[i + 1]);
      if (listed || once.has(entity)) told.add(entity);
      once.add(entity);
    }
  }
  return told;
};
