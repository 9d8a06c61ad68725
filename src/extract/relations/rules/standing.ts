import type { RelationRule } from '../rule.ts';

/** Where whoever the text is about is, and what it belongs to, in clauses that do not name it. */
export const standingRules: readonly RelationRule[] = [
  {
    id: 'head-office-at',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:])(?:去年|今年|当年|后来|随后|日前|\\d{4}年)?(?:又|已|便)?(?:公司|集团|其)?(?:把|将)?(?:总部|厂区|注册地|生产基地|工厂|厂房|新厂|厂址)(?:则|均|也|现|就)?(?:设|建|位|坐落|落|迁|搬|转移|选)?(?:在|于|到|至)(?:了)?(?:{Region|Park})*{object:Region|Park}(?!{Region|Park}|(?:内|境内)?的)',
    topic: 'Company',
    score: 0.8,
    example: ['★ 甲木公司:总部位于青岛市,主营车门。', '甲木公司', '青岛市'],
    counterExample: '★ 甲木公司:总部感谢青岛市,主营车门。',
  },
  {
    id: 'firms-head-office-at',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:的)?(?:总部|厂区|注册地|生产基地)(?:则|均|也|现)?(?:设|位|坐落|落)?(?:在|于)(?:{Region|Park})*{object:Region|Park}',
    score: 0.85,
    example: ['甲木公司成立多年。甲木公司总部在青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司总部感谢青岛市。',
  },
  {
    id: 'head-office-before-firm',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:总部|厂区|厂址|注册地|生产基地|老家|大本营)(?:设|位|坐落|落|就)?(?:在|于)(?:{Region|Park})*{object:Region|Park}(?:内|境内)?的(?:[^,。;的]{0,12}?(?:企业|公司|厂商|龙头|巨头|制造商|生产商|大户|集团))?{subject:Company}',
    score: 0.85,
    example: ['总部位于青岛市的甲木公司投产。', '甲木公司', '青岛市'],
    counterExample: '总部感谢青岛市的甲木公司。',
  },
  {
    id: 'moves-head-office-to',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<!(?:称|传|传闻|传言|据说|猜测|误以为)[^,。;]{0,6}){subject:Company}(?!的)(?:(?!,){^Company}){0,10}?(?:将|把)(?:其|公司|企业|集团)?(?:新)?(?:总部|厂区|注册地|生产基地|工厂|厂房|厂子|厂|车间|生产线)?(?:整体)?(?:从[^,。;]{1,12}?)?(?:迁|搬|设|建|放|落户|安|转移|搬迁)(?:到|至|在|往|了|入|进)+(?:{Region|Park})*{object:Region|Park}(?!{Region|Park}|(?:内|境内)?的)',
    score: 0.8,
    example: ['甲木公司把总部从白山市迁到青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司把客人从白山市送到青岛市。',
  },
  {
    id: 'place-of-firm-anywhere',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:^|[,。;、:由自与和向给被除如像是为在到的及从往至于])(?:{Region})*{object:Region|Park}(?:内|境内|本土)?的{subject:Company}',
    score: 0.75,
    example: ['乙车公司的车门由青岛市的甲木公司供应。', '甲木公司', '青岛市'],
    counterExample: '乙车公司的车门由青岛市供应,甲木公司祝贺。',
  },
  {
    id: 'local-firm',
    predicate: 'LOCATED_IN',
    pattern: '(?<=^|[,。;:]|是|为|系){object:Region|Park}(?:的)?(?:本土|本地|当地)[^,。;]{0,8}?(?:企业|公司|厂商|厂)',
    topic: 'Company',
    score: 0.78,
    example: ['★ 甲木公司:青岛市本土民营企业,年产车门3万套。', '甲木公司', '青岛市'],
    counterExample: '★ 甲木公司:青岛市致谢民营企业,年产车门3万套。',
  },
  {
    id: 'settled-firm-of-place',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?,?(?:是|成为|为)[^,。;]{0,12}?在{object:Region|Park}(?:落户|落地|建厂|投产|设厂|扎根)的',
    score: 0.82,
    example: ['甲木公司成为第一家在青岛市落户的车门企业。', '甲木公司', '青岛市'],
    counterExample: '甲木公司成为第一家在青岛市获奖的车门企业。',
  },
  {
    id: 'opens-at',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:ResearchInstitute|Platform|University|Facility|Project|Company}(?:去年|今年|近日|日前|正式|已)*在(?:{Region|Park})*{object:Region|Park}(?:正式)?(?:揭牌|挂牌|落成|启用|落户|落地|奠基|投用|运行|开工|投产|成立)',
    score: 0.82,
    example: ['青河车门研究院在青岛市揭牌。', '青河车门研究院', '青岛市'],
    counterExample: '青河车门研究院在青岛市展出。',
  },
  {
    id: 'institute-set-at',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:ResearchInstitute|Platform|University|Facility|Park|Project}(?:\\([^)]*\\))?:?(?:拟|将|已|在建)*,?(?:设在|选址于?|位于|坐落于?|落户于?|落地|地点在|地处)(?:在)?(?:{Region|Park})*{object:Region|Park}',
    score: 0.85,
    example: ['青河大学与甲木公司共建青河车门研究院,研究院设在青岛市。', '青河车门研究院', '青岛市'],
    counterExample: '青河大学与甲木公司共建青河车门研究院,研究院致谢青岛市。',
  },
  {
    id: 'sits-here',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:University|ResearchInstitute|Company}(?:等[^,。;]{0,10})?(?:均|都|也|已|相继|先后)*(?:坐落|落户|扎根|设|位)(?:于|在)(?:此|这里|当地|本地)',
    topic: 'Region',
    topicIs: 'object',
    score: 0.75,
    example: ['青岛市有名。青河大学、白山大学等12所高校坐落于此。', '白山大学', '青岛市'],
    counterExample: '青岛市有名。青河大学、白山大学等12所高校致谢于此。',
  },
  {
    id: 'under-way-in-place',
    predicate: 'LOCATED_IN',
    objectLeads: true,
    pattern:
      '{object:Region|Park}(?:正在|正|目前|近日|已)*(?:推进|建设|实施|规划|谋划|打造|开工|新建)(?:的)?[^,。;]{0,6}?{subject:Project|Platform|Facility}',
    score: 0.75,
    example: ['青岛市正在推进的青河车门研发项目投资大。', '青河车门研发项目', '青岛市'],
    counterExample: '青岛市正在参观的青河车门研发项目投资大。',
  },
  {
    id: 'relying-on-park-builds',
    predicate: 'LOCATED_IN',
    pattern:
      '依托{object:Park},?(?:正在|计划|拟|将|已)*(?:建设|建成|打造|新建){subject:Platform|Project|Facility|ResearchInstitute}',
    score: 0.75,
    example: ['依托青河甲木产业园,正在建设青河车门研发基地。', '青河车门研发基地', '青河甲木产业园'],
    counterExample: '依托青河甲木产业园,正在参观青河车门研发基地。',
  },
  {
    id: 'settled-in-park-spoken-of',
    predicate: 'LOCATED_IN',
    pattern: '{object:Park}[^。;]{0,30}?(?:其中|包括|如),?{subject:Company}[^。;]{0,30}?(?:落户|入驻|签约|投产)',
    score: 0.75,
    example: ['青河甲木产业园去年签约项目14个,其中甲木公司、乙木公司都已落户。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园去年签约项目14个,其中甲木公司、乙木公司都已致谢。',
  },
  {
    id: 'item-located',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:])(?:拟|将|已|现)*(?:选址于?|位于|坐落于?|落户于?|落地|地点在|地点位于|地处)(?:在)?(?:{Region|Park})*{object:Region|Park}',
    topic: 'Heading',
    score: 0.82,
    example: ['1.青河车门研发项目。在建。总投资3亿元,位于青岛市,占地80亩。', '青河车门研发项目', '青岛市'],
    counterExample: '1.青河车门研发项目。在建。总投资3亿元,致谢青岛市,占地80亩。',
  },
];
