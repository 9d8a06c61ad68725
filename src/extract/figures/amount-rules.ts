import type { MetricRule } from './metric-rule.ts';

/** Areas, capacities, lengths and shares. */
export const amountRules: readonly MetricRule[] = [
  {
    id: 'area',
    metric: 'area',
    measures: ['area'],
    before:
      /((?:总|规划|新增|项目|首期|一期|二期)?(?:建筑|建设|占地|用地|规划|厂房|核心区|绿化|经营|仓储)?(?:总)?(?:建筑|占地|用地|规划)?面积|(?:总|共|规划)?占地|用地|征地|供地|规划|厂房|新建厂房|建筑|建成区|核心区|起步区|启动区|耕地|种植)[^,。;\d]{0,8}$/,
    of: 'project',
    example: ['项目占地180亩', 180, '亩'],
    counterExample: '占地不大,180人',
  },
  {
    id: 'land-won',
    metric: 'area',
    measures: ['area'],
    before:
      /((?:已|现已|累计|新增)*(?:开发|建成|收回|腾出|盘活|收储|腾退|流转|平整|出让|供应)(?:[^,。;\d]{0,4}?(?:土地|用地|面积))?)(?:了|约|共)?$/,
    of: 'place',
    example: ['全市收回土地1300亩', 1300, '亩'],
    counterExample: '开发周期长,1300亩',
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
    measures: ['amount', 'power', 'area', 'length'],
    before:
      /((?:新增|形成|设计|预计|可|总|将|规划)*(?:年(?:生产能力|产能|产量|产|加工能力|加工|处理能力|处理|设计产能|制备|吞吐量|发电量)|日(?:产能|产|处理能力|处理|加工)|月产能?|产能|生产能力|设计能力|设计产能))(?:[^,。;\d]{0,18}|由[^,。;]{2,12}(?:到|至)|[^,。;]{2,40}[、和][^,。;\d、]{2,14})$/,
    of: 'project',
    example: ['年产5万套车门', 5, '万套'],
    counterExample: '年产值5万元',
  },
  {
    id: 'power-of-project',
    metric: 'capacity',
    measures: ['power'],
    before: /(?:项目|工程|电站)$/,
    name: '产能',
    of: 'project',
    example: ['公司的一期项目600MW建成', 600, 'MW'],
    counterExample: '项目600天建成',
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
    measures: ['amount', 'length'],
    before:
      /((?:生产|产量|产销|销量|销售|出口|下线|交付|累计生产|制造|加工|处理|发电量|吞吐量|日处理|年处理))[^,。;\d]{0,8}$/,
    of: 'company',
    example: ['去年生产5万台整车', 5, '万台'],
    counterExample: '生产线有5条',
  },
  {
    id: 'goods-bought',
    metric: 'output',
    measures: ['amount'],
    before: /((?:采购(?![部员总人])|外购|购买|购进|购置|订购|进口|消耗|使用)[^,。;\d]{0,18})$/,
    of: 'company',
    example: ['去年采购乙木集团发动机3万台', 3, '万台'],
    counterExample: '采购部有3台电脑',
  },
  {
    id: 'output-each-day',
    metric: 'output',
    measures: ['amount'],
    before: /((?:每天|每日|每月|每年|日均|月均|全年|去年|今年)[^,。;\d]{0,10})$/,
    after: /^[^,。;\d]{0,10}?(?:下线|出厂|交付|发往|销往|出口|产出)/,
    of: 'company',
    example: ['每天有1.8万台车门下线', 1.8, '万台'],
    counterExample: '每天有1.8万台车驶过',
  },
  {
    id: 'share',
    metric: 'share',
    measures: ['share'],
    before:
      /((?:[\u4e00-\u9fa5]{0,8})(?:占比|比重|份额|配套率|国产化率|自给率|占有率|市占率|本地化率|开工率|出租率|利用率|普及率|合格率|良品率|回收率|毛利率|贡献率|持股比例|比例|就占|(?<!各)占)(?:[^,。;\d]{2,14}的)?)[^,。;\d]{0,6}$/,
    of: 'company',
    example: ['研发投入占比5.2%', 5.2, '%'],
    counterExample: '同比增长5.2%',
  },
  {
    id: 'growth',
    metric: 'growth_rate',
    measures: ['share'],
    before:
      /((?:同比|年均|环比|比上年|较上年|增速)?(?:增长|增幅|增速|(?:提高|提升|上升|下降|增加)(?!到|至|为)))[^,。;\d]{0,6}$/,
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
