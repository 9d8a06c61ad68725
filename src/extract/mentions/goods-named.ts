import type { Passage } from '../passages.ts';
import { beginningAt, byBeginning } from '../vocabulary/beginning.ts';
import { latinGoods, namedGoods } from '../vocabulary/named-goods.ts';
import { clauseStart } from './firm-names.ts';
import { leftEdge } from './left-edge.ts';
import { addProduct } from './product-names.ts';

const known = byBeginning([...namedGoods, ...latinGoods]);
const latin = /[A-Za-z\d]/;

/** The name of goods that begins at a place. */
const nameAt = (text: string, at: number): string | undefined => {
  const name = known.get(beginningAt(text, at))?.find((each) => text.startsWith(each, at));
  if (name === undefined || !latinGoods.has(name)) return name;
  return latin.test(text[at - 1] ?? '') || latin.test(text[at + name.length] ?? '') ? undefined : name;
};

/** What goes on with the word makes another word of it, or speaks of a trade: 轴承钢, 芯片产业, 饲料厂. */
const another =
  /^(?:产业|行业|企业|公司|集团|股份|有限|工业|市场|领域|技术|工艺|研究|学院|协会|商会|联盟|之都|之乡|小镇|集群|园|城|厂|商|龙头|大王|专家|国家|领军|巨头|化工|新材|科技|[\u4e00-\u9fa5]{0,2}有限|级|化|性|率|基(?!板)|用|专用|类|房|机车|装备|设备|车间|工程|大会|论坛|展|节|交易|贸易|价格|行情)/;

/** 电子水泵电机, TPU粒子: goods named by what they are of. */
const goesOn =
  /^(?:粒子|颗粒|母粒|切片|薄膜|纤维|电机|总成|组件|模组|系统|废料|单体|材料|衬底|毛坯|丝|粉(?!丝)|棒材?|锻件|铸件)/;

const longest = 12;
/** What is done with goods, how many and whose, which is no part of their name. */
const noPart =
  /^.*(?:[一二三四五六七八九十两几半单\d][小大]?(?:台|万?吨|款|种|类|项|条|片|只|块|袋|滴|套|列|辆|瓶|桶|盒|卷|根|支|颗|粒|张|车|船|批|吉瓦|兆瓦|GWh?|MW|kV|%)|首[炉批台条款套件]|国产|进口|自产|其他|(?<![国特高])产出?|[做制换改变生]成|(?<!再)制造|加工|研发|研制|开发|攻关|承运|运送|输送|送出|出口|采购|购买|购进|使用|采用|用作|所用|主打|考虑|现有|已有|装满|回收|全[市县区省]|[上中下]游|蚀刻|涂覆|安装|装[上在]|配套|供应|供给|销售|消耗|消化|替代|需要?|可(?![降控编穿充再])|能够?(?!源)|再(?!生|制)|去|回|做|供|把|将|是|[上里中下]的|了|过|着|还|也|都|就|才|仅|只|靠|从|到|让|被|来|出|月|年|原$|小$)/;

/** Goods that are goods wherever they stand, with the words that qualify them; what another wording found stays. */
export const findNamedGoods = (passage: Passage): void => {
  const { text } = passage;
  let next = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const name = at < next ? undefined : nameAt(text, at);
    if (name === undefined) continue;
    const word = at + name.length;
    next = word;
    const end = word + (goesOn.exec(text.slice(word, word + 3))?.[0].length ?? 0);
    if (another.test(text.slice(end, end + 4))) continue;
    const least = Math.max(clauseStart(text, at), at - longest);
    const named = passage.mentions.findLast((each) => each.type !== 'Product' && each.end > least && each.end <= at);
    const start = leftEdge(text, at, Math.max(least, named?.end ?? 0));
    const from = latinGoods.has(name) ? at : start + (noPart.exec(text.slice(start, at))?.[0].length ?? 0);
    if (
      passage.mentions.some(
        (each) => each.start < end && each.end > from && (each.start < at || each.end > end || each.type !== 'Product'),
      )
    )
      continue;
    addProduct(passage, from, text.slice(from, end), 'goods-named', 0.6);
  }
};
