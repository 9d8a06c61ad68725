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
  {
    id: 'as-leader-of-chain',
    predicate: 'LEADS',
    pattern: '作为{object:IndustryChain}(?:的)?“?链主”?(?:企业|公司|单位)?,{subject:Company}',
    score: 0.85,
    example: ['作为车门产业链的链主企业,甲木公司投产。', '甲木公司', '车门产业链'],
    counterExample: '作为车门产业链的观众,甲木公司投产。',
  },
  {
    id: 'leader-in-chain-told-of',
    predicate: 'LEADS',
    pattern: '{object:IndustryChain}[^。;]{0,40}?{subject:Company}(?:等[^,。;]{0,6})?(?:为|是|作为|担任)“?链主',
    score: 0.78,
    example: ['车门产业链由副市长牵头,甲木公司为链主企业。', '甲木公司', '车门产业链'],
    counterExample: '车门产业链由副市长牵头,甲木公司为配套企业。',
  },
  {
    id: 'mainstay-of-chain',
    predicate: 'IN_CHAIN',
    pattern:
      '{object:IndustryChain}[^。;]{0,40}?{subject:Company}(?:等[^,。;]{0,8})?(?:为|是|作为|列为|列入|纳入)“?(?:[^,。;]{0,4})(?:骨干|配套|重点|成员|核心|关键)[^,。;]{0,6}企业',
    score: 0.75,
    example: ['方案确定甲木公司为车门产业链链主,乙木公司等12家企业为骨干配套企业。', '乙木公司', '车门产业链'],
    counterExample: '方案谈到车门产业链,乙木公司等12家企业为出席单位。',
  },
  {
    id: 'in-chain-with-verb',
    predicate: 'IN_CHAIN',
    pattern: '{subject:Company|Project}[^,。;]{0,8}?(?:属于|位于|处于|处在|加入|融入|进入|纳入){object:IndustryChain}',
    score: 0.75,
    example: ['甲木公司处于车门产业链的上游。', '甲木公司', '车门产业链'],
    counterExample: '甲木公司研究车门产业链的历史。',
  },
];
