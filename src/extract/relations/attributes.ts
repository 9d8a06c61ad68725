import { country } from '../mentions/slot-words.ts';
import { type Annotated, classOf } from './annotate.ts';

const region = classOf('Region|Park');
const near = `(?:本地|当地|附近|邻近|外地|省内|省外|市内|市外|县内|县里|区内|国内|海外|周边|园区里|园区内|园区|园内|家门口|(?:马|街)?路?对面|对门|同城|同省|同市|同县|同园区|隔壁|邻市|邻县|邻省|珠三角|长三角|华南|华东|华北|西南|北美|欧洲|东南亚|澳大利亚|巴西|台湾|香港|${country})`;
const kind = `(?:(?:知名|著名|大型|老牌|头部|连锁|上市|${classOf('Product')}|家电|汽车|能源|食品|服装|快消|家居|建材|医药|化工)*(?:零售商|经销商|贸易商|车企|房企|药企|酒企|央企|国企|民企|外企|巨头|大厂|厂商|整车厂|主机厂|超市|龙头企业|龙头|名企|(?<=${classOf('Product')})(?:厂|企业|厂家)))`;

/** 青河县的, 隔壁的, 德国零售商: where a firm is and of what kind, before its name. */
const attributes = new RegExp(
  `(?:(?:${region}|${near})+[里内]?的?(?:${kind}的?)?|(?<=[向给为由从跟与和、替找是])${kind}|(?<=[向给为由从跟与替找])(?:老客户|大客户))(?=${classOf('Company')})`,
  'g',
);

/**
 * A sentence without the words that only say where a firm is or of what kind, before its name: who gives and who takes is the
 * same without them, and no rule need allow for them.
 *
 * @example withoutAttributes(annotate(passage, sentence, [])).text // of 向青河县的甲木公司采购: 向, one character, 采购
 */
export const withoutAttributes = (annotated: Annotated): Annotated => {
  const { text, originOf } = annotated;
  const starts: number[] = [];
  let kept = '';
  let at = 0;
  const keep = (end: number): void => {
    for (let place = at; place < end; place++) starts.push(place);
    kept += text.slice(at, end);
  };
  for (const match of text.matchAll(attributes)) {
    keep(match.index);
    at = match.index + match[0].length;
  }
  if (at === 0) return annotated;
  keep(text.length);
  starts.push(text.length);
  return { ...annotated, text: kept, originOf: (place) => originOf(starts[place] ?? text.length) };
};
