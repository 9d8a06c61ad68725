/** Kinds of parks that have a long and a short word. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:国家级?|省级)?(?:经济技术开发区|经济开发区)$/, '经开区'],
  [/(?:国家级?|省级)?(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|高新技术产业园)$/, '高新区'],
  [/(?<![术济业新])开发区$/, '经开区'],
  [/综合保税区$/, '综保区'],
  [/自由贸易试验区$/, '自贸区'],
];

/** The short word for a park's kind: 经开区 of 青河经济技术开发区. */
export const shortKind = (name: string): string | undefined => kinds.find(([long]) => long.test(name))?.[1];

/**
 * A park's name with the short word for its kind; itself where there is none.
 *
 * @example shortPark('青河市经济技术开发区') // '青河经开区'
 */
export const shortPark = (name: string): string => {
  const short = kinds.reduce((text, [long, kind]) => text.replace(long, kind), name);
  return short.replace(/(?<=[\u4e00-\u9fa5]{2})[省市县区](?=(?:经开区|高新区|综保区|自贸区)$)/, '');
};
