import type { Modality } from '../../facts/predicates.ts';

const negated =
  /(?:尚未|并未|没有|未能|不再|不会|不是|并非|取消|终止|放弃|否认|叫停|拒绝|未曾|无法|未)$|(?:尚未|并未|没有|未能|不再|不会|并非|取消|终止|放弃了?|否认|叫停|拒绝)[^,。;]{0,10}$/;
const hoped = /(?:争当|力争|争取|希望|有望|期待|梦想|立志|欲|想(?!法|象|到|起|不到)|目标是|努力)[^,。;]{0,16}$/;
const planned = /(?:拟|计划|将|准备|规划|预计|即将|筹备|筹划|打算|意向|有意|谋划|待建|考虑|正与|洽谈)[^,。;]{0,24}$/;

/**
 * How sure a text is of what a stretch of it says: what stands before the verb decides. Undefined where it says that it
 * is not so.
 *
 * @param before The clause up to the verb.
 */
export const modalityOf = (before: string): Modality | undefined => {
  if (before === '') return 'ACTUAL';
  if (negated.test(before)) return undefined;
  if (hoped.test(before)) return 'ASPIRATIONAL';
  return planned.test(before) ? 'PLANNED' : 'ACTUAL';
};
