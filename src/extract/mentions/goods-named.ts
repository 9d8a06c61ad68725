import type { Passage } from '../passages.ts';
import { longestNames } from '../patterns/gazetteer.ts';
import { kindsFrom } from '../vocabulary/known-goods.ts';
import { latinGoods, namedGoods } from '../vocabulary/named-goods/index.ts';
import { isPlant } from '../vocabulary/plant.ts';
import { clauseStart } from './firm-names.ts';
import { leftEdge } from './left-edge.ts';
import { addProduct } from './product-names.ts';

const knownIn = longestNames([...namedGoods, ...latinGoods]);
const latin = /[A-Za-z\d]/;

/** Whether a name in Latin letters is a part of a longer word. */
const isPart = (text: string, at: number, name: string): boolean =>
  latinGoods.has(name) && (latin.test(text[at - 1] ?? '') || latin.test(text[at + name.length] ?? ''));

/** What goes on with the word makes another word of it, or speaks of a trade: 轴承钢, 芯片产业, 饲料厂. */
const another =
  /^(?:理|质资源|业(?![务])|产业|行业|企业|公司|集团|股份|有限|工业|市场|领域|技术|工艺|研究|学院|协会|商会|联盟|之都|之乡|小镇|集群|园|城|厂|商|龙头|大王|专家|国家|领军|巨头|化工|新材|科技|[\u4e00-\u9fa5]{0,2}有限|级|化|性|率|基(?!板)|用|专用|类|房|机车|装备|设备|车间|工程|大会|论坛|展|节|交易|贸易|价格|行情|课题|航线|[\u4e00-\u9fa5]{0,2}[试实]验室|小厂|大[省市县国]|师傅|工人|展厅|博物馆|专业|堆场|扩产|降价)/;

/** 电子水泵电机, TPU粒子: goods named by what they are of. */
const goesOn =
  /^(?:粒子|颗粒|母粒|切片|薄膜|纤维|电机|总成|组件|模组|系统|控制系统|废料|单体|材料|衬底|毛坯|丝|粉(?!丝)|棒材?|锻件|铸件|壳体|外壳|支架|底座|底盘|叶片|轴承|密封件|主轴|原片|线束|精粉|精矿|微粉|杂交种|良种|种子|种苗|[片板管环粒珠膜块棒球套垫圈头盖壳芯坯料液胶漆纸布带绳网袋盒箱桶罐瓶盘轮轴阀泵罩座架组](?=[,。;、)”\d的等和及与]|$))/;

/** A list of trades that a place or a plan counts up: 电缆、轴承等产业. */
const ofTrades =
  /^(?:(?:、|和|及|与|以及)[\u4e00-\u9fa5A-Za-z]{2,12}){0,8}(?:等)?(?:[\u4e00-\u9fa5\d]{0,4})(?:产业|行业|领域|集群|板块)/;

/** What is bought for a plant and runs in it, which nobody there makes or supplies: 购置织机, 安装机械臂. */
const ofPlant = /(?:引进|购置|购进|安装|新上|添置|更新|更换|投入|动用|驾驶|操控|操作)(?:了|的)?[^,。;、的]{0,10}$/;

/** 喝着普洱茶, 桌上放着一只保温杯: what somebody has at table or sees in a place. */
const inScene =
  /(?:[吃喝尝](?:着|了|起)?|[泡端][着了起])(?:一[杯碗壶口])?$|[放摆挂停堆码铺塞]满[^,。;]{0,12}$|[放摆挂停走立竖躺堆插贴种]着(?:[一几两三][只台辆排个把张盆堆])?$|点(?:了|着)?(?:一[杯碗壶份])$|(?:掀开|打开|推开|拧开|揭开|翻开|拿起|端起|捧起|举起|抱着|扛着|提着|坐在|靠着|骑着|穿着|戴着|披着|掏出)(?:一[个只台辆把])?$/;

/** How much of them there is: 锂渣约30吨, 突破9亿件. */
const counted =
  /^(?:约|近|超|逾|超过|突破|达|达到)?\d[\d.]*[万亿]?(?:余|多)?(?:吨|件|只|片|台|套|辆|支|块|根|米|平方米|立方米|公斤|头|枚|颗|张|瓶|箱|千瓦|吉瓦)/;

const longest = 14;
/** Where goods end that begin at a place: the last of names that stand side by side says what they are, 柴油机|缸体. */
const endOfRun = (text: string, at: number, names: ReadonlyMap<number, string>): number => {
  let end = at;
  for (let more = names.get(at)?.length ?? 0; more > 0; ) {
    end += more;
    more = names.get(end)?.length ?? goesOn.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  }
  return end;
};

const mark = /^[,、。;:“(]?$/;

/** Where an item of a list begins that two more characters qualify: 导航芯片 in 导航芯片、传动带. */
const withQualifier = (text: string, from: number, end: number, least: number): number => {
  const edge = from - 2;
  const before = text.slice(Math.max(0, edge - 1), edge);
  if (edge < least || !mark.test(before) || (before !== '、' && text[end] !== '、')) return from;
  return leftEdge(text, from, edge) === edge && /^[\u4e00-\u9fa5]{2}$/.test(text.slice(edge, from)) ? edge : from;
};

/** Goods that are goods wherever they stand, with the words that qualify them; what another wording found stays. */
export const findNamedGoods = (passage: Passage): void => {
  const { text } = passage;
  const known = knownIn(text);
  const names = new Map(known.map(({ start, name }) => [start, name]));
  let next = 0;
  for (const { start: at, name } of known) {
    if (at < next || isPart(text, at, name)) continue;
    const end = endOfRun(text, at, names);
    next = end;
    if (another.test(text.slice(end, end + 4))) continue;
    if (ofTrades.test(text.slice(end, end + 60)) || ofPlant.test(text.slice(Math.max(0, at - 14), at))) continue;
    if (inScene.test(text.slice(Math.max(0, at - 16), at))) continue;
    const least = Math.max(clauseStart(text, at), at - longest);
    const named = passage.mentions.findLast((each) => each.type !== 'Product' && each.end > least && each.end <= at);
    const from = withQualifier(text, kindsFrom(text, at, Math.max(least, named?.end ?? 0)), end, named?.end ?? 0);
    if (
      passage.mentions.some(
        (each) => each.start < end && each.end > from && (each.start < at || each.end > end || each.type !== 'Product'),
      )
    )
      continue;
    const isCounted = !isPlant(name) && counted.test(text.slice(end, end + 14));
    addProduct(passage, from, text.slice(from, end), isCounted ? 'goods-counted' : 'goods-named', 0.6);
  }
};
