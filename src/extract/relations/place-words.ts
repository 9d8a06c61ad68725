import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import type { Focus } from './positions.ts';
import { wholePlaceOf } from './whole-place.ts';

/** 全市, 园区, 县里 where somebody acts. */
export const placeWords =
  /(?:^|[,。;:、“年月日]|[设位建落][在于])(新区|园区|高新区|开发区|经开区|集聚区|示范区|保税区|工业园|产业园|科技城|全区|县里|市里|区里|镇里|省里|全市|该市|我市|全县|该县|我县|全省|我省|该区|我区|全园|全镇|该镇|全乡)(?=(?<=[在于]该[县市区镇])的|(?<![在于].{2,3})[^,。;]{0,3}(?:实现|最|急|需|拟|希望|想|盼|招商|引进|现有|已|共|累计|先后|新增|规上|将|与|以|紧|拥有|聚集|集聚|培育|签约|规划|形成|生产|吸引|建成|完成|地区|有|工业|开工|计划|力争|还|也|正|年产|加工|企业年))/g;

/** 园区 after a park has been named means that one, so far as its name ends so. */
const endings: Readonly<Record<string, RegExp>> = {
  园区: /(?:园|园区|区|城|谷|港)$/,
  新区: /新区$/,
  高新区: /(?:高新区|高新技术产业开发区)$/,
  开发区: /开发区$/,
  集聚区: /集聚区$/,
  示范区: /示范区$/,
  保税区: /保税区$/,
  工业园: /工业园区?$/,
  产业园: /产业园区?$/,
  科技城: /科技城$/,
  经开区: /(?:经开区|经济技术开发区|经济开发区)$/,
};

const parkBefore = ({ mentions }: Passage, word: string, at: number): Entity | undefined =>
  mentions.findLast(
    ({ type, end, entity }) =>
      type === 'Park' && end <= at && entity !== undefined && endings[word]?.test(entity.name) === true,
  )?.entity;

/** Whom 全市 and 园区 mean at a place in a passage. */
export const placeMeant = (word: string, passage: Passage, at: number, focus: Focus): Entity | undefined => {
  if (/省/.test(word)) return focus.province;
  if (/市/.test(word)) return focus.city;
  if (/县/.test(word)) return focus.county;
  if (/^(?:全区|该区|我区|区里)$/.test(word)) return wholePlaceOf('区', focus);
  return /[镇乡]/.test(word) ? focus.town : (parkBefore(passage, word, at) ?? focus.park);
};
