import type { MetricRule } from './metric-rule.ts';

/** Areas, capacities, people and counts. */
export const amountRules: readonly MetricRule[] = [
  {
    id: 'area',
    metric: 'area',
    measures: ['area'],
    before:
      /((?:总|规划|新增|项目|首期|一期|二期)?(?:建筑|建设|占地|用地|规划|厂房|核心区|绿化|经营|仓储)?(?:总)?(?:建筑|占地|用地|规划)?面积|(?:总|共|规划)?占地|用地|征地|供地|规划|厂房|新建厂房|建筑)[^,。;\d]{0,8}$/,
    of: 'project',
    example: ['项目占地180亩', 180, '亩'],
    counterExample: '占地不大,180人',
  },
  {
    id: 'area-of-buildings',
    metric: 'area',
    measures: ['area'],
    after:
      /^(?:左右|以上)?的?((?:标准|高标准|现代化)?(?:厂房|车间|建筑|用地|土地|核心区域?|园区|办公楼|研发楼|仓库|基地|建设用地))/,
    name: '面积',
    of: 'project',
    example: ['新建10万平方米厂房', 10, '万平方米'],
    counterExample: '距离10公里',
  },
  {
    id: 'capacity',
    metric: 'capacity',
    measures: ['amount', 'power', 'area', 'length', 'count'],
    before:
      /((?:新增|形成|设计|预计|可|总|将|规划)*(?:年(?:生产能力|产能|产量|产|加工能力|加工|处理能力|处理|设计产能|制备|吞吐量|发电量)|日(?:产能|产|处理能力|处理|加工)|月产能?|产能|生产能力|设计能力|设计产能))(?:[^,。;\d]{0,18}|由[^,。;]{2,12}(?:到|至)|[^,。;]{2,40}[、和][^,。;\d、]{2,14})$|(?:项目|工程)$/,
    of: 'project',
    example: ['年产5万套车门', 5, '万套'],
    counterExample: '年产值5万元',
  },
  {
    id: 'capacity-after',
    metric: 'capacity',
    measures: ['amount', 'power'],
    after:
      /^(?:以上)?(?:的)?[^,。;\d]{0,14}?(?:生产能力|产能|生产规模|生产线|加工能力|装机容量|项目|炼油|机组|将?投入生产|年产能|工程|电站|基地|产量|码头|接收站|储备库)/,
    name: '产能',
    of: 'project',
    example: ['建设600MW光伏电站', 600, 'MW'],
    counterExample: '用了600台电脑',
  },
  {
    id: 'installed',
    metric: 'installed_power',
    measures: ['power'],
    before: /((?:总)?装机(?:容量|规模)?|发电|机组)[^,。;\d]{0,8}$/,
    of: 'project',
    example: ['装机容量30万千瓦', 30, '万千瓦'],
    counterExample: '机组运行30天',
  },
  {
    id: 'output',
    metric: 'output',
    measures: ['amount'],
    before:
      /((?:生产|产量|产销|销量|销售|出口|下线|交付|累计生产|制造|加工|处理|发电量|吞吐量|日处理|年处理))[^,。;\d]{0,8}$/,
    of: 'company',
    example: ['去年生产5万台整车', 5, '万台'],
    counterExample: '生产线有5条',
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
      /((?:集中|共|总共|累计|新|现场|已)*(?:签约|开工|引进|落地|竣工|投产|实施|推进|新开工|入库|入驻|建设|谋划|储备|推介|援建))[^,。;\d的]{0,8}$/,
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
      /((?:已|现|共|累计|目前|先后|新)*(?:拥有|现有|集聚|聚集|入驻|引进|培育|汇聚|落户|有|达|达到|新增|吸引|吸纳|孵化|形成|建成|集群|突破|超过|上市|认定|总数))(?:了)?[^,。;\d]{0,10}$/,
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
  {
    id: 'growth',
    metric: 'growth_rate',
    measures: ['share'],
    before: /((?:同比|年均|环比|比上年|较上年|增速)?(?:增长|增幅|增速|提高|提升|上升|下降|增加))[^,。;\d]{0,6}$/,
    of: 'place',
    example: ['同比增长8.7%', 8.7, '%'],
    counterExample: '占比8.7%',
  },
  {
    id: 'length',
    metric: 'capacity',
    measures: ['length'],
    before: /((?:全长|总长|线路长|里程|管线|管网|岸线|总里程))[^,。;\d]{0,6}$/,
    of: 'project',
    example: ['全长120公里', 120, '公里'],
    counterExample: '距离120公里',
  },
];
