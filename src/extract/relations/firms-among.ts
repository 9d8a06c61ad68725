import type { Mention } from '../mentions/mention.ts';

/** The firms that are named, those in names of projects too. */
export const firmsAmong = (mentions: readonly Mention[]): Mention[] => {
  const firms: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'Company' && mention.entity !== undefined) firms.push(mention);
    for (const inner of mention.inner ?? [])
      if (inner.type === 'Company' && inner.entity !== undefined) firms.push(inner);
  }
  return firms;
};
