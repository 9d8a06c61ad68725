import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { addMention } from './mention.ts';

const bareIn = matchesOf(
  /(?<=[在到于、向和与入从进]|(?:^|[,。;:])(?=临港区))(?:科技城|大学城|高新区|经开区|保税区|综保区|自贸区|软件园|临空经济区|科学城|医药港|空港经济区|经济开发区|科技园|台商投资区|出口加工区|综合保税区|保税港区|经济技术开发区|高新技术产业开发区|自贸试验区|工业集中区|产业集聚区|产业聚集区|工业新区|产业新城|临港新区|空港新区|临港区)(?![\u4e00-\u9fa5]{0,6}(?:管委会(?!主任|副主任|书记)|公司))/g,
);

/** Parks that the article calls by their kind alone: 在科技城建厂. Only where no park of that kind has a name. */
export const findBareParks = (passages: readonly Passage[]): void => {
  const named = passages.flatMap(({ mentions }) =>
    mentions.filter(({ type }) => type === 'Park').map(({ text }) => text),
  );
  for (const passage of passages) {
    for (const match of bareIn(passage.text)) {
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
