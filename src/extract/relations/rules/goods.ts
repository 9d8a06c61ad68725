import type { RelationRule } from '../rule.ts';
import { ofSomewhere } from './pieces.ts';

/** What firms, works and items of lists make, and what places lack. */
export const goodsRules: readonly RelationRule[] = [
  {
    id: 'item-makes',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:公司|主要|专业|专门|目前|现|已)*(?:主打|主营|专注于?|生产|专产|主攻|主产|主导产品(?:为|是|有|包括)|拳头产品(?:为|是|有|包括)|主要产品(?:为|是|有|包括)|产品(?:有|为|包括|涵盖))[^,。;]{0,10}?{object:Product}',
    topic: 'Company',
    score: 0.8,
    example: ['★ 甲木公司:乙木集团在华全资企业,2006年落户,主打车门。', '甲木公司', '车门'],
    counterExample: '★ 甲木公司:乙木集团在华全资企业,2006年落户,展出车门。',
  },
  {
    id: 'works-make',
    predicate: 'PRODUCES',
    pattern: '(?:年产|日产|年可产|形成年产|生产|制造){Quantity}?{object:Product}',
    topic: 'Heading',
    score: 0.78,
    example: ['1.青河车门研发项目。在建。规划年产车门2万套、测速泵3000台。', '青河车门研发项目', '测速泵'],
    counterExample: '1.青河车门研发项目。在建。规划展出车门2万套、测速泵3000台。',
  },
  {
    id: 'project-makes',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:[一二三]期|该项目|规划|届时)(?:建成后|达产后|可|将|预计|设计|形成)*(?:年产|日产|年可产)(?:{Quantity})?{object:Product}',
    topic: 'Project',
    score: 0.74,
    example: ['青河车门研发项目落户青岛市,规划年产车门2万套。', '青河车门研发项目', '车门'],
    counterExample: '青河车门研发项目落户青岛市,规划展出车门2万套。',
  },
  {
    id: 'produced-by',
    predicate: 'PRODUCES',
    pattern: `{object:Product}(?:,|主要|全部|则|也|均|多|大多|大都|都|一般|基本|多半|就)*(?:交?由|交给|委托)${ofSomewhere}{subject:Company}(?:就近|独家|直接|专门|负责|统一)*(?:生产|制造|研制|加工|铸造|锻造|制作|灌装|建造|打造|组装|装配|代工|冶炼|印制|缝制|织造|烧制|酿造|压制|总装)`,
    score: 0.82,
    example: ['乙木公司主营车门。车门由白山市的甲木公司生产。', '甲木公司', '车门'],
    counterExample: '车门由白山市的甲木公司采购。',
  },
  {
    id: 'makes-for',
    predicate: 'PRODUCES',
    pattern: '{subject:Company},?(?:专门|主要|专业)?为[^,。;]{1,12}?(?:生产|制造|加工|提供){object:Product}',
    score: 0.78,
    example: ['乙木公司主营车门。甲木公司,专门为拉晶环节生产车门。', '甲木公司', '车门'],
    counterExample: '甲木公司,专门为拉晶环节采购车门。',
  },
  {
    id: 'capacity-of-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])[^,。;]{0,12}?(?:形成|具备|拥有|建成)(?:年产)?(?:{Quantity}(?:和|、|与)?)+(?:的)?{object:Product}(?:年)?(?:产能|生产能力)',
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营车门。甲木公司投产多年。公司已形成3万套车门产能。', '甲木公司', '车门'],
    counterExample: '甲木公司投产多年。公司已形成3万套车门展览。',
  },
  {
    id: 'maker-with-yearly-output',
    predicate: 'PRODUCES',
    pattern: '年产{Quantity}(?:的)?{object:Product}(?:的)?(?:生产)?(?:企业|厂商|公司|龙头|大户){subject:Company}',
    score: 0.82,
    example: ['乙木公司主营车门。依托年产12万套车门企业甲木公司延伸。', '甲木公司', '车门'],
    counterExample: '依托用过12万套车门企业甲木公司延伸。',
  },
  {
    id: 'weak-links-of-place',
    predicate: 'SEEKS',
    pattern:
      '(?:围绕|聚焦|针对|瞄准){object:Product}(?:等)?[^,。;]{0,6}?(?:薄弱|短板|缺失|空白|关键|缺链|断链|紧缺|方向|领域|环节)[^。;]{0,30}?(?:招商|招引|引进|补链|招商目录|招商清单)',
    topic: 'Place',
    score: 0.78,
    example: [
      '乙木公司主营测速泵、磁控阀。\n青岛市商务局发布清单。全市围绕测速泵、磁控阀等薄弱环节开展招商。',
      '青岛市',
      '磁控阀',
    ],
    counterExample: '青岛市商务局发布清单。全市围绕测速泵、磁控阀等薄弱环节开展研讨。',
  },
  {
    id: 'bought-elsewhere',
    predicate: 'SEEKS',
    pattern:
      '{object:Product}(?:等)?[^,。;]{0,4}?(?:仍|还|尚|主要|全部|长期|大多|都|目前|高度|严重|,)*(?:依赖|依靠|需从|靠)(?:外地|外省|省外|市外)',
    topic: 'Place',
    score: 0.74,
    example: ['青岛市制造业发达。测速泵、磁控阀还依赖外地采购。', '青岛市', '磁控阀'],
    counterExample: '青岛市制造业发达。测速泵、磁控阀还热销外地。',
  },
  {
    id: 'lacks-makers',
    predicate: 'SEEKS',
    pattern:
      '(?:急需|紧缺|缺少|缺乏|亟需|亟待引进|急缺|招引|对新引进的)[^,。;]{0,4}?{object:Product}(?:等)?[^,。;]{0,8}?(?:企业|项目|环节|厂商|配套)',
    topic: 'Place',
    score: 0.74,
    example: [
      '乙木公司主营测速泵、磁控阀。\n青岛市商务局发布清单。全市对新引进的测速泵、磁控阀等配套项目给予奖励。',
      '青岛市',
      '测速泵',
    ],
    counterExample: '青岛市制造业发达。本地表彰测速泵、磁控阀等配套企业。',
  },
];
