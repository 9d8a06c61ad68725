import type { RelationRule } from '../rule.ts';

const came = '(?:入驻|落户|进驻|落地|签约|集聚|聚集|汇聚|引进|吸引|入园|投产|布局|扎根|落子)';
const within = '(?:{Region|Park})*{object:Region|Park}';
const among =
  '(?:其中|包括|包含|涵盖|既有|还有|有|如|例如|比如|像|诸如|以|,|了|着|来自{Region}的|{Region}的|{Company}(?:的|旗下|下属)*(?:全资|控股|参股)?(?:子公司|旗下))*';

/** Who and what is in a place, by lists of who came and by the place of the sentence. */
export const settledRules: readonly RelationRule[] = [
  {
    id: 'among-those-who-came',
    predicate: 'LOCATED_IN',
    pattern: `{object:Park}[^。;]{0,70}?${came}[^。;]{0,14}?,(?:其中|包括|包含|既有|如|例如|比如|像)${among}{subject:Company}`,
    score: 0.76,
    example: [
      '青河甲木产业园建成,首批已有9家企业签约入驻,其中包括乙木集团的全资子公司甲木公司、来自白山市的丙木公司。',
      '甲木公司',
      '青河甲木产业园',
    ],
    counterExample: '青河甲木产业园建成,首批已有9家企业参观,其中包括甲木公司。',
  },
  {
    id: 'also-among-those-who-came',
    predicate: 'LOCATED_IN',
    pattern: `{object:Park}[^。;]{0,70}?${came}[^。;]{0,14}?,(?:其中|包括|包含|既有|如|例如|比如|像)[^。;]{0,24}?[、和及](?:也有|还有|以及)?(?:来自{Region}的|{Region}的){subject:Company}`,
    score: 0.76,
    example: [
      '青河甲木产业园建成,首批已有9家企业签约入驻,其中包括乙木集团的全资子公司甲木公司、来自白山市的丙木公司。',
      '丙木公司',
      '青河甲木产业园',
    ],
    counterExample: '青河甲木产业园建成,首批已有9家企业参观,其中包括甲木公司、来自白山市的丙木公司。',
  },
  {
    id: 'came-to-park',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[,。;:、])(?:目前|如今|随着|继|截至目前|近年来|{Region}的|来自{Region}的|以|,)*{subject:Company}(?:等[^,。;]{0,16}?)?(?:已|相继|先后|陆续|纷纷|均|都|也|最终|随后|正式|就|又|在此|一同|同期)*(?:入驻|落户|进驻|落地|扎根|落子)(?:于|在|到|了)?(?:{Region|Park})*{object:Park|Region}`,
    score: 0.8,
    example: ['随着甲木公司、丙木公司等一批头部企业相继落子青岛市,集群成形。', '丙木公司', '青岛市'],
    counterExample: '随着甲木公司、丙木公司等一批头部企业相继致谢青岛市,集群成形。',
  },
  {
    id: 'built-in-place-item',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[,。;:])(?:由{Company})?(?:总?投资|拟|计划|将|约|已|{Money}|,)*在${within}(?:内)?(?:投资|规划|新)?(?:建设|实施|兴建|投建|开工|动工|新建|建厂)`,
    topic: 'Heading',
    score: 0.78,
    example: ['(一)青河车门研发项目。由甲木公司投资2亿元在青岛市建设。', '青河车门研发项目', '青岛市'],
    counterExample: '(一)青河车门研发项目。由甲木公司投资2亿元在青岛市宣传。',
  },
  {
    id: 'works-carried-out-in-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project|Facility}(?:,|也|已|将|拟|正|正式|近日|日前|今年|去年|[\\d年月日]|{Quantity}|由{Company}(?:投资|负责|联合|{Money})*)*在${within}(?:内)?(?:正式|集中|全面)?(?:实施|建设|投建|开工|动工|投产|试生产|试产|破土|打下|打桩|奠基|落地|落户|启动|竣工|投运|启用)`,
    score: 0.8,
    example: ['青河车门研发项目由甲木公司在青岛市实施。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目由甲木公司在青岛市宣传。',
  },
  {
    id: 'place-brings-in-works',
    predicate: 'LOCATED_IN',
    objectLeads: true,
    pattern:
      '{object:Region|Park}(?:已|成功|今年|去年|先后|又|新|近期|还|从[^,。;]{2,6})*(?:引进|引入|招引|引育|签约|签下|落地|承接|新上|上马)(?:了|的)?[^,。;]{0,12}?{subject:Project}',
    score: 0.76,
    example: ['青岛市引进的青河车门研发项目,投资方为甲木公司。', '青河车门研发项目', '青岛市'],
    counterExample: '青岛市参观的青河车门研发项目,投资方为甲木公司。',
  },
  {
    id: 'in-place-firms-works',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;“])(?:而)?在${within}(?:内|里)?,(?:由)?{Company}(?:的|新上|新建|投资|建设|实施|在建|打造|引进|兴建|{Money}|投建)*{subject:Project|Facility}`,
    score: 0.76,
    example: ['在青岛市,甲木公司新上的青河车门研发项目刚刚试产。', '青河车门研发项目', '青岛市'],
    counterExample: '在青岛市,甲木公司谈到青河车门研发项目刚刚试产。',
  },
  {
    id: 'in-place-the-maker',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;“])(?:而|同样|同)?在${within}(?:内|里)?,{subject:Company}(?:新上|新建|投资|建设|实施|在建|的|自主|研发|生产|年产|正|也|去年|今年|已|最新|近日|日前)`,
    score: 0.74,
    example: ['在青岛市,甲木公司新上的青河车门研发项目刚刚试产。', '甲木公司', '青岛市'],
    counterExample: '在青岛市,甲木公司与乙木公司握手。',
  },
  {
    id: 'walked-into-park-the-firm',
    predicate: 'LOCATED_IN',
    pattern: `(?:走进|来到|步入|走入|探访|走访|位于|坐落在|坐落于|地处)(?:位于|坐落于|坐落在|地处)?(?:{Region|Park}(?:的)?)*{object:Park}(?:内|里)?(?:,|的)(?:记者[^,。;]{0,10},)?{subject:Company}`,
    score: 0.78,
    example: ['走进位于青岛市的青河甲木产业园,甲木公司的车间很忙。', '甲木公司', '青河甲木产业园'],
    counterExample: '谢过青岛市的青河甲木产业园,甲木公司的车间很忙。',
  },
  {
    id: 'walked-into-firm-of-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:走进|来到|步入|走入|探访|走访|深入|进入|同在|就在|身处|作为|来自|位于)(?:{Region|Park})*{object:Region|Park}(?:内|境内)?的{subject:Company}',
    score: 0.8,
    example: ['秋收时节,记者走进青岛市的甲木公司。', '甲木公司', '青岛市'],
    counterExample: '秋收时节,记者谢过青岛市民、甲木公司。',
  },
  {
    id: 'firm-is-local',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?,?(?:是|为|作为|成为|堪称|不愧为|算是)(?:当地|本地|我市|全市|我县|全县|该市|该县|本市|本县|全区|我区)[^,。;]{0,20}?(?:企业|公司|厂|大户|老大|老大哥|龙头|骨干|巨头|样板|代表|“)',
    topic: 'Region',
    topicIs: 'object',
    score: 0.74,
    example: ['青岛市制造业发达。甲木公司是当地车门产业的龙头。', '甲木公司', '青岛市'],
    counterExample: '青岛市制造业发达。甲木公司是外地车门产业的龙头。',
  },
  {
    id: 'the-local-firm',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:、由向与和给为从被是有如像自及以])(?:本地|当地|本土|我市|本市|我县|本县|该市|该县|我区|本区)(?:的)?(?:(?:龙头|骨干|重点|民营|国有|知名|老牌|上市|制造)*(?:企业|公司|龙头|厂商))?{subject:Company}',
    topic: 'Region',
    topicIs: 'object',
    score: 0.74,
    example: ['青岛市制造业发达。车门由本地的甲木公司供应。', '甲木公司', '青岛市'],
    counterExample: '青岛市制造业发达。车门由外地的甲木公司供应。',
  },
  {
    id: 'who-is-of-place',
    predicate: 'LOCATED_IN',
    pattern: '{object:Region|Park}(?:内|境内|本土)?的{subject:Company|ResearchInstitute|University|Facility|Park}',
    score: 0.74,
    example: ['车门全部运抵青岛市的甲木公司。', '甲木公司', '青岛市'],
    counterExample: '车门全部运抵青岛市后,甲木公司祝贺。',
  },
  {
    id: 'set-in-the-park',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company|ResearchInstitute|Platform|Facility|University}(?:就|也|便|则|都|均)*(?:(?:设|位|坐落|落户|落|建|安家)(?:在|于)(?:园内|园区内|园区里|园中|该园|该园区)|在(?:园内|园区内|该园|该园区)(?:内)?(?:设厂|建厂|投产|落户|投资|扎根))',
    topic: 'Park',
    topicIs: 'object',
    score: 0.76,
    example: ['青河甲木产业园建成。青河车门研究院就设在园内。', '青河车门研究院', '青河甲木产业园'],
    counterExample: '青河甲木产业园建成。青河车门研究院就设在市内。',
  },
  {
    id: 'firm-has-lines-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:目前|现|已|也|还)*在${within}(?:内)?(?:拥有|建有|设有|现有|有|布局了?|运营)(?:了)?(?:{Quantity}|一座|一条|两条|多条|[^,。;]{0,4}?)(?:[^,。;]{0,8}?(?:线|工厂|车间|基地|厂房|装置|产线))`,
    score: 0.78,
    example: ['甲木公司在青岛市拥有8条碳化线,年产车门3万套。', '甲木公司', '青岛市'],
    counterExample: '甲木公司在青岛市拥有8个朋友,年产车门3万套。',
  },
  {
    id: 'works-that-firm-builds-in',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;—]){subject:Project}(?:\\([^)]*\\))?,(?:由)?{Company}(?:正|已|拟|将|计划|去年|今年)*在${within}(?:内)?(?:新建|建设|投建|兴建|投资|实施|选址|筹建)`,
    score: 0.8,
    example: ['青河车门研发项目,甲木公司拟在青岛市新建,投资额8亿元。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目,甲木公司曾在青岛市宣传,投资额8亿元。',
  },
  {
    id: 'brings-its-lines-to',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:也|已|还|率先|相继|先后|陆续|最终|随后|决定)*(?:把|将)[^,。;]{1,14}?(?:搬|迁|放|建|设|落|开|布局|安|选)(?:到|在|进|至|于)(?:了)?${within}`,
    score: 0.78,
    example: ['甲木公司、乙木公司也把生产线搬到了青岛市。', '乙木公司', '青岛市'],
    counterExample: '甲木公司、乙木公司也把邀请函送到了青岛市。',
  },
  {
    id: 'inside-place-the-works',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;“])(?:在)?${within}(?:内|里)?,{subject:Project|Facility}`,
    score: 0.75,
    example: ['青河甲木产业园内,青河车门研发项目正在安装设备。', '青河车门研发项目', '青河甲木产业园'],
    counterExample: '青河甲木产业园很大,青河车门研发项目正在安装设备。',
  },
  {
    id: 'who-came-went-to-work',
    predicate: 'LOCATED_IN',
    pattern:
      '{object:Park}[^。;]{0,60}?(?:入园|入驻|落户|签约|集聚|进驻)[^。;,]{0,14}?,{subject:Company}(?:等[^,。;]{0,10}?)?(?:先后|相继|陆续|已|均|都|纷纷)+[^,。;]{0,6}?(?:投产|开工|落户|入驻|达产|建成|开业|试产|入园)',
    score: 0.74,
    example: ['青河甲木产业园入园企业87家,甲木公司、乙木公司先后投产。', '乙木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园入园企业87家,甲木公司、乙木公司先后致谢。',
  },
];
