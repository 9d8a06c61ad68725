import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { clauseBefore } from './clauses.ts';

const presents =
  /^(?:而|其中|记者|我们|一行人?|调研组|这|那)?(?:便|就|正|首先|随后|接着|又|再)*(?:是|有|坐落着|矗立着|伫立着|驻扎着|诞生了|来到|走进|探访|走访)(?:了)?(?:一?家)?(?:[^,。;:]{0,16}的)?$/;

/** The firm that a sentence brings before the reader at its end: 离码头不远,是甲木公司。 */
export const presentedFirm = ({ text, mentions }: Passage, { start, end }: Range): Mention | undefined => {
  const last = mentions.findLast(
    (each) => each.type === 'Company' && each.entity !== undefined && each.start >= start && each.end <= end,
  );
  if (last === undefined || !/^(?:\([^)]*\))?[。!?]?$/.test(text.slice(last.end, end))) return undefined;
  return presents.test(clauseBefore(text, last.start, start)) ? last : undefined;
};
