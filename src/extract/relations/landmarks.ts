import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { besideIt } from './clauses.ts';

const besideAhead = new RegExp(`^${besideIt}`);
const besideBefore = /(?:毗邻|紧邻|紧靠|紧挨着?|邻近|挨着|靠着)$/;
const farBefore = /(?:离|距|距离|从)$/;
const farAhead = /^[^,。;]{0,8}?(?:不远|[米里](?:处|外|的|,|远)|分钟)/;

/**
 * Whether a name only says where something else is: 与甲木公司一墙之隔, 甲木公司对面, 离甲木公司不远.
 */
export const isLandmark = (text: string, { start, end }: Range): boolean => {
  const ahead = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 3), start);
  return besideAhead.test(ahead) || besideBefore.test(before) || (farBefore.test(before) && farAhead.test(ahead));
};

/** From the landmark to the firm: 一墙之隔的,是 and words about the firm. */
const brings = new RegExp(
  `^(?:${besideIt}|[^,。;]{0,8}?(?:不远处?|[米里](?:处|外|远)?|分钟))?(?:的)?(?:地方)?,?(?:便|就|正|则|还|也|坐落着?|矗立着?|驻扎着?)*(?:是|有|坐落着|矗立着)(?:了)?(?:另)?(?:一?家)?(?:[^,。;:]{0,24}的)?$`,
);

/** 甲木公司 in 与乙木公司相邻的是甲木公司,主营车门: what a sentence brings before the reader beside a landmark. */
export const besideLandmark = ({ text, mentions }: Passage, { start, end }: Range): Mention | undefined => {
  const firms = mentions.filter(
    (each) => each.type === 'Company' && each.entity !== undefined && each.start >= start && each.end <= end,
  );
  const landmark = firms.length < 2 ? undefined : firms.find((each) => isLandmark(text, each));
  if (landmark === undefined) return undefined;
  return firms.find(
    (each) =>
      each.start > landmark.end &&
      /^(?:\([^)]*\))?(?:[,。;!?]|$)/.test(text.slice(each.end, end)) &&
      brings.test(text.slice(landmark.end, each.start)),
  );
};
