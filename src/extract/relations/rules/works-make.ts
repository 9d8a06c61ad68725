import type { RelationRule } from '../rule.ts';

const makes = '(?:年可产|年产|日产|可年产|年生产|每年生产|每年可生产|每年可产|生产|产出|形成|新增|实现)';

/** What is told of works, each in a clause, before what they make. */
const facts =
  '(?:,?(?:(?:{Region}|{Park}|在)*(?:总投资|投资|占地|用地|总?建筑面积|分[^,。;]{1,3}期|[日年]处理|用工|全线|去年|今年|上月|本月|[\\d年月日]{2,})|{^Company|Project|Facility}{0,16}?(?:投产|点火|试车|满产|投运|建成|封顶|动工|开工|投用|竣工|验收))[^,。;]{0,20},)';

/** What works make once they run, in clauses that do not name them. */
export const worksMakeRules: readonly RelationRule[] = [
  {
    id: 'works-once-running-make',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:])(?:该|项目|基地|工程|[一二三四首]期|全部|全面|整体|将|预计|待|工厂|园区)*(?:达产|投产|建成|投用|竣工|投运|满产|达效)(?:投产|达产|达效|运营|投用)?(?:之)?后,?(?:公司|预计|每年|将|可|可以|能|能够|项目|,|全年|其|这里|该)*${makes}(?:年产)?(?:各类|各种)?(?:{Quantity}(?:的)?)?{object:Product}`,
    topic: 'Project',
    score: 0.8,
    example: ['甲木公司建设青河车门研发项目,达产后预计年产测速泵3万台。', '青河车门研发项目', '测速泵'],
    counterExample: '甲木公司建设青河车门研发项目,达产后预计年购测速泵3万台。',
  },
  {
    id: 'phase-of-works-makes',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:])(?:其中)?[一二三四首]期(?:工程|项目|则|将|主要|拟|规划|设计|计划|可|预计|,)*(?:${makes}|延伸到|延伸至|拓展到|主打|布局|投产|建设)(?:{Quantity}(?:的)?)?{object:Product}(?!生产线|产线|项目|基地|工厂)`,
    topic: 'Project',
    score: 0.78,
    example: ['甲木公司建设青河车门研发项目。一期年产测速泵5万台,二期将延伸到磁控阀。', '青河车门研发项目', '测速泵'],
    counterExample: '甲木公司建设青河车门研发项目。一期展出测速泵5万台。',
  },
  {
    id: 'works-make-mainly',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:]){subject:Project|Facility}(?:主要|将|拟|专门|重点|计划|规划|以|从事)*(?:生产|制造|产出|加工|研制|产品为|产品包括|产品有){object:Product}',
    score: 0.76,
    example: ['甲木公司建设青河车门研发项目。项目主要生产测速泵。', '青河车门研发项目', '测速泵'],
    counterExample: '甲木公司建设青河车门研发项目。项目主要采购测速泵。',
  },
  {
    id: 'capacity-of-works',
    predicate: 'PRODUCES',
    pattern: `{subject:Project|Facility}(?:[^,。;]{0,10},|(?:的)?${facts}*)(?:设计|规划|建成后|达产后|投产后|将|可|能|可以|预计|每年|一年|全年|,)*(?:(?:年产|日产|年可产|(?<=每年[^,。;]{0,2}|一年[^,。;]{0,2}|全年[^,。;]{0,2})[产出]|(?<=每年[^,。;]{0,2}|一年[^,。;]{0,2}|全年[^,。;]{0,2})生产)(?:{Quantity}(?:的)?)?[^,。;、]{0,6}?|(?:生产|新增|形成){Quantity}(?:的)?){object:Product}`,
    score: 0.8,
    example: ['青河车门研发项目占地3亩,设计年产测速泵5万台。', '青河车门研发项目', '测速泵'],
    counterExample: '青河车门研发项目占地3亩,设计年购测速泵5万台。',
  },
];
