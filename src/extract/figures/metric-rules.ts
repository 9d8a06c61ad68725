import type { MetricName } from '../../facts/metrics.ts';
import type { Measure } from './quantity.ts';

/** How a kind of figure is worded. The first rule that holds gives the metric. */
export interface MetricRule {
  readonly id: string;
  readonly metric: MetricName;
  readonly measures: readonly Measure[];
  /** The clause up to the number; its first group, or else the whole, is the metric's name as written. */
  readonly before?: RegExp;
  /** What follows the number. */
  readonly after?: RegExp;
  /** The metric's name, where the words do not give one. */
  readonly name?: string;
  /** Whose figure it is by preference. */
  readonly of: 'project' | 'company' | 'place';
  readonly example: readonly [text: string, value: number, unit: string];
  readonly counterExample: string;
}

const gap = '[^,。;\\d]{0,8}';

export const metricRules: readonly MetricRule[] = [
  {
    id: 'signed-sum',
    metric: 'investment',
    measures: ['money'],
    before: new RegExp(`((?:签约|协议|合同|意向|引资|签约总)(?:总)?(?:金额|投资额|资金|投资|引资额|总额)|签约)${gap}$`),
    of: 'place',
    example: ['签约金额达12.5亿元', 12.5, '亿元'],
    counterExample: '签约仪式12点开始',
  },
  {
    id: 'output-value',
    metric: 'output_value',
    measures: ['money'],
    before: new RegExp(
      `((?:预计)?(?:年|工业|总|新增|全年|规上工业|规模以上工业|高新技术产业)*(?:生产)?(?:总产值|产值|总值|增加值))${gap}$`,
    ),
    of: 'project',
    example: ['预计年产值5亿元', 5, '亿元'],
    counterExample: '产值很高,共5次',
  },
  {
    id: 'revenue',
    metric: 'revenue',
    measures: ['money'],
    before: new RegExp(
      `((?:年|实现|新增|主营业务|主营|营业|全年|预计)*(?:销售收入|销售额|营业收入|营收|业务收入|主营收入|年收入|总收入|交易额|销售|收入))${gap}$`,
    ),
    of: 'project',
    example: ['年销售收入3000万元', 3000, '万元'],
    counterExample: '收入来自3家公司',
  },
  {
    id: 'profit-and-tax',
    metric: 'profit_and_tax',
    measures: ['money'],
    before: new RegExp(
      `((?:年|实现|新增|预计|可|创|上缴|上交|缴纳|贡献)*(?:利税|税收|利润|净利润|纳税|税费|财税|税金|创税|税))${gap}$`,
    ),
    of: 'project',
    example: ['年税收2亿元', 2, '亿元'],
    counterExample: '税收政策2条',
  },
  {
    id: 'subsidy',
    metric: 'subsidy',
    measures: ['money'],
    before: new RegExp(`((?:财政)?(?:补贴|奖励|补助|扶持资金|专项资金|奖补|资助))${gap}$`),
    of: 'place',
    example: ['最高补贴500万元', 500, '万元'],
    counterExample: '补贴政策500字',
  },
  {
    id: 'total-investment',
    metric: 'investment',
    measures: ['money'],
    before:
      /((?:第?[一二三四首]期)?(?:项目)?(?:计划|预计|合计|累计|概算|估算|固定资产)?(?:总投资(?:额|规模)?|投资总额|投资额|投资规模|投资总规模|投资估算|概算投资|总投入|总投资概算|固定资产投资|完成投资|投资))(?:[^,。;\d]{0,9}|[^,。;\d]{0,4}(?:额|会)[^,。;\d]{0,4})$/,
    of: 'project',
    example: ['项目总投资12亿元', 12, '亿元'],
    counterExample: '投资者有12位',
  },
  {
    id: 'money-put-in',
    metric: 'investment',
    measures: ['money'],
    before:
      /((?:累计)?(?:投入|出资|斥资|注资|耗资|增资|融资|注册资本|注册资金|捐资|到位资金|利用外资|引进资金|投入资金)(?:金|资金)?)[^,。;\d]{0,6}$/,
    of: 'company',
    example: ['公司投入3亿元进行改造', 3, '亿元'],
    counterExample: '投入使用3年',
  },
  {
    id: 'money-named-after',
    metric: 'revenue',
    measures: ['money'],
    after:
      /^(?:左右)?(?:以上)?的?(年?(?:销售额|销售收入|产值|年产值|营业收入|营收|税收|利税|利润|投资|生产总值|订单|贷款|资金|基金|补贴|奖励|补助))/,
    of: 'project',
    example: ['每年70亿元的销售额', 70, '亿元'],
    counterExample: '每年70亿元',
  },
  {
    id: 'scale',
    metric: 'scale',
    measures: ['money'],
    before:
      /((?:产业|经济|集群|基金|市场|资产|经营)?(?:总)?(?:规模|总量|资产|市值|估值|基金|生产总值|GDP|预算收入|财政收入|进出口总额|进出口|出口额|总额))[^,。;\d]{0,8}$/,
    of: 'place',
    example: ['产业规模突破500亿元', 500, '亿元'],
    counterExample: '规模很大,共500人',
  },
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
