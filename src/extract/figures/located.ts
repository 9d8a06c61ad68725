import { isPlace, type Mention } from '../mentions/mention.ts';

/** 东南角的, 境内的: where in a place the thing is that is named next. */
const within =
  /^(?:[东南西北中]{1,2}(?:部|角|侧|郊|边|端|面|头|麓|岸|片区)?|境内|[内里]|腹地|近郊|郊外|城区|城[东南西北]|核心区|一带|沿海|沿江|沿岸)?的?$/;

/** Whether the words between a place and a name only say where in it the named thing is. */
const ties = (text: string, from: number, to: number): boolean =>
  from <= to && to - from < 8 && within.test(text.slice(from, to));

/** The place that is named right before a name to say where it is: 青河区东南角的甲木产业园. */
export const placeOf = (
  text: string,
  inside: readonly Mention[],
  { start }: { readonly start: number },
): Mention | undefined => inside.findLast((each) => isPlace(each) && ties(text, each.end, start));

/** Whether a place only says where the next name is: 青河县的甲木公司. */
export const isPlaceOfNext = (text: string, inside: readonly Mention[], { end }: Mention): boolean =>
  inside.some(({ type, start }) => start > end && type !== 'Product' && type !== 'Person' && ties(text, end, start));
