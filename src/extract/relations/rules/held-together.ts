import type { RelationRule } from '../rule.ts';

const organisation = 'Company|University|ResearchInstitute';
const holds = '(?:合办|合开|联办|共办|合设|合搞|共设|合组|合写|合编|合带|结对|对接成立|互派|互设)';

/** What two keep in common, and capacities that a firm has of goods. */
export const heldTogetherRules: readonly RelationRule[] = [
  {
    id: 'holds-in-common-with',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:^|[,。;:“])(?:(?![与和同跟由]){^University|ResearchInstitute|Region|Park|Government}){0,12}?(?:与|同|和|跟){object:${organisation}}(?:等[^,。;]{0,8})?(?:先后|一起|已|也|还|今年|去年|近日|新|共同)*${holds}(?:了|着|起)?`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门。公司还同青河大学合办了一个车门试验室。', '甲木公司', '青河大学'],
    counterExample: '甲木公司主营车门。公司还同青河大学争抢了一个车门试验室。',
  },
  {
    id: 'two-hold-in-common',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:也|已|还|先后|去年|今年|早就)*(?:与|同|和|跟){object:${organisation}}(?:等[^,。;]{0,8})?(?:先后|一起|已|也|还|今年|去年|近日|新|共同)*${holds}`,
    score: 0.82,
    example: ['青河大学与甲木公司合办了一个车门班。', '青河大学', '甲木公司'],
    counterExample: '青河大学与甲木公司争抢了一个车门班。',
  },
  {
    id: 'has-capacity-now',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?<!(?:{Region}|{Park}|{IndustryChain}|全市|全县|全省|全国|园区)[^。]{0,40})(?:公司|这家企业|该厂|厂里|企业|目前|如今|现在|{Company})*(?:现有|已有|现已有|现拥有|已具备|拥有|具备|有了)(?:的)?{object:Product}(?:的)?(?:年)?(?:产能|生产能力|加工能力|设计产能)(?:达|为|约|{Quantity})',
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司成立多年。公司现有测速泵年产能3000台。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司成立多年。公司现有测速泵展台30个。',
  },
  {
    id: 'goods-in-use-made-by',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product},(?:全部|都|均|也|则|就|正是|主要|大多)*(?:由|出自|产自)(?:{Region}|{Park}|本地|当地|的|[\\u4e00-\\u9fa5]{0,4}企业)*{subject:Company}(?:生产|制造|研制|打造|设计|组装|总装|建造|承制|之手|加工)',
    score: 0.8,
    example: ['乙木公司主营测速泵。大厅里展出的20台测速泵,全部由青岛市的甲木公司制造。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。大厅里展出的20台测速泵,全部由青岛市的甲木公司保管。',
  },
];
