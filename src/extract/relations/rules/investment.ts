import type { RelationRule } from '../rule.ts';
import { notFounder, notItsFounder } from './pieces.ts';

const undertaking = 'Project|Facility|Platform';

/** Who invests, builds, sets up, owns. */
export const investmentRules: readonly RelationRule[] = [
  {
    id: 'set-up-by',
    predicate: 'INVESTS_IN',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?~(?:由|系){subject:Company}[^,。;]{0,14}?(?:投资|出资|独资)(?:{amount:Money})?',
    score: 0.9,
    example: ['甲木青河有限公司由乙木集团投资3亿元设立。', '乙木集团', '甲木青河有限公司'],
    counterExample: '甲木公司由乙木集团前员工张三管理。',
  },
  {
    id: 'topic-set-up-by',
    predicate: 'INVESTS_IN',
    pattern:
      '(?:^|[,。;])(?:[^,。;由]{0,8}?|{Quantity}|年)?由{subject:Company}(?:在(?:{Region|Park})+)?(?:共同|联合)?(?:投资|出资|合资)(?:{amount:Money})?(?:设立|成立|创办|组建|创建|兴办)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.8,
    example: ['甲木公司是一家车门厂,2017年由乙木集团投资设立。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司是一家车门厂,2017年由乙木集团参观后介绍。',
  },
  {
    id: 'founds-firm',
    predicate: 'INVESTS_IN',
    pattern:
      '{subject:Company}[^。;]{0,20}?(?:投资|出资|斥资|合资|独资)[^。;]{0,12}?(?:成立|设立|组建|注册|创办)(?:了)?~{object:Company}',
    score: 0.85,
    example: ['乙木集团投资设立了甲木青河有限公司。', '乙木集团', '甲木青河有限公司'],
    counterExample: '乙木集团投资顺利,拜访了甲木青河有限公司。',
  },
  {
    id: 'invested-firm',
    predicate: 'INVESTS_IN',
    pattern:
      '{subject:Company}总?投资(?:额)?(?:达|约|为)?{amount:Money}(?:的|成立|设立|组建|建设)(?:的)?{object:Company}',
    score: 0.85,
    example: ['乙木集团总投资12亿元的甲木青河有限公司开业。', '乙木集团', '甲木青河有限公司'],
    counterExample: '乙木集团总投资12亿元,甲木青河有限公司开业。',
  },
  {
    id: 'buys-shares',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}~(?:收购|(?<!的)控股(?!股东)|并购|全资控股)(?!后|之后|时|前)(?:了)?~{object:Company}(?!的(?:{Product}|[^,。;股权产务司厂矿线部地楼牌队]{1,4}(?:[,。;]|$)))',
    score: 0.8,
    example: ['乙木集团收购了甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团常年收购甲木公司的竹屑,烧成木炭。',
  },
  {
    id: 'holds-shares',
    predicate: 'OWNS',
    pattern:
      '{subject:Company|Government}[^。;,]{0,8}?持有(?:了)?{object:Company}[^,。;]{0,6}?(?:股份|股权|{Quantity})',
    score: 0.85,
    example: ['乙木集团持有甲木公司51%的股份。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团持有门票,甲木公司旁观。',
  },
  {
    id: 'subsidiary-named',
    predicate: 'OWNS',
    pattern: '{subject:Company}(?:的|旗下)?(?:全资|控股|参股)?(?:子公司|孙公司){object:Company}',
    score: 0.85,
    example: ['乙木集团全资子公司甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团有子公司,与甲木公司无关。',
  },
  {
    id: 'subsidiary-of',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?(?:是|为|系|作为){subject:Company}(?:的|旗下|下属|所属|在~设立的|在~的)*(?:全资|控股|境内|直属|独资|重要|成员|骨干)*(?:子公司|企业|公司)',
    score: 0.85,
    example: ['甲木公司是乙木集团的全资子公司。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团的供应商。',
  },
  {
    id: 'builds-project',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company|University|ResearchInstitute}(?:\\([^)]*\\))?${notItsFounder}{^Company}{0,34}?(?:投资|建设|新建|扩建|兴建|筹建|开工|打造|承建|实施|开发|启动|投建|改建|建成|扩大|对|(?:正在|加快|全力|抓紧)推进)(?!情况|进展|进度|单位){^Company}{0,24}?{object:${undertaking}}`,
    score: 0.85,
    example: ['甲木公司投资3亿元建设青河车门项目。', '甲木公司', '青河车门项目'],
    counterExample: '县领导了解甲木公司车窗厂的规划建设情况,参观青河车门项目。',
  },
  {
    id: 'topic-builds-project',
    predicate: 'DEVELOPS',
    pattern: `(?:^|[,。:“])[^,。;]{0,8}?(?:投资|总投资|计划|拟|将|一期|主要|并|还|正在|正|再|又|已|现|同时|规划|配套|此次|这次)(?:{Money}|{Quantity}|投资|约|近|,|在|{Region}|{Park}|主要|计划|一期|占地|用于){0,6}(?:建设|新建|扩建|兴建|打造|实施|开工建设|启动|投建|建成|扩大|对)(?:了)?~{object:${undertaking}}`,
    topic: 'Company',
    score: 0.75,
    example: ['甲木公司前景好。公司计划投资3亿元,建设青河车门研发基地。', '甲木公司', '青河车门研发基地'],
    counterExample: '甲木公司前景好。游客参观青河车门研发基地。',
  },
  {
    id: 'builds-park',
    predicate: 'DEVELOPS',
    pattern:
      '(?<!(?:{Region}|[省市县区镇](?:里|上|内)?)(?:还|也|正|将|已|拟|计划|正在|着力|加快|全力)*)(?:建成|建设|兴建|打造|新建|投建)(?:了)?{object:Park}',
    topic: 'Company',
    score: 0.75,
    example: ['甲木公司投资5亿元,建成了青河车门产业园。', '甲木公司', '青河车门产业园'],
    counterExample: '甲木公司投资5亿元,参观了青河车门产业园。',
  },
  {
    id: 'project-built-by',
    predicate: 'DEVELOPS',
    pattern: `{object:${undertaking}|Park}{^Project}{0,24}?(?:由)(?:{Company}(?:的|旗下|下属)*(?:全资|控股)?(?:子公司|企业|公司))?{subject:Company|University|ResearchInstitute}${notFounder}[^。;]{0,14}?(?:投资|建设|承建|实施|开发|打造|兴建|组建)(?!(?:建设|运营|投资)?的[^,。;!?])`,
    score: 0.9,
    example: ['青河车门项目由甲木公司投资建设。', '甲木公司', '青河车门项目'],
    counterExample: '开工的有青河车门项目,以及由甲木公司捐资建设的青河中学。',
  },
  {
    id: 'by-firm-the-project',
    predicate: 'DEVELOPS',
    pattern: `(?:由|为){subject:Company|University|ResearchInstitute}[^。;]{0,24}?(?:投资|建设|承建|实施|开发|打造|兴建)(?:{Money}|建设|兴建|新建|打造|总|约|,|在|{Region}|{Park}|开发|运营|规划)*的[^,。;]{0,10}?{object:${undertaking}}`,
    score: 0.9,
    example: ['由甲木公司投资3亿元建设的青河车门项目开工。', '甲木公司', '青河车门项目'],
    counterExample: '由甲木公司陪同,客人参观青河车门项目。',
  },
  {
    id: 'topic-project-by',
    predicate: 'DEVELOPS',
    pattern:
      '(?:^|[,。;.])(?:该项目|项目|计划|投资方为|投资方是|建设单位为)?由?{subject:Company}(?![^,。;]{0,24}的[^,。;]{0,12}{Project|Company})[^,。;]{0,16}?(?:投资|共同推进|建设|实施|承建|$|,)(?<=由.{0,24}|投资方[为是].{0,6}|建设单位为.{0,6})',
    topic: 'Project',
    topicIs: 'object',
    score: 0.75,
    example: ['青河车门研发项目落户青岛市,由甲木公司投资建设。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目落户青岛市,由甲木公司主持会议。',
  },
  {
    id: 'firms-project',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:的|旗下的?)[^,。;]{0,6}?{object:Project}`,
    score: 0.75,
    example: ['甲木公司的青河车门项目开工。', '甲木公司', '青河车门项目'],
    counterExample: '甲木公司的工人路过,青河车门项目开工。',
  },
  {
    id: 'operates',
    predicate: 'OPERATES',
    pattern: `{object:${undertaking}|Park}[^。;]{0,16}?由{subject:Company|Government}${notFounder}[^,。;]{0,8}?(?:负责运营|运营|经营管理|运营管理|管理)`,
    score: 0.8,
    example: ['青河车门产业园由甲木公司负责运营。', '甲木公司', '青河车门产业园'],
    counterExample: '青河车门产业园由甲木公司投资。',
  },
  {
    id: 'invests-in-place',
    predicate: 'INVESTS_IN',
    pattern:
      '(?<!由){subject:Company}(?:\\([^)]*\\))?(?:等[^,。;]{0,10})?(?:已经|已|也|将|计划|拟|还|决定|先后|相继|纷纷|率先|正式|,|来)*(?:在|到|于|选择)[^,。;]{0,5}?(?:{Region|Park})*{object:Region}[^,。;]{0,6}?(?:设厂|建厂|投资|设立|建设|新建|扩建)(?:{amount:Money})?',
    score: 0.72,
    example: ['甲木公司已经在青岛市设厂。', '甲木公司', '青岛市'],
    counterExample: '甲木公司在青岛市开会。',
  },
  {
    id: 'builds-in-park',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<!由){subject:Company}(?:\\([^)]*\\))?(?:等[^,。;]{0,10})?(?:已经|已|也|将|计划|拟|还|决定|先后|相继|正式|,)*(?:在|到|于|选择)(?:{Region|Park})*{object:Park}[^,。;]{0,6}?(?:设厂|建厂|投资|开工|设立(?![^,。;]{0,8}{Company})|建设|新建|扩建|投产|开业|举行[^,。;]{0,4}(?:奠基|开工|投产|开业|揭牌)|奠基)',
    yieldsTo: 'Project',
    score: 0.7,
    example: ['甲木公司在青河产业园举行奠基仪式。', '甲木公司', '青河产业园'],
    counterExample: '甲木公司在青河产业园开会。',
  },
  {
    id: 'settles-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<!隶属于?|属于|归属于?|归|系|收购|控股|入股|参股){subject:Company|Project|ResearchInstitute|University|Platform}(?:\\([^)]*\\))?(?:等[^,。;]{0,12})?(?:已|也|将|拟|去年|今年|当年|于?\\d{4}年|日前|近日|正式|成功|先后|相继|陆续|纷纷|宣布|签约|选择|决定|最终|顺利|相继宣布|分别|总部|均|都|全部|,)*(?:落户|落地|入驻|进驻|位于|坐落于|坐落在|坐落|座落于|座落在|地处|注册在|设在|落子|选址|扎根|布局)(?:于|在|到)?[^,。;]{0,6}?(?:{Region|Park})*{object:Region|Park}',
    score: 0.88,
    example: ['甲木公司位于青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司位于前列,青岛市祝贺。',
  },
  {
    id: 'place-holds',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:位于|坐落于|坐落在|座落于|座落在|地处|落户|落户在|设在|入驻|落户于)(?:{Region|Park})*{object:Region|Park}(?:内|境内|核心区)?的[^,。;]{0,6}?{subject:Company|Project|ResearchInstitute|University|Platform|Park}',
    score: 0.88,
    example: ['位于青岛市的甲木公司投产。', '甲木公司', '青岛市'],
    counterExample: '位于青岛市的广场上人们看见甲木公司。',
  },
  {
    id: 'topic-located',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:^|[,。;])(?:(?:于?\\d{4}年|去年|今年|当年|随后|目前|现|主要|正式|最终|已|并|也|后){1,3})?(?:总部|项目|该项目|工厂|公司|园区)?(?:设在|入驻|位于|坐落于|坐落在|座落于|座落在|地处|选址|选址于|选址在|落户|落户于|落户在|落地|落地于)(?!来自){^Region|Park}{0,4}?(?:{Region|Park})*{object:Region|Park}(?!{Region|Park}|(?:内|境内)?的)',
    topic: 'Company',
    yieldsTo: 'Project',
    score: 0.7,
    example: ['甲木公司成立多年,位于青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司成立多年,路过青岛市。',
  },
  {
    id: 'founded-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?[^,。;]{0,4}?由{Company}在(?:{Region|Park})*{object:Region|Park}[^,。;]{0,8}?(?:设立|成立|组建|投资|创办)',
    score: 0.85,
    example: ['甲木青河有限公司由乙木集团在青岛市投资设立。', '甲木青河有限公司', '青岛市'],
    counterExample: '甲木青河有限公司由乙木集团在青岛市宣传。',
  },
  {
    id: 'builds-project-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '在(?:{Region|Park})*{object:Region|Park}(?!(?:正式|成功|当场|现场)?(?:签|达成|召开|宣布|会[谈见面]|见面|牵手|握手|洽谈|发布|公布|举行(?![^,。;]{0,6}(?:奠基|开工))|举办)){^Region|Park}{0,24}?(?:投资|建设|新建|扩建|兴建|打造|开工|落地|设立){^Region|Park}{0,20}?{subject:Project|Facility}',
    score: 0.75,
    example: ['甲木公司在青岛市投资建设甲木车门生产基地。', '甲木车门生产基地', '青岛市'],
    counterExample: '甲木公司在青岛市宣布,甲木车门生产基地停工。',
  },
  {
    id: 'place-attracts',
    predicate: 'LOCATED_IN',
    objectLeads: true,
    pattern:
      '{object:Region|Park}[^。;]{0,40}?(?:引进|引入|吸引|集聚|聚集|汇聚|入驻|培育|拥有|引育|落户)(?:和培育|了|着|有|形成|以|包括|一批|像|如|诸如)*[^,。;]{0,12}?{subject:Company}(?:等)',
    score: 0.75,
    example: ['青岛市先后引进了甲木公司、乙木公司等企业。', '甲木公司', '青岛市'],
    counterExample: '青岛市代表团拜访甲木公司等企业。',
  },
];
