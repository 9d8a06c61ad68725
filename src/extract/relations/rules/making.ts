import type { RelationRule } from '../rule.ts';

/** Who makes and uses what. */
export const makingRules: readonly RelationRule[] = [
  {
    id: 'makes',
    predicate: 'PRODUCES',
    pattern:
      '(?:^|[,。:“])[^,。;]{0,30}?(?:生产|制造|产销|加工|研制|量产|主营|从事|专注于|年产|日产|进行|产品(?:主要)?(?:有|为|包括|涵盖|以))[^,。;]{0,16}?{object:Product}',
    topic: 'Company',
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
    pattern: '{object:Product}(?:的)?(?:生产线|工厂|生产基地|制造基地|研发基地|产业化项目|生产项目)',
    score: 0.7,
    example: ['甲木公司建设车门生产线。', '甲木公司', '车门'],
    counterExample: '甲木公司看车门展览。',
  },
];
