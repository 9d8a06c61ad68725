import type { Mention } from '../mentions/mention.ts';
import { bearers } from '../relations/headings.ts';
import type { Quantity } from './quantity.ts';

/** Words that name a subject without a name. */
const turns =
  /(?<![占居列跑于在])(?:全|我|该|本)[省市县区州盟旗镇]|(?<=[,。;:])由?[省市县区](?:级|里)?(?:人民政府|政府|财政|里)|(?:项目|工程)(?=[^,。;]{0,4}(?:总投资|占地|全部|建成|达产|投产|计划|预计|分))|[一二三四五六两首]期|公司|集团|园区|双方|(?:全部|整体|全面)(?:建成|达产|投产|竣工|投用)/;

/** 产值达到800亿元,培育龙头企业5家: a place does so, whatever has the output. */
const raised = /,(?:同时|并|力争|争取|计划|累计|新)*(?:培育|招引|引进|孵化)[^,。;]*$/;

/** Whether nothing between two numbers of a sentence could be a new subject: 产值3亿元,同比增长5%. */
export const isTakenUp = (text: string, before: Quantity, next: Quantity, inside: readonly Mention[]): boolean =>
  !raised.test(text.slice(before.end, next.start)) &&
  !inside.some(
    ({ type, start, end }) =>
      bearers.has(type) && start >= before.end && end <= next.start + 1 && !/[占居列跑]$/.test(text.slice(0, start)),
  ) &&
  !inside.some(({ type, start, end }) => bearers.has(type) && start < next.end && end > next.start) &&
  !turns.test(text.slice(before.end, next.start));
