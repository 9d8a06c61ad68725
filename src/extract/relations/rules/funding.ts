import type { RelationRule } from '../rule.ts';

const investor = 'Company|Government|ResearchInstitute|University';
const aside = '(?:\\([^)]*\\))?';
const works = 'Project|Facility|Platform|Park';
const adverbs =
  '(?:近日|日前|去年|今年|此前|随后|先后|又|再次|再|也|还|已|已经|成功|正式|拟|计划|将|分别|共同|联合|累计|,)*';
const round = '(?:(?:天使|种子|Pre-?[A-Z]|[A-Z]\\+?|战略|首|新一|第[一二三]|数|多)?轮|战略性?|股权|财务|产业)*';

/** Money that goes into firms and works, in the words of those who tell of funds and shares. */
export const fundingRules: readonly RelationRule[] = [
  {
    id: 'completes-investment-in',
    predicate: 'INVESTS_IN',
    pattern: `{subject:${investor}}${aside}${adverbs}(?:完成|宣布|参与|实施|进行)(?:了)?(?:对|向){object:Company}(?:的)?[^,。;]{0,8}?(?:投资|增资|注资|入股|出资)`,
    score: 0.84,
    example: ['乙木集团完成对甲木公司的战略投资。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团完成对甲木公司的产品交付。',
  },
  {
    id: 'leads-round-of',
    predicate: 'INVESTS_IN',
    pattern: `{subject:${investor}}${aside}${adverbs}(?:独家)?(?:领投|跟投|参投|战投|增持|参与投资|独家投资|战略投资|战略入股|入股|注资)(?:了)?{object:Company}`,
    score: 0.84,
    example: ['乙木集团去年领投了甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团去年领跑了甲木公司。',
  },
  {
    id: 'receives-investment-of',
    predicate: 'INVESTS_IN',
    pattern: `{object:Company}${aside}${adverbs}(?:获得|获|拿到|得到|接受|引入|引进|迎来|收到)(?:了)?(?:来自)?{subject:${investor}}(?:等[^,。;]{0,8}?)?(?:的)?(?:近|超|约|共|合计)?{Money}?(?:的)?${round}(?:投资|融资|注资|增资|入股|战投|资金支持)`,
    score: 0.84,
    example: ['甲木公司获得乙木集团3亿元战略投资。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司获得乙木集团3亿元长期订单。',
  },
  {
    id: 'round-led-by',
    predicate: 'INVESTS_IN',
    pattern: `{object:Company}${aside}${adverbs}(?:完成|宣布完成|获得|获)(?:了)?(?:近|超|约)?{Money}?(?:的)?[^,。;]{0,8}?(?:融资|投资|增资扩股|增资),[^。;]{0,12}?(?:由|投资方为|投资方包括|投资方有|投资人为|领投方为|本轮融资由|本轮由){subject:${investor}}(?:等)?[^,。;]{0,6}?(?:领投|跟投|投资|联合|独家|出资|,|。|$)`,
    score: 0.84,
    example: ['甲木公司完成A轮融资,本轮由乙木集团领投。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司完成A轮演出,本轮由乙木集团领唱。',
  },
  {
    id: 'puts-own-money-into-works',
    predicate: 'INVESTS_IN',
    pattern: `{subject:${investor}}${aside}${adverbs}[^,。;由]{0,10}?(?:以|用|拿出|出资|投入|投|安排|斥资)[^,。;]{0,8}?{amount:Money},?(?:[^,。;]{0,4}?)(?:投向|投入|投进|投到|注入|用于(?:建设|支持)?|参与(?:建设|投资)?|参股|入股|支持)(?:了)?{object:${works}|Company}`,
    score: 0.8,
    example: ['乙木集团拟以自有资金3亿元投向青河车门研发项目。', '乙木集团', '青河车门研发项目'],
    counterExample: '乙木集团拟以自有资金3亿元买下青河车门研发项目。',
  },
  {
    id: 'in-proportion-each-pays',
    predicate: 'INVESTS_IN',
    pattern: `{object:${works}|Company}[^。;]{0,16}?(?:由){subject:${investor}}(?:等)?[^,。;]{0,3}?(?:(?:按|以)[^,。;]{1,14}?(?:比例|股比))(?:共同|合资)?(?:出资|投资|持股|建设|合资|设立|组建)`,
    score: 0.82,
    example: ['青河车门研发项目由甲木公司、乙木公司按6:4的比例出资建设。', '乙木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目由甲木公司、乙木公司按6:4的比例分配。',
  },
  {
    id: 'pays-for-part-of-topic',
    predicate: 'INVESTS_IN',
    pattern: `(?:其中|,|。|、|^){subject:${investor}}(?:以[^,。;]{2,10}?方式|则|再|还|也)*(?:出资|注资|投入|投资|配套出资){amount:Money}(?:,|。|、|;|$)(?![^。;]{0,16}{Company|Project|Facility|Park})`,
    topic: 'Project',
    topicIs: 'object',
    score: 0.72,
    example: ['青河车门研发项目去年开工。其中乙木集团以基金方式出资2亿元。', '乙木集团', '青河车门研发项目'],
    counterExample: '青河车门研发项目去年开工。其中乙木集团以基金方式盈利2亿元。',
  },
  {
    id: 'has-put-so-much-into-place',
    predicate: 'INVESTS_IN',
    pattern: `{subject:Company}${aside}${adverbs}(?:在|对|于){object:Region}(?:的)?(?:累计|总|已|追加|再|新增|先后|共|直接)*(?:投资|投入|投)(?:额)?(?:已|了|累计|总额|超过|超|达|近|约|逾|突破|[^,。;]{0,2})*{amount:Money}`,
    score: 0.78,
    example: ['甲木公司累计在青岛市投资超过20亿美元。', '甲木公司', '青岛市'],
    counterExample: '甲木公司累计在青岛市销售超过20亿美元。',
  },
  {
    id: 'capital-raised-by',
    predicate: 'INVESTS_IN',
    pattern: `{object:Company}${aside}[^,。;]{0,8}?(?:增资扩股|引入战略投资者|引进战略投资者|混改|股改|新一轮融资)[^。;]{0,14}?(?:引入|引进|由|新增股东|,){subject:Company}(?:等)?[^,。;]{0,8}?(?:认购|出资|入股|投资|增资|成为)`,
    score: 0.8,
    example: ['甲木公司启动增资扩股,引入乙木集团出资3亿元。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司启动增资扩股,邀请乙木集团参观。',
  },
  {
    id: 'was-set-up-by-investor',
    predicate: 'INVESTS_IN',
    pattern: `{object:Company}(?:原本|本来|就|正|也|最早)*是(?:由)?(?:{Region}|的|[^,。;是由的]{2,4}企业)*{subject:Company}(?:\\([^)]*\\))?[^,。;的是]{0,16}?(?:办起来|建起来|搞起来|(?:投资|出资|独资|全资|{Money})(?:设立|创办|兴办|成立|组建|兴建|建起|办起|建成|建|办))的`,
    score: 0.8,
    example: ['乙木公司是甲木集团2015年投资3亿元办起来的。', '甲木集团', '乙木公司'],
    counterExample: '乙木公司是甲木集团2015年投资3亿元搬走的。',
  },
];
