import type { RelationRule } from '../rule.ts';
import { others, place } from './pieces.ts';

const handsOver = '(?:送货|发货|交货|供料|供件|送料|送件|送样|送配件|送零件|铺货|配货|补货|出货)';

/** Who supplies whom, told by orders, customers and deliveries between two firms. */
export const orderRules: readonly RelationRule[] = [
  {
    id: 'orders-come-from',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:]|{Company})[^,。;]{0,12}?(?:订单|收入|营收|销售额|销量|业务|产值|利润|生意|业务量|营业额|货款)(?:都|均|全部|主要|大多|基本|则|就|,)*(?:来自|源自|出自|来源于|靠的是|仰赖|依赖)(?:于|了)?${place}{object:Company}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,七成的订单来自乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,七成的客人来自乙车公司。',
  },
  {
    id: 'orders-of-firm-pour-in',
    predicate: 'SUPPLIES',
    pattern: `(?:(?<=^|[,。;:“])(?=.[^,。;]{0,10}(?:发来|下|追加|签下)的)|(?<=仅|光|光是|单|来自)){object:Company}${others}(?:的|发来的|下的|追加的|新下的|签下的)(?:大|新|急|追加|长期|年度)*(?:订单|单子|大单)(?:已经|已|就|都|也|又|早已|便|接连)*(?:有|够|排到|排至|排满|占|纷至|不断|接踵|到了|来了|翻|增加|增长|一个接|突然|雪片|涌来|接不完|做不完|源源)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。眼下很忙,光是乙车公司的订单就排到明年三月。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。眼下很忙,乙车公司的订单已经排到明年三月。',
  },
  {
    id: 'is-customer-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:(?:、|和|与|及|以及)${place}{Company})*${others}(?:都|均|也|一直|已|已经|目前|如今|就|正|便)*(?:是|为|成为|成了)(?:了)?{subject:Company}(?:在[^,。;]{1,6}?|的)?(?:的)?(?:[第头][一二三]个?|[两三四五六七八九十]大|最大|重要|主要|核心|长期|稳定|忠实|下游|战略|头号|海外|大|老|新|的)*(?:客户|买家|用户|主顾|采购商|订货方|客商)`,
    score: 0.84,
    example: ['乙车公司是甲木公司的第一大客户。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司是甲木公司的第一大股东。',
  },
  {
    id: 'places-order-with',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,12}?(?:(?:向|给|跟|找|与)(?=.[^,。;]{0,10}(?:下|发|追加|签下)[^,。;]{0,18}(?:订单|订货|大单|单子))|(?:向|跟|找)(?=.[^,。;]{0,8}(?:订购|订了|预订|订下|定制|订制))){subject:Company}[^,。;]{0,8}?(?:下|发|追加|预订|订|定制)[^,。;]{0,18}?(?:订单|订货|大单|单子|{Quantity}|{Product})`,
    score: 0.82,
    example: ['乙车公司一次性向甲木公司下了500台的订单。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司一次性向甲木公司派了500台的客车。',
  },
  {
    id: 'pair-signs-supply',
    predicate: 'SUPPLIES',
    pattern:
      '{both:Company}(?:已|已经|正式|近日|日前|今年|去年|早|又|再次)*(?:签|签下|签订|签署|签了|达成|续签|敲定|建立|确立|形成)(?:了)?[^,。;]{0,12}?(?:供货|供应|配套|代工|供料|供销)(?:的)?(?:合同|协议|关系|订单|合作|意向)(?![^。;]{0,24}(?:采购|购买|购进|买入|订购))',
    sides: true,
    score: 0.78,
    example: ['甲木公司与乙车公司签下长期供货协议。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司与乙车公司签下长期租房协议。',
  },
  {
    id: 'supplying-relative',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:、]|是|有)(?:专门|一直|长期|主要)*(?:为|给|替|向){object:Company}${others}(?:长期|独家|专门|直接|稳定|提供|做)*(?:配套|供货|供应|代工|供件|{Product})[^,。;]{0,8}?的{subject:Company}`,
    score: 0.8,
    example: ['专门为乙车公司配套的甲木公司今年也扩了产。', '甲木公司', '乙车公司'],
    counterExample: '专门为乙车公司喝彩的甲木公司今年也扩了产。',
  },
  {
    id: 'delivers-goods-to-firm',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^,。;]{0,10}?(?:给|为|向|往|到){object:Company}${others}(?:每天|直接|就近|按时|准时|集中|分批|小批量|批量)*${handsOver}`,
    score: 0.82,
    example: ['甲木公司每天两趟给乙车公司送货。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司每天两趟给乙车公司送信。',
  },
  {
    id: 'topic-delivers-to-firm',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“])[^,。;由]{0,12}?(?:给|为|向|往){object:Company}${others}(?:每天|直接|就近|按时|准时|集中|分批|小批量|批量)*${handsOver}`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门,现在半小时就能给乙车公司送货。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,现在半小时就能给乙车公司送信。',
  },
];
