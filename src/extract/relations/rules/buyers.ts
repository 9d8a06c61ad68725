import type { RelationRule } from '../rule.ts';
import { others, place } from './pieces.ts';

const takes =
  '(?:买走|买下|买去|买了|订走|订下|订了|定走|拿走|要走|要了|包下|包走|包销|包圆|吃下|吃掉|吃进|消化|拉走|提走|运走|抢走|收走|认购|预订|预定|用掉)';
const takesOrBuys = `(?:${takes}|订购|采购|购买|购进|购入|购走|需要|下单|下了)`;
const share = '(?:{Quantity}|[一二两三四五六七八九近半大过]+成?(?:以上|多|数|的)?|全部|多数|大部分|其中)';
const supplier = '(?:供应商|供货商|配套商|配套厂|配套企业|供货厂家|供货企业|供应企业|原料商|代工厂|代工商|供货单位)';
const alsoSupplies = '(?:供应商|供货商|供货|供应|配套|供给|销往|卖给|卖到|销售给|送货|代工|发货|贴牌|客户|订单)';

/** Who buys what the text's firm sells, told from the side of the buyer. */
export const buyerRules: readonly RelationRule[] = [
  {
    id: 'of-which-firm-took',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其中|仅仅|仅|光|单单|单是|单|光是)+,?${place}{object:Company}${others}(?:一家|一个|一户|就|便|一次|一次性|一口气|一下子|一举|今年|去年|当年|已|已经|又|先后|累计|每年|一年|,)*${takesOrBuys}(?:了|去|走)?[^,。;]{0,4}?${share}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,去年卖出800套,其中白山市的乙车公司买走120套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,去年来了800人,其中白山市的乙车公司派来120人。',
  },
  {
    id: 'goods-taken-away-by',
    predicate: 'SUPPLIES',
    pattern: `(?<!{Company})(?:被|让|由|叫)${place}{object:Company}${others}(?:一家|全部|全数|提前|一次性|独家|一口气|抢先|直接|早早|悉数|整批|长期)*${takes}`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门,一半以上被白山市的乙车公司买走。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,一半以上被白山市的乙车公司拍下照片。',
  },
  {
    id: 'besides-firm-also-supplies',
    predicate: 'SUPPLIES',
    pattern: `(?:除了|除)${place}{object:Company}${others}(?:外|以外|之外|这[^,。;]{1,6})?,[^,。;]{0,10}?(?:还|也|又)[^,。;]{0,20}?${alsoSupplies}`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司专做车门。除了乙车公司,它还是外地一家农机企业的供应商。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司专做车门。除了乙车公司,它还是外地一家农机企业的邻居。',
  },
  {
    id: 'it-is-supplier-of',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:]|{Company})(?:其|公司|企业|我们|如今|现在|目前|已经|已|现|一举|也|还|又|更|同时|就|便)+(?:是|成为|成了|当上|升级为|晋升为|跻身)(?:了)?${place}{object:Company}${others}的?[^,。;]{0,10}?${supplier}`,
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司专做车门。如今它已经成了白山市的乙车公司的一级供应商。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司专做车门。如今它已经成了白山市的乙车公司的一级竞争者。',
  },
  {
    id: 'its-buyer-is',
    predicate: 'SUPPLIES',
    pattern: `(?:客户|买家|主顾|买主|下家|采购商|采购方|收货方|用户)(?:就|则|都|正|主要|便|恰好|依次|分别)*(?:是|有|为|当数|来自)(?:了)?${place}{object:Company}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司专做车门,最大的买家就是白山市的乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司专做车门,最大的对手就是白山市的乙车公司。',
  },
  {
    id: 'makes-goods-on-behalf-of',
    predicate: 'SUPPLIES',
    pattern: `(?:替|帮|给){object:Company}${others}(?:长期|一直|专门|常年|做了|做过|做着)*(?:做|代工|贴牌|加工|生产|赶制|赶做|试制|定制)(?:了|过|着|一批|{Quantity}|的)*(?:{product:Product}|配套|零件|部件|配件|代工|贴牌)`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,给乙车公司做了一批车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,给乙车公司看了一批车门。',
  },
  {
    id: 'buyer-takes-away',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“]|(?:^|[,。;:])(?:去年|今年|上月|上个月|如今|现在|眼下|至今)){Region}*(?:的|本地的|当地的|同城的)?(?:[^,。;的和与、]{0,6}?(?:企业|工厂|厂商|巨头|龙头|品牌))?{object:Company}${others}(?:一家|一个|一次|一口气|一下子|一举|今年|去年|先后|累计|每年|一年|也|就|便|又|已|已经|抢先|提前|早早|把一半|把|将|要|,)*(?:买走|买去|订走|定走|拿走|要走|包走|拉走|提走|运走|抢走|订下|签下|追加|要了|要去)(?:了)?[^,。;从向]{0,8}?(?:{Quantity}|[一二两三四五六七八九近半大过]+成|{Product}|订单|一半|大半)`,
    topic: 'Company',
    score: 0.72,
    example: ['甲木公司主营车门。白山市的乙车公司今年一口气订走车门300套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。白山市的乙车公司今年一口气招走工人300名。',
  },
];
