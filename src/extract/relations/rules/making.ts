import type { RelationRule } from '../rule.ts';

/** Who makes and uses what. */
export const makingRules: readonly RelationRule[] = [
  {
    id: 'makes',
    predicate: 'PRODUCES',
    pattern:
      '(?:^|[,。:“])(?!依托|借助)(?:(?!并不|并未|不再?(?:生产|制造|加工)|(?:给|由|被|让)[^,。;]{0,10}?{Company}(?:用于|用来|来)?(?:生产|制造|加工)|(?:客户|同行|对手|用户|买家|邻居|伙伴)[^,。;]{0,6}(?:生产|制造|加工|主营|主打)|(?:为|给|替|向|从|跟)[^,。;]{0,6}?(?:生产|制造|加工)[^,。;的]{0,8}{Product}的)[^,。;]){0,30}?(?:生产|制造|产销|(?<!年可?)加工|研制|量产|开采|提取|提炼|冶炼|主营|专做|主打|从事|专注于|年产|日产|进行|产品(?:主要)?(?:有|为|包括|涵盖|以|是))(?!所需|所用|需要|需用|过程|用的)[^,。;]{0,16}?{object:Product}(?![^,。;的]{0,8}的[^,。;的]{0,6}(?:原料|材料|原材料|辅料)(?=[,。;]|$)|的(?:{Region}|的)*{Company})',
    topic: 'Company',
    yieldsTo: 'NamedProject',
    score: 0.78,
    example: ['甲木公司成立多年。公司主要生产车门。', '甲木公司', '车门'],
    counterExample: '甲木公司成立多年。工人擦洗车门。',
  },
  {
    id: 'is-maker-of',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product}(?:的)?(?:供应商|生产商|制造商|生产企业|制造企业|厂商|生产厂家|龙头企业|龙头)(?:之一)?{subject:Company}',
    score: 0.8,
    example: ['车门生产商甲木公司开业。', '甲木公司', '车门'],
    counterExample: '车门很好,甲木公司开业。',
  },
  {
    id: 'firm-is-maker',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?(?:是|为|作为)[^。;]{0,24}?{object:Product}(?:的)?[^,。;]{0,6}?(?:供应商|生产商|制造商|企业|厂商|厂家|服务商|生产基地)',
    score: 0.8,
    example: ['甲木公司是国内知名的车门制造商。', '甲木公司', '车门'],
    counterExample: '甲木公司是车门展的观众。',
  },
  {
    id: 'makers-line',
    predicate: 'PRODUCES',
    topic: 'Company',
    pattern: '{object:Product}(?:的)?(?:生产线|工厂|生产基地|制造基地|研发基地|产业化项目|生产项目)(?![^,。;]{0,4}由)',
    score: 0.7,
    example: ['甲木公司建设车门生产线。', '甲木公司', '车门'],
    counterExample: '甲木公司看车门展览。',
  },
  {
    id: 'output-of-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:[^,。;]{0,6}的)?{object:Product}(?:的)?(?:年产量|产量|产销量|年销量|月产量|日产量|年产能|[年月日]产(?={Quantity}|[约近超达][^,。;]?{Quantity}))',
    score: 0.82,
    example: ['甲木公司的测速泵年产量超过4万台。', '甲木公司', '测速泵'],
    counterExample: '甲木公司采购测速泵4万台。',
  },
  {
    id: 'goods-roll-off',
    predicate: 'PRODUCES',
    pattern: '{Quantity}{object:Product}[^,。;]{0,4}?(?:下线|出厂)',
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司很忙,每天有3万台测速泵下线。', '甲木公司', '测速泵'],
    counterExample: '甲木公司很忙,每天有3万台测速泵展出。',
  },
  {
    id: 'product-as-share-of-sales',
    predicate: 'PRODUCES',
    pattern:
      '(?:^|[,。;]){object:Product}(?:如今|目前|现在|现|业务|产品)*(?:占|贡献)(?:了)?(?:公司|集团|企业|{Company})?(?:总)?(?:销售额|销售收入|营收|营业收入|收入|产值)',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司很忙,测速泵如今占公司销售额的四成。', '甲木公司', '测速泵'],
    counterExample: '甲木公司很忙,测速泵如今占展台的四成。',
  },
];
