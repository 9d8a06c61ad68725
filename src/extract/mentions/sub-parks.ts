import type { Passage } from '../passages.ts';
import { isGeneric } from '../vocabulary/sectors.ts';
import { addMention, type Mention } from './mention.ts';

const part =
  /^([\u4e00-\u9fa5]{2,4}?)(?:片区|组团|分园|分区|区块|作业区|园(?=[,。;、:动开建正内里的落签投]|$))(?![域林艺])/;

/** Parts of parks, right after the park's name: 青河开发区甲木片区. */
export const findSubParks = ({ text, mentions }: Passage): void => {
  for (const park of mentions.filter(({ type }) => type === 'Park')) {
    const match = part.exec(text.slice(park.end, park.end + 10));
    if (match === null) continue;
    const own = match[1] ?? '';
    if (isGeneric(own) || /[的和与及等在将新建投签落把是为了各两该已正刚即未曾]/.test(own)) continue;
    const end = park.end + match[0].length;
    addMention(mentions, { type: 'Park', start: park.end, end, text: match[0], rule: 'part-of-park', score: 0.75 });
  }
};

/** The park that ends where a name begins, so that it says which is meant: 青河科技城电子信息产业园. */
export const parkAround = ({ mentions }: Passage, start: number): Mention | undefined =>
  mentions.find(({ type, end }) => type === 'Park' && end === start);
