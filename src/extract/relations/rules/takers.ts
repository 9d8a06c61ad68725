import type { RelationRule } from '../rule.ts';
import { others, place } from './pieces.ts';

const customers =
  '(?:[一二两三四五六七八九十几\\d]+[家个](?:老|大|新)?(?:客户|企业|公司|用户|买家|主顾|厂家?|车企|主机厂|单位)?)?';
const output =
  '(?:{Quantity}|[^,。;把将给由]{0,10}?)(?:的)?(?:产能|产量|产品|货|订单|库存|{Product}|份额|[一二三四五六七八九近半]+成|一半|大半|大部分)(?:以上|多|左右)?';
const takes =
  '(?:订[走下了光完满]|[买定拿要拉提运抢收][走下了光]|包[下销圆走]|包了|吃[下掉进]|消化|锁定|锁下|预订|预定|认购|占[去满]|瓜分|分光|包了下来)';
const signed =
  '(?:签下|签订|签署|签了|签|达成|续签|敲定|谈妥|定下|订立|谈成|商定|约定|议定)(?:了)?[^,。;]{0,12}?(?:合同|协议|意向|长约|长单|大单|订单|约定|长协|备忘录)?';
const lead = '(?:已|已经|正式|近日|日前|今年|去年|早|又|再次|刚|刚刚|此前|昨天|当天|现已)*';
const gives = '(?:供气|供汽|供热|供电|供水|供货|供料|供应|供给|供|交付|交货|提供|送货|发货|输送)(?!电站|热站|水厂|商)';
const buys = '(?:采购|购买|购进|购入|收购|订购|买进|买入|拿货|提货|要货|进货|买|包销)';
const yearly =
  '(?:每年|一年|每月|年|未来[^,。;]{1,4}|今后[^,。;]{1,4}|首批|首年|第一年|头[一二三两]年|年均|每天|全年|至少)';
const other = '(?:与|和|同|跟)';

/** Who takes what a firm makes, and which of two that sign gives and which buys. */
export const takerRules: readonly RelationRule[] = [
  {
    id: 'customers-took-output',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“]){object:Company}${others}${customers}(?:就|便|已经|已|早|早早|早就|又|一口气|提前|先后|合起来|一共|一起|各自|全都|都|今年|去年|一下子|,)*(?:把|将)${output}(?:都|全|提前|全部|一次性|悉数|给|早早)*${takes}`,
    topic: 'Company',
    score: 0.78,
    example: [
      '甲木公司主营车门。张伟说,乙车公司、丙车公司两家客户已经把一半以上的产能订走了。',
      '甲木公司',
      '丙车公司',
    ],
    counterExample: '甲木公司主营车门。张伟说,乙车公司、丙车公司两家客户已经把一半以上的座位看过了。',
  },
  {
    id: 'output-wrapped-up-by',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“]){object:Company}${others}(?:[^,。;]{0,8}?)(?:把|将)${output}[^,。;]{0,6}?(?:包了下来|买了下来|订了下来|要了去|揽了过去|收了去)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。乙车公司去年把产量的三成包了下来。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。乙车公司去年把产量的三成公布了出来。',
  },
  {
    id: 'each-sells-own-goods-to',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:(?:和|与|及|、|以及)${place}{Company})*(?:{^Company}{0,10}?)(?:把|将|要把|会把)(?:各自|自家|自己|它们|全部|所有|生产|富余|多余|剩余|产出|一部分|的)*(?:{product:Product}|(?![^,。;]{0,8}?(?:地|房|股|权|专利|技术|设备|机|资产|公司|业务|矿|楼|间|厂|商标|品牌|债|店|船|配方|订单|活|工序|任务|工程|项目|钱|款|人|班))[\\u4e00-\\u9fa5]{1,6}?)(?:{^Company}{0,10}?)(?:卖给|供给|供应给|送往|送到|送给|发往|运往|运到|销给|交给|销往|销售给|售给|供往|直供|输往|卖到)(?!.{0,4}(?:检测|展))${place}{object:Company}(?![^,。;]{0,4}?(?:生产|加工|代工|制造|组装|做))`,
    score: 0.8,
    example: ['甲木公司和青岛市的丙木公司将把各自的车门全部卖给乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司和青岛市的丙木公司将把各自的车门全部捐给乙车公司。',
  },
  {
    id: 'pair-signs-and-first-gives',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${lead}${other}${place}{object:Company}${lead}${signed},(?:[^,。;购买采]{1,12},)?(?:[^,。;购买采]{0,10}?)${yearly}(?:至少|最多|约|可|要|将|向其|为其|给对方|由前者|,)*${gives}`,
    score: 0.76,
    example: ['甲木公司已经同白山市的乙车公司达成意向,项目投产后每年供气不少于3万立方米。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司已经同白山市的乙车公司达成意向,项目投产后每年参观不少于3次。',
  },
  {
    id: 'pair-signs-and-first-buys',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${lead}${other}${place}{subject:Company}${lead}${signed},(?:[^,。;供]{1,12},)?(?:[^,。;供]{0,10}?)${yearly}(?:至少|最多|约|可|要|将|从后者|向其|向对方|,)*${buys}(?:其|对方|后者|的)*(?:{product:Product})?`,
    score: 0.8,
    example: ['乙车公司已经同甲木公司签下三年合同,每年采购车门不少于1200套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司已经同甲木公司签下三年合同,每年展出车门不少于1200套。',
  },
  {
    id: 'first-of-pair-gives',
    predicate: 'SUPPLIES',
    pattern: `{both:Company}${lead}${signed},(?:[^,。;购买采]{1,12},)?(?:[^,。;购买采]{0,10}?)${yearly}(?:至少|最多|约|可|要|将|向其|为其|给对方|由前者|,)*${gives}`,
    sides: true,
    score: 0.76,
    example: ['甲木公司与乙车公司达成意向,项目投产后每年供气不少于3万立方米。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司与乙车公司达成意向,项目投产后每年参观不少于3次。',
  },
  {
    id: 'first-of-pair-buys',
    predicate: 'SUPPLIES',
    pattern: `{both:Company}${lead}${signed},(?:[^,。;供]{1,12},)?(?:[^,。;供]{0,10}?)${yearly}(?:至少|最多|约|可|要|将|从后者|向其|向对方|,)*${buys}`,
    sides: 'turned',
    score: 0.78,
    example: ['乙车公司同甲木公司签下三年合同,每年采购车门不少于1200套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司同甲木公司签下三年合同,每年展出车门不少于1200套。',
  },
];
