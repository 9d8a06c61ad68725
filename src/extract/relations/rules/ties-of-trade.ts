import type { RelationRule } from '../rule.ts';
import { others } from './pieces.ts';

const noGoods = '(?!技术|专利|场地|厂房|设计|平台|资金|土地|经验|品牌|名义|商标|办法|模式|做法|人|名字)';
const list =
  '(?:供应链|供应体系|采购体系|配套体系|采购名录|供应商名录|供应商名单|供应商目录|采购目录|配套名录|配套圈|大门)';
const enters = '(?:挤进|挤入|闯进|闯入|切入|嵌入|融入|杀入|迈入|敲开|叩开|敲开了|跨进|迈进)';

/** Further everyday wordings of who supplies whom, who works together and who sits side by side. */
export const tiesOfTradeRules: readonly RelationRule[] = [
  {
    id: 'firms-use-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${others}(?:也|都|均|全|一直|大量|常年|目前|如今)*(?:用|使用|采用|选用)(?:的是|的都是|了|着|上了)?{subject:Company}(?:所?生产|提供|供应)?的${noGoods}[^,。;]{1,8}(?=[,。;]|$)`,
    score: 0.78,
    example: ['乙车公司、丙车公司一直使用甲木公司的车门。', '甲木公司', '丙车公司'],
    counterExample: '乙车公司、丙车公司一直使用甲木公司的技术。',
  },
  {
    id: 'in-list-of-suppliers',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}(?:的)?(?:合格|一级|核心)*(?:供应商|供货商|配套商)(?:名单|名录|目录|队伍|体系|阵营)?(?:里|中|上|内)*,?(?:就|也|还|又)?(?:有|出现|多|包括|写着|列着)(?:了)?[^,。;]{0,6}?{subject:Company}',
    score: 0.8,
    example: ['乙车公司的供应商名单里有甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的竞争者名单里有甲木公司。',
  },
  {
    id: 'squeezes-into-chain-of',
    predicate: 'SUPPLIES',
    pattern: `${enters}(?:了)?{object:Company}${others}的?[^,。;]{0,6}?${list}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司生产车门,终于挤进了乙车公司的供应链。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司生产车门,终于挤进了乙车公司的会议室。',
  },
  {
    id: 'sends-in-need',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern:
      '{object:Company}{^Company}{0,24}?,{subject:Company}[^,。;]{0,6}?(?:送来|运来|发来|调来)(?:了)?(?:{Quantity}|{Product})',
    score: 0.74,
    example: ['乙车公司库存告急,甲木公司连夜送来300套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司库存告急,甲木公司连夜借走300套。',
  },
  {
    id: 'orders-moved-to',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}[^,。;]{0,6}?(?:把|将)[^,。;]{0,10}?(?:订单|采购|业务|活儿|单子)[^,。;]{0,10}?(?:转到|转给|转移到|挪到|放到|交到|落到|下到|给)(?:了)?{subject:Company}',
    score: 0.78,
    example: ['乙车公司把车门订单从外地转到了甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司把车门展台从外地转到了甲木公司。',
  },
  {
    id: 'sought-out-and-works-with',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{subject:Company|University|ResearchInstitute}[^,。;]{0,8}?(?:找到|找上|找来|联系上|牵手|结缘|求助于?|请教)(?:了)?{object:Company|University|ResearchInstitute},(?:双方|两家|校企|一起|共同|联合|并|开始|随后)+[^。;,]{0,8}?(?:合作|研发|研制|攻关|开发|共建|签|结成)',
    score: 0.76,
    example: ['甲木公司找到青河大学,双方一起研发车门涂层。', '甲木公司', '青河大学'],
    counterExample: '甲木公司找到青河大学,双方一起参观车门展览。',
  },
  {
    id: 'is-right-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company|Project|Facility|ResearchInstitute}(?:就|也|都|均|同|一同)+在(?:{Region|Park})*{object:Region|Park}(?:里|内|境内|里面)?(?=[,。;]|$)',
    score: 0.78,
    example: ['甲木公司和乙木公司同在青河甲木产业园。', '乙木公司', '青河甲木产业园'],
    counterExample: '甲木公司和乙木公司路过青河甲木产业园。',
  },
];
