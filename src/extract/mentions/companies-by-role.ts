import type { Passage } from '../passages.ts';
import { matchesOf, ruleMatches } from '../patterns/matches.ts';
import { addFirm, itemsOf } from './firm-names.ts';
import { leftEdge } from './left-edge.ts';
import { rightEdge } from './right-edge.ts';

const customersIn = matchesOf(/(?:是|为)([\u4e00-\u9fa5A-Za-z、及和与]{2,30}?)的[^,。的]{0,14}供应商/g);
const sourcesIn = matchesOf(
  /(?:采购自|购自|源自|来自|产自)(?:于|了)?(?:[\u4e00-\u9fa5]{2,8}(?:本地|当地|相邻|附近|隔壁|邻近)的)?([\u4e00-\u9fa5A-Za-z]{2,14})/g,
);
const giversIn = matchesOf(/由([\u4e00-\u9fa5]{4,10}?)(?:独家|长期|批量|全部|直接)*(?:供应|供货|配套)(?=[,。;、]|$)/g);
const described =
  /(?:^|[,。;])([\u4e00-\u9fa5A-Za-z]{3,8}?)(?:是|作为)(?:全球|国内|中国|世界|全国|亚洲|国际|一家|我国|全省|省内|行业)[^,。;]{0,24}?(?:制造商|企业|供应商|厂商|服务商|生产商|运营商|公司)(?=[,。;之]|$)/g;
const listed = /([\u4e00-\u9fa5A-Z]{2,10})\((?:股票|证券)?(?:代码|简称)/g;
const planning =
  /(?:^|。)([\u4e00-\u9fa5]{3,8}?)(?:拟|将|计划|宣布)(?:投资|收购|斥资|出资|与[^,。]{2,20}(?:签|合作)|在[^,。]{2,10}(?:投资|建))/g;
const foundersIn = matchesOf(
  /(?:^|[,。;:])([\u4e00-\u9fa5A-Za-z&]{2,8}?)(?:已经|已|也|将|正式|正|计划|宣布|拟)*(?:在[^,。]{0,4}?[\u4e00-\u9fa5]{2,6}(?:设厂|建厂|投资建)|宣布落户|斥资|在[\u4e00-\u9fa5]{2,6}?(?:总)?投资[约达]?\d)/g,
);
const actorsIn = ruleMatches([listed, planning, described], (pattern) => pattern);

/** 甲木及乙木的主要零件供应商: whom somebody supplies is a firm; who builds a works is one. */
export const findByRole = (passage: Passage): void => {
  const { text } = passage;
  for (const match of customersIn(text)) {
    const held = (match[1] ?? '').replace(/等.*$/, '');
    const from = match.index + match[0].indexOf(held);
    for (const { start, end } of itemsOf(passage, from, from + held.length))
      addFirm(passage, start, end, 'customer', 0.75);
  }
  for (const match of sourcesIn(text)) {
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const place = passage.mentions.find((each) => each.type === 'Region' && each.start === start);
    const goods = match[0].includes('购') || /(?:采购|所用|所需)[^。;]*$/.test(text.slice(0, match.index));
    if (place === undefined && !goods) continue;
    const end = rightEdge(text, start, 14);
    if (end - (place?.end ?? start) >= (place === undefined ? 2 : 3) && !/[国省市县区外]$/.test(text.slice(start, end)))
      addFirm(passage, start, end, 'source-of-goods', 0.65);
  }
  for (const match of giversIn(text)) {
    const start = match.index + 1;
    const end = start + (match[1] ?? '').length;
    const place = passage.mentions.find((each) => each.type === 'Region' && each.start === start);
    if (
      place !== undefined &&
      text[place.end] !== '的' &&
      end - place.end >= 2 &&
      !/(?:[省市县区]|企业|厂家|财政|政府|园区|部门|公司)$/.test(match[1] ?? '')
    )
      addFirm(passage, start, end, 'supplier-by-place', 0.65);
  }
  for (const [, match] of actorsIn(text)) {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const end = from + (match[1] ?? '').length;
    addFirm(passage, leftEdge(text, end, from, 10), end, 'listed-or-planning', 0.65);
  }
  for (const match of foundersIn(text)) {
    const name = match[1] ?? '';
    const from = match.index + match[0].indexOf(name);
    const start = leftEdge(text, from + name.length, from, 10);
    addFirm(passage, start, from + name.length, 'builder-of-works', 0.65);
  }
};
