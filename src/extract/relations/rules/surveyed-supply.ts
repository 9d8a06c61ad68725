import type { RelationRule } from '../rule.ts';
import { noService } from './pieces.ts';

/** Who supplies whom in the lists and relative clauses of surveys: 其甲由乙提供,丙从丁采购. */
export const surveyedSupplyRules: readonly RelationRule[] = [
  {
    id: 'item-supplied-by',
    predicate: 'SUPPLIES',
    pattern: `(?:^|[,。;:])(?:其|而|{Company}(?:的|所用的|所需的|采购的|使用的))?[^,。;由]{0,12}?(?:{product:Product})?[^,。;由]{0,8}?(?:主要|全部|则|也|均|现|大多|已|部分)*由(?:{Region}|{Park}|的|本地|附近|当地)*{subject:Company}(?:就近|独家|直接|长期|批量|稳定|统一|主要|专门|生产并)*(?:供应|提供${noService}|供货|配套|供给|直供|运来|送来)`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:就近|独家|直接|长期|批量|稳定|统一|主要|专门|生产并)*(?:供应|提供|供货|配套|供给|直供|运来|送来)/,
    score: 0.78,
    example: ['乙车公司生产客车。其车门由甲木公司提供,测速泵则由白山市的丙木公司独家配套。', '丙木公司', '乙车公司'],
    counterExample: '乙车公司生产客车。其车门由甲木公司展示,会议则由白山市的丙木公司主持。',
  },
  {
    id: 'item-bought-from',
    predicate: 'SUPPLIES',
    pattern:
      '(?:^|[,。;:])(?:其|而)?[^,。;从]{0,12}?(?:{product:Product})?(?:主要|全部|则|也|均|现|大多|过去|需|部分)*(?:从|向|自)(?:{Region}|{Park}|的)*{subject:Company}(?:处)?(?:采购|购入|购进|购买|订购|引进)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.76,
    example: ['乙车公司生产客车。其车门由甲木公司提供,测速泵则从白山市丙木公司采购。', '丙木公司', '乙车公司'],
    counterExample: '乙车公司生产客车。其车门由甲木公司提供,客人则从白山市丙木公司返回。',
  },
  {
    id: 'named-as-supplier-by',
    predicate: 'SUPPLIES',
    pattern:
      '(?<=^|[,。;:])(?:并|已|还|也|现|先后)*(?:被|获){object:Company}(?:等[^,。;]{0,8})?(?:列为|评为|认定为|选为|纳入|授予)[^,。;]{0,10}?(?:供应商|供货商|配套商|配套企业|供应链)',
    topic: 'Company',
    score: 0.82,
    example: ['★ 甲木公司:专业生产车门,被乙车公司、丙车公司列为A级供应商。', '甲木公司', '丙车公司'],
    counterExample: '★ 甲木公司:专业生产车门,被乙车公司、丙车公司列为贵宾。',
  },
  {
    id: 'goods-bought-by',
    predicate: 'SUPPLIES',
    pattern:
      '(?<=^|[,。;:])(?:部分|其|大部分|主要|公司|全部)?产品(?:还|已|也|主要|全部|大量)*被(?:{Region}|的)*{object:Company}(?:等[^,。;]{0,6})?(?:采购|采用|选用|购买|包销|订购)',
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司生产车门,部分产品还被白山市的乙车公司采购。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司生产车门,部分产品还被白山市的乙车公司评奖。',
  },
  {
    id: 'goods-sold-on-to',
    predicate: 'SUPPLIES',
    pattern:
      '产品(?:主要|全部|已|直接|批量|远|也|还|不仅|大量|部分)*(?:[^,。;]{0,8},(?:还|也|并))?(?:供应|供给|供货|销往|销售|出售|卖|出口|装进|装上|用在|用于|进入|打入|配套|提供)(?:给|到|于|至|了)?(?:{Region}|的)*{object:Company}',
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司主营车门,产品还销往白山市的乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,产品还展示给白山市的乙车公司。',
  },
  {
    id: 'also-supports',
    predicate: 'SUPPLIES',
    pattern:
      '(?<=^|[,。;:])(?:同时|并|还|也|长期|主要|专门|目前|现)*(?:为|向|给)(?:{Region}|的)*{object:Company}(?:等[^,。;]{0,8})?(?:长期|独家|批量)*(?:配套|供货|供应)',
    topic: 'Company',
    score: 0.8,
    example: ['★ 甲木公司:专业生产车门,同时为白山市的乙车公司配套。', '甲木公司', '乙车公司'],
    counterExample: '★ 甲木公司:专业生产车门,同时为白山市的乙车公司喝彩。',
  },
];
