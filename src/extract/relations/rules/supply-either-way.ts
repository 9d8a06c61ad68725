import type { RelationRule } from '../rule.ts';
import { place } from './pieces.ts';

const others = '(?:等[^,。;]{0,10}?)?';
const made = '(?:所?生产|所产|制造|研制|交付|供应|提供|发来|运来|送来)?';
const noGoods = '(?!技术|专利|场地|厂房|设计|平台|资金|土地|经验|品牌|名义|商标|办法|模式|做法|人|股|服务|支持)';
const mostly = '(?:都|均|全|全部|主要|大多|大部分|大半|几乎|基本|已|已经|也|还|就|则|最终|正|多|,)*';
const now = '(?:如今|现在|眼下|目前|今年|去年|后来|近年|已|已经|全|全部|都|也|才|又|陆续|逐步|,)*';

/** Who supplies whom where the same words turn round: bought and sold, taken and given, up and down the stream. */
export const supplyEitherWayRules: readonly RelationRule[] = [
  {
    id: 'taken-from-firm',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}[^,。;]{0,8}?采自${place}{subject:Company}的`,
    score: 0.8,
    example: ['乙车公司每年采自甲木公司的车门有3万套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司每年寄往甲木公司的车门有3万套。',
  },
  {
    id: 'goods-of-firm-taken-by',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${made}的{product:Product}[^,。;]{0,8}?[被由]${place}{object:Company}${others}(?:大量|全部|独家|广泛|长期|整体)*(?:采用|选用|采购|买走|买下|订购|购买|包销|看中|选中|用在|用于|用上)`,
    score: 0.82,
    example: ['甲木公司的车门已被乙车公司采用。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的车门已被乙车公司退回。',
  },
  {
    id: 'what-is-bought-is-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,8}?(?:买|用|装|进|采购|选|订|换上)的[^,。;]{0,4}?${mostly}是${place}{subject:Company}${made}的${noGoods}`,
    score: 0.8,
    example: ['乙车公司买的都是甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司买的都是甲木公司的股票。',
  },
  {
    id: 'down-the-stream-is',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}的[^。;]{0,6}?(?:{Company}[^。;]{0,2},)?下游(?:客户|企业|厂家|用户|伙伴)?${mostly}(?:是|为|有|对接|连着|接着)${place}{object:Company}`,
    score: 0.8,
    example: ['甲木公司的上游是丙木公司,下游是乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的河在上游,乙车公司在下游。',
  },
  {
    id: 'up-the-stream-is',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}的[^。;]{0,6}?(?:{Company}[^。;]{0,2},)?上游(?:供应商|企业|厂家|伙伴|原料)?${mostly}(?:是|为|有|对接|连着|接着)${place}{subject:Company}`,
    score: 0.8,
    example: ['乙车公司的下游是丙木公司,上游是甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的河在下游,甲木公司在上游。',
  },
  {
    id: 'goods-flow-to',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:]){subject:Company}(?:的|有|每年|去年|今年|{Quantity}|[一二三四五六七八九]成|多|以上|近|半|约)*{product:Product}${mostly}(?:流向|流入|流到|进了|运往|发往|拉到|送往)(?:了)?${place}{object:Company}`,
    score: 0.78,
    example: ['甲木公司六成车门流向乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司六成车门堆在乙车公司对面。',
  },
  {
    id: 'eats-up-goods-of',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:一家|一年|每年|每月|每天|去年|今年|一口气|就|要|能|可|便|也|还)*(?:吃掉|吃下|吃进|消化|用掉|消耗|买走|订走|拉走|提走)(?:了)?${place}{subject:Company}的?(?:{Quantity}|近|约|全部|一半|大半|[一二三四五六七八九]成|多|以上|的)*{product:Product}`,
    score: 0.8,
    example: ['乙车公司一年要吃掉甲木公司3万套车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司一年要检查甲木公司3万套车门。',
  },
  {
    id: 'goods-changed-for-those-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}的{product:Product}[^。;]{0,16}?,${now}(?:换成|改用|改成|换上|用上)(?:了|的是)?${place}{subject:Company}(?:自产|生产|自家)?的(?=[,。;]|$)`,
    score: 0.78,
    example: ['乙车公司的车门从前靠进口,如今换成了甲木公司的。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的车门从前靠进口,如今比不上甲木公司的。',
  },
  {
    id: 'supplied-by-relative',
    predicate: 'SUPPLIES',
    pattern: `由${place}{subject:Company}(?:独家|长期|专门|稳定|直接|全部|就近)*(?:供货|供应|配套|供料|供件|供{Product})的{object:Company}`,
    score: 0.8,
    example: ['由甲木公司供货的乙车公司今年扩产。', '甲木公司', '乙车公司'],
    counterExample: '由甲木公司参股的乙车公司今年扩产。',
  },
  {
    id: 'who-supplies-it-is',
    predicate: 'SUPPLIES',
    pattern: `(?:为|给|向|替)${place}{object:Company}${others}(?:长期|独家|专门|稳定|直接|批量|常年)*(?:供|供应|提供|配套|供货|供料|送|代工)(?:{Product}|货)?的,?${mostly}(?:是|有|包括|当数)${place}{subject:Company}`,
    score: 0.82,
    example: ['给乙车公司供车门的是甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '给乙车公司看门的是甲木公司。',
  },
  {
    id: 'what-was-ordered-delivered-by',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:订购|采购|订下|预订|购买|定制)的{^Company}{0,14},(?:由)?{subject:Company}(?:已|已经|今年|近日|正|正在|如期|按时|全部|抓紧|加紧|日夜)*(?:交付|交货|发货|发出|赶制|生产|做好|备齐|送到)`,
    score: 0.8,
    example: ['乙车公司订购的3万套车门,甲木公司已交付一半。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司订购的3万套车门,甲木公司已看过一半。',
  },
  {
    id: 'receives-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,8}?(?:收到|接收|验收|签收|迎来)(?:了)?${place}{subject:Company}(?:生产|交付|供应|提供|发来|运来|送来|发出)的(?:首批|第一批|又一批|{Quantity}|全部)*{product:Product}`,
    score: 0.8,
    example: ['乙车公司上月收到甲木公司交付的首批车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司上月收到甲木公司退回的首批车门。',
  },
  {
    id: 'order-falls-to',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}的[^,。;]{0,10}?(?:订单|大单|单子|采购合同|采购项目)${mostly}(?:落到|落在|落入|落给|给了|交给|交到|归)(?:了)?${place}{subject:Company}`,
    score: 0.78,
    example: ['乙车公司的车门订单最终落到甲木公司手里。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的车门订单最终瞒过甲木公司。',
  },
  {
    id: 'becomes-its-first-supplier',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}{^Company}{0,16}?(?:采购|配套|国产化|本地化){^Company}{0,10}?,{subject:Company}(?:率先|也|已|今年|随即|便|就)*(?:成为|成了|当上|入选)(?:了)?(?:其)?(?:首家|首批|第一家|唯一|独家|一级|核心|主要)(?!{^Company}{0,6}的)[^,。;的]{0,8}?(?:供应商|配套商|供货商|配套企业)(?=[,。;]|$)`,
    score: 0.76,
    example: ['乙车公司推进本地化采购,甲木公司成为首家车门供应商。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司推进本地化采购,甲木公司成为首家上市公司。',
  },
  {
    id: 'goods-carry-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}的[^,。;的]{1,8}?${now}(?:用上|用的是|搭载|配用|采用|选用)(?:了|着)?${place}{subject:Company}${made}的${noGoods}[^,。;]{0,6}?{product:Product}`,
    score: 0.78,
    example: ['乙车公司的客车如今用上了甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的客车如今碰坏了甲木公司的车门。',
  },
  {
    id: 'works-up-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^,。;由为给]{0,10}?(?:生产|炼|产|做|造|提纯|制|轧|织)出?(?:来)?的?{product:Product},(?:再由|由)?${place}{object:Company}(?:则|再|又|接着)*(?:拿来|拿去|拿它|买来|买去|用来|用它|接过来|接过去)(?:,|再|就)*(?:做|加工|生产|制|造|织|轧|拉)`,
    score: 0.78,
    example: ['甲木公司炼出镁锭,乙车公司拿来做成车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司炼出镁锭,乙车公司也想学着做。',
  },
];
