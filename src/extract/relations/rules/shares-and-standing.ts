import type { RelationRule } from '../rule.ts';

const owner = 'Company|Government';
const works = 'Project|Facility|Platform';
const standing =
  '(?:最大|最早|第一家|首家|首批|唯一|重点|龙头|骨干|支柱|本土|本地|规模最大|知名|老牌|头部|链主|标杆|代表性)';

/** Money put into firms, what firms become part of, what they won, and what they are to their town. */
export const sharesAndStandingRules: readonly RelationRule[] = [
  {
    id: 'pays-into-capital',
    predicate: 'OWNS',
    pattern:
      '(?<=注册资本[^。;]{0,80}?[,:](?:其中,?)?){subject:Company|Government}(?:则|将|认缴|实缴|以[^,。;]{1,6}|,){0,3}出资(?:额)?(?:为|约)?(?:{Quantity}|{Money})',
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:则|将|认缴|实缴|以[^,。;]{1,6}){0,3}出资/,
    score: 0.78,
    example: ['甲木公司注册资本1亿元,其中乙木集团出资6000万元,丙木集团出资4000万元。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司注册资本1亿元,其中乙木集团派员6000人,丙木集团派员4000人。',
  },
  {
    id: 'puts-money-into-firm',
    predicate: 'INVESTS_IN',
    pattern: `{subject:${owner}}(?:先后|再次|又|已|拟|将|计划|宣布|联合|近日|日前|去年|今年|\\d+月|以{Money}|,)*(?:(?:增资|注资|战略投资|领投|跟投|投资入股|追加投资)(?:了|给|到|入)?|(?:向|对|给)(?=.(?:增资|注资|追加投资|战略投资|投资入股))){object:Company}`,
    score: 0.82,
    example: ['乙木集团去年又向甲木公司注资3亿元。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团去年又向甲木公司借款3亿元。',
  },
  {
    id: 'is-merged-into',
    predicate: 'OWNS',
    pattern:
      '{object:Company}[^,。;]{0,10}?(?:并入|划入|整体划转至|划转至|归入|纳入|加盟)(?:了|到)?{subject:Company}(?:旗下|麾下|体系|名下)?(?=[,。;]|$)',
    score: 0.8,
    example: ['甲木公司今年5月并入乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司今年5月拜访乙木集团。',
  },
  {
    id: 'wins-works',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company}(?:等)?(?:共同|联合)?(?:组成|组建)?的?(?:联合体)?(?:又|已|去年|今年|日前|近日|成功|一举|以{Money}(?:的价格)?)*(?:中标|竞得|承接|承建)(?:了)?[^,。;]{0,8}?{object:${works}}`,
    score: 0.8,
    example: ['青河车门项目招标。甲木公司和乙木公司联合中标了青河车门项目。', '乙木公司', '青河车门项目'],
    counterExample: '青河车门项目招标。甲木公司和乙木公司联合参观了青河车门项目。',
  },
  {
    id: 'is-firm-that-place-has',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:,)?(?:是|为|系|作为)(?:{Region|Park})*{object:Region|Park}(?:的|本地|当地|全市|目前|近年来|近年|去年|今年)*(?:引进|招引|引入|${standing})[^,。;]{0,16}?(?:企业|公司|工厂|厂家|厂商|大户|制造商|生产商)(?=[,。;、]|之一|$)`,
    score: 0.76,
    example: ['甲木公司是青岛市引进的第一家车门企业。', '甲木公司', '青岛市'],
    counterExample: '甲木公司是青岛市拜访的第一家车门企业。',
  },
  {
    id: 'as-firm-of-place',
    predicate: 'LOCATED_IN',
    pattern: `作为(?:{Region|Park})*{object:Region|Park}(?:的|本地|当地)*[^,。;]{0,4}?${standing}[^,。;]{0,10}?(?:企业|公司|大户|厂家|厂商|之一)?,{subject:Company}`,
    score: 0.76,
    example: ['作为青岛市的龙头企业,甲木公司去年产值3亿元。', '甲木公司', '青岛市'],
    counterExample: '作为青岛市的特邀代表,甲木公司去年产值3亿元。',
  },
];
