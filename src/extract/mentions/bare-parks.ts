import type { Passage } from '../passages.ts';
import { addMention } from './mention.ts';

const bare =
  /(?<=[在到于、向和与入])(?:科技城|大学城|高新区|经开区|保税区|综保区|自贸区|软件园|临空经济区|科学城|医药港|空港经济区|经济开发区|科技园)(?![\u4e00-\u9fa5]{0,6}(?:管委会|公司))/g;

/** Parks that the article calls by their kind alone: 在科技城建厂. Only where no park of that kind has a name. */
export const findBareParks = (passages: readonly Passage[]): void => {
  const named = passages.flatMap(({ mentions }) =>
    mentions.filter(({ type }) => type === 'Park').map(({ text }) => text),
  );
  for (const passage of passages) {
    for (const match of passage.text.matchAll(bare)) {
      const [text] = match;
      if (named.some((name) => name.endsWith(text))) continue;
      addMention(passage.mentions, {
        type: 'Park',
        start: match.index,
        end: match.index + text.length,
        text,
        rule: 'park-by-kind',
        score: 0.6,
      });
    }
  }
};
