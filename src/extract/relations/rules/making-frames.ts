import type { RelationRule } from '../rule.ts';
import { onward } from './pieces.ts';

const amount = '(?:{Quantity}|[\\d一二两三四五六七八九十百千万几半])';
const works = '(?:车|磨|轧|织|压|铸造?|做|造|产|生产|制造|建造|研制|开发|焊|烧|纺|拉|锻|炼|酿|榨|编|冲|灌)';
const school = 'University|ResearchInstitute';
const together =
  '(?:琢磨|攻关|攻|试制|试|磨合|研究|开发|研发|研制|摸索|合办|合建|共建|签|钻研|搭伙|联手|合作|结对|共用|改进)';

/** What firms make, where they are and with whom they work, told by what goes on in the works. */
export const makingFrameRules: readonly RelationRule[] = [
  {
    id: 'goods-worked-by-firm',
    predicate: 'PRODUCES',
    pattern: `{object:Product}(?:都|全|多半|大多|也|,)*(?<!不)是(?:[^,。;由从向给]{1,8}的|[一两几]里外)?{subject:Company}(?:自己|自家|的师傅|用[^,。;]{1,6})?${works}(?:出来|出|成)?的(?=[,。;”]|$)`,
    score: 0.78,
    example: ['乙木公司主营测速泵。测速泵都是甲木公司自己磨出来的。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。测速泵都不是甲木公司自己磨出来的。',
  },
  {
    id: 'firm-turns-out-so-many',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${onward}(?:[吐打选提灌]出|出厂|下线|产出|赶出|织出|纺出|烧出|榨出|造出|做出|出产|出了|卖出|售出|出货)(?:了|的)*(?=[^,。;]{0,12}${amount})(?:${amount}[^,。;、]{0,6}?)?{object:Product}`,
    score: 0.74,
    example: ['乙木公司主营测速泵。甲木公司一年能吐出测速泵9万只。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司一年能修好测速泵9万只。',
  },
  {
    id: 'pride-of-firm-is',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}的(?:[^,。;、的]{0,4}?)(?:拿手戏|拿手货|看家货|看家本领|绝活|王牌|招牌|当家花旦|当家货|主打|看家产品|镇厂之宝)(?:就|便|正|还|一直)*(?:是|叫|为)[^,。;、]{0,4}?{object:Product}`,
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司的拿手戏是测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司的心头病是测速泵。',
  },
  {
    id: 'firm-began-with-goods',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}(?:是|最早|当年|早年|原先|,)*(?:从|靠|以)(?:做|卖|生产|造|加工)?{object:Product}(?:起家|发家|入行|起步|立足|出名|成名|打天下)`,
    score: 0.72,
    example: ['乙木公司主营测速泵。甲木公司靠做测速泵起家。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司靠做测速泵广告出名。',
  },
  {
    id: 'sets-up-works-after-coming',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}{^Company}{0,24}?,(?:并|后|随后|就|便|,)*在(?:{Region|Park})*{object:Region|Park}(?:设厂|建厂|办厂|开厂|安家|扎根|落脚|落户|安营)',
    score: 0.78,
    example: ['甲木公司去年从外地迁来,在青岛高新区设厂。', '甲木公司', '青岛高新区'],
    counterExample: '甲木公司去年从外地迁来,在青岛高新区参观。',
  },
  {
    id: 'firm-has-its-roots-in',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:的)?(?:厂子|厂房|老厂|总厂|厂区|厂门|厂|家)?(?:就|便|一直|早已|已|,)*(?:扎|扎根|藏|落脚|安家|窝|蹲|安|守|搬|迁)(?:在|到|进)(?:了)?(?:{Region|Park})*{object:Region|Park}',
    score: 0.78,
    example: ['甲木公司扎在青岛高新区已经二十年。', '甲木公司', '青岛高新区'],
    counterExample: '甲木公司展在青岛高新区已经二十天。',
  },
  {
    id: 'asks-people-of-school-in',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:把|将|请了?|拉着?)(?:[^,。;把将]{0,6}?){object:${school}}的[^,。;]{1,8}?(?:请到|请进|请来|拉进|拉来|接来|接进|请下|聘来)`,
    topic: 'Company',
    score: 0.74,
    example: ['甲木公司几年前就把青河大学的人请进车间。', '甲木公司', '青河大学'],
    counterExample: '甲木公司几年前就把青河大学的书搬进车间。',
  },
  {
    id: 'firm-and-school-at-it',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:曾|便|就|又|还|正|一直|去年|今年|,)*(?:同|跟|与|和)(?:[^,。;]{0,8}?的)?{object:${school}}(?:的[^,。;]{1,8}?)?(?:一道|一起|联手|先后|又|,|了)*${together}`,
    score: 0.76,
    example: ['甲木公司跟那里的青河大学签了三年约,合建实验室。', '甲木公司', '青河大学'],
    counterExample: '甲木公司跟那里的青河大学吵了三年架,互不来往。',
  },
  {
    id: 'worked-out-with-school',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:是|,)(?:同|跟|与|和)(?:[^,。;]{0,8}?的)?{object:${school}}(?:的[^,。;]{1,6})?(?:一道|一起|联手|合作|共同|合伙)(?:[^,。;]{0,4}?)(?:试|做|研|开发|搞|攻|改|造|设计|摸索)`,
    topic: 'Company',
    score: 0.74,
    example: ['甲木公司的配方是跟青河大学一道试出来的。', '甲木公司', '青河大学'],
    counterExample: '甲木公司的配方是跟青河大学一道买来的。',
  },
  {
    id: 'school-sends-people-to-firm',
    predicate: 'PARTNERS_WITH',
    pattern: `{object:${school}}[^,。;]{0,6}?(?:派|派出|派来|选派|抽调|来)(?:了)?[^,。;]{0,6}?(?:博士|教授|老师|研究生|专家|学生|师生|团队|科研人员)[^,。;]{0,4}?(?:常驻|进驻|住进|到|驻扎|蹲点|去|来到|在)(?:了)?{subject:Company}`,
    score: 0.74,
    example: ['青河大学派了五名博士常驻甲木公司,帮着改模具。', '甲木公司', '青河大学'],
    counterExample: '青河大学送了五名博士路过甲木公司,看了看模具。',
  },
  {
    id: 'two-firms-run-together',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{both:Company}(?:商定|约定|说好|决定|打算|已|去年|今年|还|又|,)*(?:合办|合建|共建|合开|合伙|联办|共同筹建|搭伙)(?:了|起|一|个|座|家|间)*[^,。;]{0,10}?(?:试验室|实验室|中心|研究院|车间|学校|工坊|平台|基地)',
    sides: true,
    score: 0.76,
    example: ['甲木公司和乙木公司商定合办一个试验室。', '甲木公司', '乙木公司'],
    counterExample: '甲木公司和乙木公司商定参观一个试验室。',
  },
];
