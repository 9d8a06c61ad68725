import { words } from '../vocabulary/words.ts';

/** Pieces of the wordings in which firms act. */

export const name = '([\\u4e00-\\u9fa5A-Za-z0-9&·、]{2,36}?)';
export const manner =
  '(?:就近|独家|全数|悉数|批量|主要|全部|负责|直接|长期|稳定|统一|自主|单独|分别|各自|共同|联合|全资|独资|合资|就地|持续|同步|每年|每月|也|都|均|已|还|来|进行)*';
export const money = '(?:总)?(?:投资|出资|斥资|投入|注资)(?:约|近|超|超过|逾|了|额)*\\d';
export const ends = '(?=[,。;:()]|等|$)';
/** Countries that stand right before the names of firms. */
export const countryNames = words(
  '德国 法国 英国 美国 日本 韩国 瑞士 瑞典 荷兰 意大利 西班牙 奥地利 丹麦 芬兰 加拿大 新加坡 马来西亚 泰国 印度 俄罗斯 以色列 比利时 挪威',
);
export const country = `(?:${countryNames.join('|')})`;
