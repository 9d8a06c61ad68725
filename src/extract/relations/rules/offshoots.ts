import type { RelationRule } from '../rule.ts';

const founds = '(?:成立|组建|设立|注册|办起|创办|新设|建起|独立成|改制成|重组成|分拆成|变成)(?:了|为)?';
const laboratory =
  '(?:联合|共建|校企|产学研|重点|工程|博士后|院士|专家|企业|共同)*(?:实验室|研究院|研究所|研究中心|研发中心|工作站|技术中心|工程中心|检测中心|中试基地|中试线|创新中心|实训基地|班)';
const school = 'University|ResearchInstitute';

/** What is split off from whom, and laboratories that a school and a firm keep at each other's place. */
export const offshootRules: readonly RelationRule[] = [
  {
    id: 'split-off-and-founded',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:也|已|去年|今年|随后|又|[\\d年月]|,)*(?:把|将)[^,。;]{2,16}?(?:剥离|分拆|拆分|独立|分离|划出|拆)(?:出来|出去|开来|出)?,?(?:单独|另行|独立|另外|新|并|专门|重新|由此|,)*${founds}(?:全资|控股|一家|子公司|公司|的)*{object:Company}`,
    score: 0.8,
    example: ['乙木集团把车门业务剥离出来,单独成立了甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团把车门业务剥离出来,单独通知了甲木公司。',
  },
  {
    id: 'is-split-off-from',
    predicate: 'OWNS',
    pattern: `{object:Company}(?:\\([^)]*\\))?,?(?:是|系|就是|原是|前身是|前身为|的前身是|则是)?(?:从|由|自){subject:Company}(?:旗下|的|[^,。;]{0,10}?)(?:分拆|拆分|剥离|分离|裂变|孵化|分立)(?:而来|出来|出|而成|而出|成立|组建|独立)(?!.{0,6}(?:后|前)(?:卖|转让))`,
    score: 0.76,
    example: ['甲木公司由乙木集团的车门事业部分拆而来。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团的车门事业部介绍而来。',
  },
  {
    id: 'out-of-the-school',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:是|系|最早|最初|其实|原是|的前身是|就)*(?:脱胎于|孵化自|源于|源自|出自|依托|诞生于|由|从)(?:了)?{object:${school}}(?:的)?[^,。;]{0,10}?(?:课题组|团队|实验室|研究所|科研成果|成果|专利|老师|教授|技术|走出来|孵化)(?:孵化|创办|转化|走出|起家|[,。;]|$)`,
    score: 0.74,
    example: ['甲木公司脱胎于青河大学的一个课题组。', '甲木公司', '青河大学'],
    counterExample: '甲木公司谢绝了青河大学的一个课题组。',
  },
  {
    id: 'laboratory-at-the-other',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company|${school}}[^,。;]{0,10}?${laboratory}[^,。;]{0,4}?(?:设在|建在|放在|搬进|搬到|开进|落户|落在|办进|办到|办在|开到|建到|建进|安在|挂在|设到|落到)(?:了)?{object:Company|${school}}`,
    score: 0.78,
    example: ['青河大学把实验室搬进了甲木公司。', '青河大学', '甲木公司'],
    counterExample: '青河大学把实验室说给了甲木公司。',
  },
  {
    id: 'one-gives-money-other-minds',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:出|拿|提供|负责|投)(?:钱|资金|资|场地|设备|厂房|需求|题|[^,。;、]{1,6}?)(?:、|,|,而|而){object:${school}|Company}(?:出|派|提供|负责|投)(?:人|技术|专家|团队|智力|力|设备|[^,。;、]{1,6}?)(?=[,。;、])`,
    score: 0.8,
    example: ['甲木公司出钱、青河大学出人,双方办起一个实验室。', '甲木公司', '青河大学'],
    counterExample: '甲木公司走人、青河大学走人,双方不欢而散。',
  },
  {
    id: 'licensed-by',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:近日|日前|去年|今年|已|已经|先后|还|成功|正式|,)*(?:从|获得?|拿到|取得|得到|买下|引进|向|经)(?:了)?(?:{Region}的?)*{object:Company|${school}}(?:处|那里|手中|手里|的|拿到|获得|取得|买下|买来|引进|了|得到|买断|在华|独家|{Product})*(?:授权|许可|专利使用权|生产许可|技术许可|技术授权|专利授权|专利许可|生产授权|品牌授权)`,
    score: 0.76,
    example: ['甲木公司去年从乙木集团拿到车门的生产授权。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司去年从乙木集团拿到车门的照片。',
  },
  {
    id: 'gives-licence-to',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company|${school}}(?:也|已|去年|今年|随后|还|,)*(?:把|将)[^,。;]{0,14}?(?:专利|技术|成果|工艺|配方|商标|品牌|图纸)(?:[^,。;]{0,6}?)(?:许可给?|授权给?|转让给?|独家许可给?|交给|作价入股)(?:了)?{object:Company}`,
    score: 0.76,
    example: ['青河大学已将三项专利许可给甲木公司。', '青河大学', '甲木公司'],
    counterExample: '青河大学已将三项专利展示给甲木公司。',
  },
];
