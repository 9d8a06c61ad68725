import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { clauseBefore } from './clauses.ts';
import { besideLandmark, isLandmark } from './landmarks.ts';

const presents =
  /^(?:而|其中|记者|我们|一行人?|调研组|这|那)?(?:便|就|正|首先|随后|接着|又|再)*(?:是|有|坐落着|矗立着|伫立着|驻扎着|诞生了|来到|走进|探访|走访)(?:了)?(?:一?家)?(?:[^,。;:]{0,16}的)?$/;

/** 最早落户的是, 同样忙碌的还有: who did what no firm before is said to have done. */
const singlesOut = /^[^,。;:]{2,20}的,?(?:便|就|正|则|首先|还)*(?:是|数|要数|当数|当属|有)(?:[^,。;:]{0,16}的)?$/;

const endsClause = /^(?:\([^)]*\))?(?:[,。!?]|$)/;

const isFirmIn =
  ({ start, end }: Range) =>
  (each: Mention): boolean =>
    each.type === 'Company' && each.entity !== undefined && each.start >= start && each.end <= end;

/** The firm with which a sentence begins to speak of it: 最早落户的是甲木公司,主营车门。 */
export const presentedAtOnce = (passage: Passage, sentence: Range): Mention | undefined => {
  const { text } = passage;
  const first = passage.mentions.find(isFirmIn(sentence));
  if (first === undefined) return undefined;
  const alone = endsClause.test(text.slice(first.end, sentence.end));
  return alone && singlesOut.test(text.slice(sentence.start, first.start)) ? first : besideLandmark(passage, sentence);
};

/** The firm that a sentence brings before the reader: 离码头不远,是甲木公司。 */
export const presentedFirm = (passage: Passage, sentence: Range): Mention | undefined => {
  const { text } = passage;
  const last = passage.mentions.findLast(isFirmIn(sentence));
  if (last === undefined) return undefined;
  const atOnce = presentedAtOnce(passage, sentence);
  if (atOnce !== undefined) return atOnce;
  if (!/^(?:\([^)]*\))?[。!?]?$/.test(text.slice(last.end, sentence.end))) return undefined;
  return presents.test(clauseBefore(text, last.start, sentence.start)) ? last : undefined;
};

/** The firm that the last clause of a sentence names first of all: 木屑卖给了甲木公司。这家企业…; a landmark is none. */
export const newcomerOf = (passage: Passage, sentence: Range): Mention['entity'] => {
  const { text, mentions } = passage;
  const last = mentions.findLast(isFirmIn(sentence));
  if (last?.entity === undefined || isLandmark(text, last)) return undefined;
  if (/[,;]/.test(text.slice(last.end, sentence.end))) return undefined;
  return mentions.some(({ entity, start }) => entity === last.entity && start < last.start) ? undefined : last.entity;
};
