import type { RelationRule } from '../rule.ts';

/** Who leads a chain and who is in it. */
export const chainRules: readonly RelationRule[] = [
  {
    id: 'leads-chain',
    predicate: 'LEADS',
    pattern:
      '{subject:Company}(?:等[^,。;]{0,8})?(?:争当|争做|当好|作为|担任|成为|是|为|[^,。;]{0,4}){object:IndustryChain}[^,。;]{0,4}?“?链主',
    score: 0.85,
    example: ['甲木公司是车门产业链链主企业。', '甲木公司', '车门产业链'],
    counterExample: '甲木公司是车门产业链的观察者。',
  },
  {
    id: 'chains-leader',
    predicate: 'LEADS',
    pattern: '{object:IndustryChain}(?:的)?“?链主”?(?:企业|公司)?(?:——|:|、)?{subject:Company}',
    score: 0.85,
    example: ['车门产业链链主企业甲木公司投产。', '甲木公司', '车门产业链'],
    counterExample: '车门产业链的观众拜访甲木公司。',
  },
];
