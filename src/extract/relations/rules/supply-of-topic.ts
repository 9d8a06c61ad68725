import type { RelationRule } from '../rule.ts';

/** Who supplies whom where the sentence names one of the two and the text before is about the other. */
export const supplyOfTopicRules: readonly RelationRule[] = [
  {
    id: 'gives-goods-to',
    predicate: 'SUPPLIES',
    pattern:
      '(?:为|向|给)[^,。;]{0,6}?{object:Company}(?:等[^,。;]{0,8}?)?(?:批量|长期|独家|稳定|直接|每年|配套|持续)*(?:提供|供应|配套|交付|供货|配套供应)(?:了)?[^,。;]{0,6}?{product:Product}',
    topic: 'Company',
    score: 0.85,
    example: ['甲木公司成立多年。公司主要生产车门,已为乙车公司提供车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司成立多年。公司主要生产车门,已为乙车公司提供贷款。',
  },
  {
    id: 'besides-supplying',
    predicate: 'SUPPLIES',
    pattern:
      '(?:除|除了)[^,。;]{0,6}?(?:供应|供给|配套|供货|满足)[^,。;]{0,8}?{object:Company}(?:等[^,。;]{0,6})?[^,。;]{0,4}?(?:外|以外|之外|,还|,也)',
    topic: 'Company',
    score: 0.82,
    example: ['甲木公司年产车门3万套,除供应本地的乙车公司外,还发往外地。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司年产车门3万套,除拜访乙车公司外,还参加展会。',
  },
  {
    id: 'topic-in-supply-chain-of',
    predicate: 'SUPPLIES',
    pattern:
      '(?:^|[,。;])[^,。;]{0,10}?(?:进入|纳入|打入|跻身|列入)(?:了)?[^,。;]{0,4}?{object:Company}(?:等[^,。;]{0,6})?(?:的)?[^,。;]{0,6}?(?:供应链|供应体系|采购体系|配套体系|供应商名录|采购名录|供应商目录|合格供应商)',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司生产车门,今年又进入乙车公司的采购名录。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司生产车门,今年又进入乙车公司的展厅。',
  },
  {
    id: 'goods-go-to-parent',
    predicate: 'SUPPLIES',
    pattern:
      '产品(?:主要|全部|已|将|优先|直接|批量|还|大量)*(?:供应|供给|供货|销往|配套)(?:给|到|于)?(?:[^,。;]{0,4}?){object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司扩建厂房。公司主要生产车门,产品将优先供给母公司乙车集团。', '甲木公司', '乙车集团'],
    counterExample: '甲木公司扩建厂房。公司主要生产车门,产品将优先展示给乙车集团。',
  },
  {
    id: 'buys-goods-of',
    predicate: 'SUPPLIES',
    pattern:
      '(?:采购|购买|购进|购置|订购)(?:了)?{subject:Company}(?:的)?[^,。;]{0,10}?(?:{product:Product}|{Quantity})',
    topic: 'Company',
    topicIs: 'object',
    score: 0.78,
    example: ['乙车公司生产客车,去年采购甲木公司车门3万套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,去年拜访甲木公司3次。',
  },
];
