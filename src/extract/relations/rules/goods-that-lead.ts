import type { RelationRule } from '../rule.ts';
import { ofSomewhere } from './pieces.ts';

const made = '乙木公司主营测速泵、磁控阀。';
const when =
  '(?:[去今前全]年|上半年|前[^,。;]{1,4}|一年|每年|常年|年|上个?[^,。;]{0,2}季|如今|现在|眼下|目前|已经|已|早已|还|就|共|能|也|都|又|合计|总共|加起来|一共|累计|{Quantity})*';
const kinds =
  '(?:(?:等|这)?[一二两三四五六几](?:种|类|款|样|大|个|项)(?:主打|拳头|主导|主要|核心)?(?:产品|系列|东西|货|单品)?|等产品|产品|系列|一项|这一项)?';
/** Whoever leads the sentence is a place, whose goods are many firms'. */
const ofPlace = '(?<!(?:{Region}|{Park}|{IndustryChain}|全市|全县|全省|全国|全区|全州|园区){^Company}{0,60})';
const begins = `(?<=^|[,。;:])${ofPlace}(?:其中|其|公司|企业|厂里|,)*${when}`;
const share =
  '(?:[一二三四五六七八九]成(?:以上|多)?|大半|一半(?:以上)?|多半|过半|{Quantity}|全部|大部分|[一二三四五]分之[一二三四])';

/** What firms make, where the goods lead the clause: what they bring in, where they go, whose they are. */
export const goodsThatLeadRules: readonly RelationRule[] = [
  {
    id: 'goods-bring-in-so-much',
    predicate: 'PRODUCES',
    pattern: `${begins}{object:Product}${kinds}的?${when}(?:(?:销售收入|销售额|销量|产值|营收|营业收入|出口额|国内市场份额|市场份额|市场占有率|市占率|占有率)${when}(?:分别|达|超|突破|为|约|近|就|有|在|居|排|全|{Money}|{Quantity})|(?:卖|销|卖出|售出|销售)(?:了|出)?(?:近|约|超)?(?:{Money}|{Quantity}))`,
    topic: 'Company',
    score: 0.75,
    example: [`${made}甲木公司包揽工程,测速泵、磁控阀两种产品去年销售收入达到9亿元。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司包揽工程,测速泵、磁控阀两种产品去年采购费用达到9亿元。`,
  },
  {
    id: 'goods-have-share',
    predicate: 'PRODUCES',
    pattern: `${begins}{object:Product}${kinds}${when}(?:占|拿下|分走|吃下|抢下|坐拥)(?:了|据|有|到|去)*(?:全国|全球|国内|世界|市场|公司|集团|企业|全省|行业|总|海外|${share}|的|约|近|超)*(?:市场|份额|收入|营收|产值|销售额|产量|销量|用量|江山)`,
    topic: 'Company',
    score: 0.75,
    example: [`${made}甲木公司守着一门手艺,测速泵占了全国22%的份额。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司守着一门手艺,测速泵占了全部三成的地方。`,
  },
  {
    id: 'share-of-goods-goes',
    predicate: 'PRODUCES',
    pattern: `${begins}{object:Product}${kinds}${when}(?:有)?${share}(?:都|要|是|被|,)*(?:出口|外销|销往|卖到|卖往|卖给|供给|供应|运往|运回|发往|装进|装上|送往|走出口)`,
    topic: 'Company',
    score: 0.74,
    example: [`${made}甲木公司三年前上市,测速泵七成出口。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司三年前上市,测速泵七成外购。`,
  },
  {
    id: 'goods-that-are-made-go',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;])(?:做|造|产|生产|织|炼|烧|榨|酿|轧|制|出厂|下线)(?:出来?)?的{object:Product}${when}(?:${share}|都|全|全部|直接|主要|大多|多|,)*(?:运|送|卖|装|销|供|发|打|出口|远销|畅销|贴|用)`,
    topic: 'Company',
    score: 0.74,
    example: [`${made}甲木公司守着老厂区,出厂的测速泵都打自己的牌子。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司守着老厂区,买来的测速泵都打别人的牌子。`,
  },
  {
    id: 'known-for-goods',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:一直|向来|历来|素来|早年|一向|主要|,)*以(?:做|生产|制造|造|产)?(?:{Product}[、和及与])*{object:Product}(?:的)?(?:生产|制造|加工|手艺)?(?:见长|著称|闻名|出名|出彩|为生|立身|名世|立足|擅长|闻名遐迩|享誉|起家|为看家本领)`,
    score: 0.8,
    example: [`${made}甲木公司以测速泵见长,去年产值2亿元。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司以测速泵抵债,去年产值2亿元。`,
  },
  {
    id: 'best-at-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?(?:最|历来|一向|的师傅|,)*(?:拿手的|在行的|擅长的|叫得响的|卖得最好的|卖得好的|擅长|精于|长于)(?:产品|货)?(?:就|还|一直)*(?:是|要数|当数)?(?:做|造|生产|制造)?{object:Product}',
    score: 0.78,
    example: [`${made}甲木公司最拿手的是测速泵。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司最头疼的是测速泵。`,
  },
  {
    id: 'skilled-at-goods-the-firm',
    predicate: 'PRODUCES',
    pattern:
      '(?:擅长|精于|长于|专注|深耕|从事|钻研|(?<=^|[,。;])(?:专门|专业)?(?:生产|制造))(?:做|造|生产|制造)?{object:Product}(?:的)?(?:生产|制造|加工|研发|研制)?(?:多年|{Quantity}|[一二三四五六七八九十几]+多?年|的)*的{subject:Company}',
    score: 0.78,
    example: [`${made}擅长做测速泵的甲木公司搬了新家。`, '甲木公司', '测速泵'],
    counterExample: `${made}急着买测速泵的甲木公司搬了新家。`,
  },
  {
    id: 'goods-are-the-product-of',
    predicate: 'PRODUCES',
    pattern: `{object:Product}(?:就|正|也|便|都|,)*(?<!不)(?:是|为|系)${ofSomewhere}{subject:Company}的?(?:自主研发的?|自有|自己的)?(?:(?:主导|拳头|主打|招牌|看家|当家|主要|核心|明星|代表|王牌|最新)?产品|杰作|手笔|拿手货|看家货)`,
    score: 0.8,
    example: [`${made}这种测速泵是甲木公司的主导产品。`, '甲木公司', '测速泵'],
    counterExample: `${made}这种测速泵是甲木公司的主要开销。`,
  },
  {
    id: 'goods-roll-off-at-firm',
    predicate: 'PRODUCES',
    pattern: `{object:Product}[^,。;在由]{0,8}?在${ofSomewhere}{subject:Company}(?:的?[^,。;]{0,6}?(?:车间|基地|工厂|厂区|船台|产线))?(?:正式|成功|顺利|批量|陆续|,)*(?:下线|下水|出厂|出坞|问世|首飞|总装|投产|量产|试制成功|研制成功|诞生|出炉)`,
    score: 0.8,
    example: [`${made}国内首台大型测速泵日前在甲木公司下线。`, '甲木公司', '测速泵'],
    counterExample: `${made}国内首台大型测速泵日前在甲木公司展出。`,
  },
  {
    id: 'firms-in-list-make',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:等)?(?:\\d+|{Quantity}|[一二两三四五六七八九十几数多]+)?(?:多|余)?家?(?:本土|本地|龙头|骨干|上下游|中小)?(?:企业|公司|厂家|厂商|工厂|大厂)?,?(?:均|都|则|也|就|只|主要|专门|分别|各自|共同|,)*(?:分别|各自|均|都|专注于?|以)(?:生产|制造|主打|主攻|主营|专攻|做|造|产|加工|研发)?{object:Product}(?=[,。;、和及与的]|生产|制造|为(?:主|拳头|核心|主打|主导|招牌))',
    score: 0.78,
    example: [`${made}甲木公司、丙木公司两家企业,分别生产测速泵和磁控阀。`, '丙木公司', '磁控阀'],
    counterExample: `${made}甲木公司、丙木公司两家企业,分别采购测速泵和磁控阀。`,
  },
  {
    id: 'makes-goods-for-others-to-sell',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?(?:(?!由|被|向|从|找|委托){^Company}){0,14}?(?:代工|贴牌生产|贴牌|代加工|来料加工)(?:生产)?(?:的是|的|了)?{object:Product}',
    score: 0.78,
    example: [`${made}甲木公司给三家品牌代工测速泵。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司给三家品牌代买测速泵。`,
  },
];
