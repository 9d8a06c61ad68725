import type { RelationRule } from '../rule.ts';
import { place } from './pieces.ts';

/** 乙木集团子公司甲木公司: whose firm the one that follows is. */
const whose = '(?:{Company}(?:的|旗下|下属|所属)*(?:全资|控股|参股)?(?:子公司|孙公司|企业|公司|旗下)的?)?';
const buys = '(?:采购|购买|购进|购入|订购|订货|进货|拿货|引进|买入)';

/** Who supplies whom as people tell it of their own firm, and where a sentence names one of the two as 我们 or 其. */
export const supplyInTalkRules: readonly RelationRule[] = [
  {
    id: 'gives-us',
    predicate: 'SUPPLIES',
    pattern:
      '{subject:Company}(?:一直|长期|现在|也|都|已|已经|就|专门|,)*(?:给|为|向)(?:我们|咱们|我厂|我司|本公司)[^,。;]{0,6}?(?:供|提供|配套|送|生产|做)(?!服务|支持|贷款|资金|培训|便利)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.78,
    example: ['乙车公司生产客车。“甲木公司给我们供的车门便宜。”乙车公司总经理张伟告诉记者。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车。“甲木公司给我们贷款。”乙车公司总经理张伟告诉记者。',
  },
  {
    id: 'what-firm-uses-is-of',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:的)?(?:生产|现在|目前|主要|每年|所|需要|要|常年)*(?:用|需|使用|采用|消耗|装配|采购|进口)(?:到)?的[^,。;]{0,16}?,?(?:有)?[^,。;由]{0,6}?(?:都|均|全|主要|大多|基本|则|就|也)*(?:来自|购自|采购自|源自|产自|出自|由|是)${place}${whose}{subject:Company}`,
    score: 0.8,
    example: ['乙车公司用的车门全部来自青岛市的甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司用的车门全部卖给青岛市的甲木公司。',
  },
  {
    id: 'what-firm-needs-bought-from',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:的)?(?:生产)?(?:所需|所用|需要|采购)?(?:的)?[^,。;]{0,20}?,(?:主要|则|全部|大多|大部分|部分|基本|目前|长期|都|均|也|一直)*(?:向|从|由|自|来自|采购自|购自)${place}${whose}{subject:Company}(?:和|与|及|、|{Company}|${place})*(?:等)?(?:[^,。;]{0,6}?(?:采购|购买|购进|购入|订购|供应|提供|供货|供给|配套)|(?=[,。;]|$))(?<=(?:[需用购料件材源器机品].{0,40}))`,
    score: 0.76,
    example: ['乙车公司所需的车门,主要向青岛市的甲木公司采购。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司所需的车门,主要向青岛市的甲木公司展示。',
  },
  {
    id: 'by-subsidiary-supplied',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}[^,。;由]{0,18}?(?:主要|全部|则|均|都|也|目前)*由${place}{Company}(?:的|旗下|下属|所属)*(?:全资|控股|参股)?(?:子公司|孙公司|旗下)的?{subject:Company}[^,。;]{0,6}?(?:供应|提供|供货|供给|配套)`,
    score: 0.82,
    example: ['乙车公司所需的车门全部由丙木集团子公司甲木公司供应。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司所办的展会全部由丙木集团子公司甲木公司主持。',
  },
  {
    id: 'firm-begins-to-supply',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:]|起)(?:而|另有|还有|此外)?${place}{subject:Company}(?:也|则|开始|已|已经|随后|今年|去年|成功|正式|小批量|批量|小规模|少量|稳定|实现|同步|就近|独家|试|能|可|可以|便|都)*(?:供货|供应|配套供应|送样|供)(?=[,。;]|$)`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:也|则|开始|已|已经|随后|今年|去年|成功|正式|小批量|批量|小规模|少量|稳定|实现)*(?:供货|供应)/,
    score: 0.76,
    example: ['乙车公司生产客车,所需的车门长期进口,今年起,青岛市的甲木公司开始小批量供货。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,今年起,青岛市的甲木公司开始小批量展出。',
  },
  {
    id: 'supplied-how-many-customers',
    predicate: 'SUPPLIES',
    pattern:
      '(?<=^|[,。;:])(?:去年|今年|目前|已|先后|累计|主要|现|同时|还|也|并|每年|长期)*(?:供应|供货|服务|销售给|卖给|销往|配套|供给|覆盖)(?:了|着|于|给)?(?:{Region}|的)*{object:Company}等[^,。;]{0,14}?(?:客户|企业|公司|用户|厂家|厂商|工厂|车企|主机厂)',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司生产车门,去年供应了乙车公司、丙车公司等140余家客户。', '甲木公司', '丙车公司'],
    counterExample: '甲木公司生产车门,去年拜访了乙车公司、丙车公司等140余家客户。',
  },
  {
    id: 'products-taken-by',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:部分|其|大部分|主要|公司|全部|其中|生产的|{Product}|这些)*产品?(?:还|已|也|主要|全部|大量|先后|长期|成功)*被(?:{Region}|的)*{object:Company}等[^,。;]{0,16}?(?:采购|采用|选用|购买|包销|订购|使用|选中)`,
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司生产车门,产品被乙车公司、丙车公司等整车和改装企业采购。', '甲木公司', '丙车公司'],
    counterExample: '甲木公司生产车门,产品被乙车公司、丙车公司等整车和改装企业批评。',
  },
  {
    id: 'takes-place-of-imports',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:如今|现在|目前|现|今年|去年)*(?:已|已经|则|改|改由|正|逐步)*(?:改由|被|由)${place}{subject:Company}(?:的产品|产品|所|全面|逐步|成功|完全)*(?:替代|取代|接手供应|供应|顶替)`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:的产品|产品|所|全面|逐步|成功|完全)*(?:替代|取代|接手供应|供应|顶替)/,
    score: 0.76,
    example: ['乙车公司生产客车,车门从前要进口,如今已被青岛市的甲木公司替代。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,车门从前要进口,如今已被青岛市的甲木公司忘记。',
  },
  {
    id: 'firm-buys-from-both',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其|公司|企业|它)?[^,。;向从]{0,10}?(?:主要|则|全部|大多|长期|一直|常年|每年|,)*(?:向|从)${place}{subject:Company}(?:和|与|及|、|以及|{Company}|${place})*(?:等)?[^,。;]{0,6}?${buys}`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: new RegExp(`^(?:等)?[^,。;向从]{0,4}?${buys}`),
    score: 0.74,
    example: ['乙车公司生产客车,车门主要向白山市的甲木公司和青岛市的丙木公司采购。', '丙木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,车门主要向白山市的甲木公司和青岛市的丙木公司展示。',
  },
  {
    id: 'goods-go-whole-to',
    predicate: 'SUPPLIES',
    pattern:
      '产品(?:计划|将|全部|主要|优先|大部分|预计|拟|近半|半数|[一二三四五六七八九]成(?:以上)?|{Quantity}|也|还|直接|就近)*(?:供给|供应|供往|供|销给|卖给|销往|销售给|发往|送往|提供给|交付给?|输送到)(?:到|至|给)?(?:{Region}|的)*{object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,产品八成以上直接送往白山市的乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,产品八成以上直接展示给白山市的乙车公司。',
  },
];
