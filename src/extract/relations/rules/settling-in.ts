import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park})*{object:Region|Park}';
const many = '(?:等[^,。;]{0,12})?';
const adverbs =
  '(?:已经|已|也|都|均|先后|相继|陆续|选择|决定|最终|纷纷|正式|将|去年|今年|如今|如愿|一起|双双|\\d{4}年|\\d+月|{Quantity}|[一二两三四五六七八九十]年前|,)*';
const settles =
  '(?:安家落户|安家|安了家|安下家|落户|落地|扎根|扎下根|扎下了根|安营扎寨|站稳脚跟|生根|落脚|建成投产|投产|开业|开工建设|开工|动工|奠基|揭牌|挂牌|开张|破土|登记|注册|起步|起家|诞生|创立|成立|建成)';

/** Where firms and works are, in the everyday wordings of reports. */
export const settlingInRules: readonly RelationRule[] = [
  {
    id: 'settles-down-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company|Project|ResearchInstitute|Platform}${many}${adverbs}在${within}(?:内|里|正式|成功|顺利|首批|集中|双双)*${settles}(?:成立|投产|开业)?(?:了)?(?=[,。;、“]|$|以来|后|时)`,
    score: 0.8,
    example: ['甲木公司选择在青岛市安家落户。', '甲木公司', '青岛市'],
    counterExample: '甲木公司选择在青岛市公开亮相。',
  },
  {
    id: 'works-put-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project|Facility},?(?:就|也|都|均|将|正|便|最终|计划|拟|已)*(?:建|落|放|摆|选址|布局|设|安排|选)(?:在|到|于)(?:了)?${within}(?!{Region|Park}|的)`,
    score: 0.8,
    example: ['青河车门研发项目就建在青河甲木产业园内。', '青河车门研发项目', '青河甲木产业园'],
    counterExample: '青河车门研发项目就介绍青河甲木产业园内。',
  },
  {
    id: 'place-now-has-firms',
    predicate: 'LOCATED_IN',
    pattern: `{object:Region|Park}(?:里|内|中|目前|现在|如今|已经|已|现)*(?:现有|有|已有|汇集|聚起|云集|集中|容纳|坐落着|分布着|走出|涌现|冒出|诞生)(?:了|着|出)?(?:像|如|以|{Region}的)*{subject:Company}等`,
    score: 0.76,
    example: ['青河甲木产业园现有甲木公司、乙木公司等企业30家。', '乙木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园拜会甲木公司、乙木公司等企业30家。',
  },
  {
    id: 'besides-firm-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:])在?{object:Region|Park}(?:里|内|中|上)?,?(?:除了|除){subject:Company}(?:等)?(?:之外|以外|外)?,(?:还|也|又)(?:有|落户|入驻|引进|聚集)',
    score: 0.76,
    example: ['青河甲木产业园里,除了甲木公司,还有乙木公司。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园里,除了甲木公司,还请来乙木公司。',
  },
  {
    id: 'also-firm-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:])在?{object:Region|Park}(?:里|内|中|上)?,?(?:除了|除|不仅有|既有|不光有){Company}[^。;]{0,8}?,(?:还|也|又)(?:有|落户|入驻|引进|聚集)(?:了|着)?{subject:Company}',
    score: 0.76,
    example: ['青河甲木产业园里,除了甲木公司,还有乙木公司。', '乙木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园里,除了甲木公司,还请来乙木公司。',
  },
];
