import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import { titlePattern } from '../vocabulary/titles.ts';

/** Firms that a person speaks for, by name of the person. */
export type Speakers = ReadonlyMap<Entity, Entity>;

/** What follows the firm that a speaker is of. */
const spokesman = new RegExp(
  `^(?:的)?(?:集团|公司|[\\u4e00-\\u9fa5]{0,4})(?:相关|有关)?(?:负责人|人士|${titlePattern})`,
);

/** What somebody does who is quoted. */
export const speech = /(?:表示|说|介绍|透露|指出|告诉|称|认为|强调)/;

/** The firm that 我们 means; “我们……”甲木公司董事长说: who speaks is named in the sentence after the quotation. */
export const firmQuoted = (passage: Passage, sentence: Range, speakers: Speakers): Entity | undefined => {
  if (passage.text[sentence.start] !== '“') return undefined;
  const text = passage.text.slice(sentence.start, sentence.end);
  if (
    !/我们|公司|我厂|客户|供|采购|产品|进口|[用买卖]|订单|合同|手[里头上]|厂里|车间|工人|产[能量线]|年产|一[年天个]/.test(
      text,
    )
  )
    return undefined;
  const next = passage.sentences.find(({ start }) => start >= sentence.end);
  if (next === undefined || !speech.test(passage.text.slice(next.start, next.end))) return undefined;
  const speaker = passage.mentions.find(
    (each) => each.start >= next.start && each.end <= next.end && each.type === 'Person' && each.entity !== undefined,
  );
  const firmOfSpeaker = passage.mentions.find(
    (each) =>
      each.type === 'Company' &&
      each.start >= next.start &&
      each.end <= next.end &&
      spokesman.test(passage.text.slice(each.end, each.end + 12)),
  )?.entity;
  return (speaker?.entity === undefined ? undefined : speakers.get(speaker.entity)) ?? firmOfSpeaker;
};
