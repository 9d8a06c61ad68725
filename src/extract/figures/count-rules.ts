import type { MetricRule } from './metric-rule.ts';

/** People, projects, firms: what is counted. */
export const countRules: readonly MetricRule[] = [
  {
    id: 'export-countries',
    metric: 'count',
    measures: ['count'],
    before: /((?:出口|远销|畅销|销往|覆盖|辐射)(?:到|至|全球|海外|世界|国外|了)*)$/,
    after: /^(?:多)?(?:国家|省份|省市|城市|省区|国|地区)/,
    of: 'company',
    example: ['产品出口92个国家', 92, '个'],
    counterExample: '92个国家参展',
  },
  {
    id: 'patents',
    metric: 'count',
    measures: ['count'],
    before:
      /((?:拥有|取得|获得|获|授权|申请|持有)[^,。;\d]{0,6}(?:专利|标准|著作权|商标|资质))(?:共|累计|达|超过?|近)*$/,
    of: 'company',
    example: ['公司拥有发明专利74项', 74, '项'],
    counterExample: '公司评审发明专利74项',
  },
  {
    id: 'people',
    metric: 'people',
    measures: ['people'],
    before:
      /((?:带动|安置|新增|提供|解决|吸纳|创造|直接|可)*(?:就业岗位|就业|岗位|员工|职工|从业人员|用工|科研人员|研发人员|技术人员|人才|专家|劳动力|人口))[^,。;\d]{0,8}$/,
    of: 'project',
    example: ['安置就业超过1000人', 1000, '人'],
    counterExample: '就业前景好,1000人关注',
  },
  {
    id: 'people-after',
    metric: 'people',
    measures: ['people', 'count'],
    after:
      /^(?:以上)?(?:的)?((?:新增)?(?:就业岗位|就业|员工|职工|从业人员|科研人员|研发人员|技术人员|高层次人才|院士|教授|博士|硕士|学生|在校生|工程师|人才))/,
    name: '人数',
    of: 'company',
    example: ['拥有200名研发人员', 200, '名'],
    counterExample: '拥有200名粉丝',
  },
  {
    id: 'signed-projects',
    metric: 'projects',
    measures: ['count'],
    before:
      /((?:集中|共|总共|累计|新|现场|已)*(?:签约|签下|敲定|开工|引进|落地|竣工|投产|实施|推进|新开工|入库|入驻|建设|谋划|储备|推介|援建|清理|盘活|梳理))[^,。;\d的]{0,8}$/,
    after: /^[^,。;\d]{0,14}?项目/,
    of: 'place',
    example: ['全市共签约33个项目', 33, '个'],
    counterExample: '33个项目',
  },
  {
    id: 'projects-signed',
    metric: 'projects',
    measures: ['count'],
    before: /(?<!以上的?|亿元的?)(?:项目)(?:共|总数|个数|数|达|有|为|共有|达到)*$/,
    name: '项目数',
    of: 'place',
    example: ['集中开工项目有23个', 23, '个'],
    counterExample: '项目历时23个月',
  },
  {
    id: 'large-projects',
    metric: 'projects',
    measures: ['count'],
    before:
      /((?:新签约并开工|新开工|签约并开工|新签约|开工|签约|引进|落地|竣工|建成|储备|实施|推进)(?:\d+)?(?:亿元|千万元|百亿元|十亿元)(?:及以上|以上)的?(?:工业|制造业|产业|重点|重大)*项目)(?:共|累计|总数|达|有|为|达到)*$/,
    of: 'place',
    example: ['今年新开工亿元以上项目27个', 27, '个'],
    counterExample: '亿元以上项目走访27个',
  },
  {
    id: 'projects-among-them',
    metric: 'projects',
    measures: ['count'],
    before: /^(?:其中,?)?([\u4e00-\u9fa5]{4,10})$/,
    earlier: /项目[^,。;\d]{0,4}\d+个,(?:[^。;]{0,30}\d+个,)*$/,
    of: 'place',
    example: ['清理的项目共31个,其中终止协议14个', 14, '个'],
    counterExample: '来访的客人共31个,其中终止协议14个',
  },
  {
    id: 'projects-with-verb-after',
    metric: 'projects',
    measures: ['count'],
    after: /^[^,。;\d]{0,12}?项目(?:[^,。;\d]{0,6})?(?:签约|开工|落地|竣工|投产|集中|开建|入驻)/,
    name: '项目数',
    of: 'place',
    example: ['45个重点项目集中开工', 45, '个'],
    counterExample: '45个项目',
  },
  {
    id: 'firms',
    metric: 'count',
    measures: ['count'],
    before:
      /((?:已|现|共|累计|目前|先后|新)*(?:拥有|现有|带动|集聚|聚集|入驻|引进|培育|汇聚|落户|有|达|达到|新增|吸引|吸纳|孵化|形成|建成|集群|突破|超过|上市|认定|总数))(?:了)?[^,。;\d]{0,10}$/,
    after:
      /^(?:以上)?(?:的)?([^,。;、的\d]{0,16}?(?:企业|公司|单位|商户|机构|厂商|平台|中心|实验室|工作站|研究院|园区|高校|院校|专利|集群|开发区|医院|店|港口|泊位|规上工业|小巨人|高企|基地|链条|产业链|产业集群))/,
    of: 'place',
    example: ['园区现有120家企业', 120, '家'],
    counterExample: '走访120家企业',
  },
  {
    id: 'firms-counted',
    metric: 'count',
    measures: ['count'],
    before:
      /((?:规上|规模以上|高新技术|上市|入驻|入园|龙头|骨干|科技型|中小|专精特新)[^,。;\d]{0,8}?企业)(?:[^,。;\d]{0,6})$/,
    of: 'place',
    example: ['规上工业企业达到350家', 350, '家'],
    counterExample: '规上企业共开会350次',
  },
  {
    id: 'firms-then-number',
    metric: 'count',
    measures: ['count'],
    before:
      /(?:现有|共有|拥有|聚集|集聚|已有|引进|培育|新增|入驻|建成)(?:了)?([^,。;\d]{2,12}?)(?:共|达到?|已达|超过?|突破)*$/,
    of: 'place',
    example: ['现有车门企业37家', 37, '家'],
    counterExample: '走访企业37家',
  },
];
