import type { RelationRule } from '../rule.ts';

const product = '(?:{product:Product})?';

/** Who supplies whom. The supplier is the subject whatever the word order. */
export const supplyRules: readonly RelationRule[] = [
  {
    id: 'bought-comes-from',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^。;!?]{0,20}?(?:采购|使用|所用|所需)~${product}[^。;!?]{0,12}?(?:来自|采购自|源自|产自|购自|由)(?:了|于)?~{subject:Company}`,
    score: 0.85,
    example: ['乙车公司采购的车门来自甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的客人来自甲木公司。',
  },
  {
    id: 'bought-from',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}~(?:向|从){subject:Company}~(?:采购|购买|订购|购进|购入)${product}`,
    score: 0.85,
    example: ['乙车公司每年向甲木公司采购车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司向甲木公司学习管理。',
  },
  {
    id: 'supplier-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:\\([^)]*\\))?~(?:是|为|作为|成为|已成为)(?:了)?~{object:Company}(?:等[^,。;的]{0,10})?(?:的|指定|主要|核心|重要|一级){0,3}[^,。;]{0,10}?${product}[^,。;]{0,6}?(?:供应商|供货商|配套商|配套企业|供应企业)`,
    score: 0.9,
    example: ['甲木公司是乙车公司的主要车门供应商。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司是乙车公司的子公司。',
  },
  {
    id: 'supports-customer',
    predicate: 'SUPPLIES',
    pattern: `(?:为|给)[^,。;]{0,10}?{object:Company}(?:等)?[^,。;]{0,10}?(?:配套|供货|供应|代工|提供[^,。;]{0,10}?(?:配套|产品|零部件|配件|器件|组件|材料))${product}`,
    topic: 'Company',
    score: 0.85,
    example: ['甲木公司生产车门,为乙车公司配套生产。', '甲木公司', '乙车公司'],
    counterExample: '政府为甲木公司提供服务。',
  },
  {
    id: 'supplies-to',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^。;!?]{0,24}?(?:向|为|给){object:Company}(?:等[^,。;]{0,8}?)?(?:独家|长期|稳定|批量|直接|提供|每年|持续|,){0,3}(?:供应|供货|配套|提供|交付)${product}(?!服务|支持|贷款|资金|担保|融资|保障|咨询)`,
    score: 0.88,
    example: ['甲木公司向乙车公司供应车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司向乙车公司提供贷款。',
  },
  {
    id: 'products-go-to',
    predicate: 'SUPPLIES',
    pattern: `产品(?:主要|全部|已|直接|批量|远|也|还|大量|成功){0,3}(?:供应|供给|供货|销往|配套|用于|进入|打入|供)(?:给|到|于)?{object:Company}`,
    topic: 'Company',
    score: 0.82,
    example: ['甲木公司主要生产车门,产品主要供应乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的产品主要供应国内市场。',
  },
  {
    id: 'customers-are',
    predicate: 'SUPPLIES',
    pattern: `(?:主要客户|客户|合作客户|终端客户|下游客户|服务客户)(?:包括|涵盖|有|为|遍布|覆盖){1,2}(?:了)?~{object:Company}`,
    topic: 'Company',
    score: 0.82,
    example: ['甲木公司主要生产车门,客户包括乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司拜访客户,包括车门展。',
  },
  {
    id: 'in-supply-chain-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^。;!?]{0,16}?(?:进入|纳入|打入|跻身)(?:了)?{object:Company}(?:等)?[^,。;]{0,6}?(?:供应链|供应体系|采购体系|配套体系|供应商名录)`,
    score: 0.8,
    example: ['甲木公司已经进入乙车公司供应链。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司进入乙车公司参观。',
  },
];
