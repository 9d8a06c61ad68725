import type { MetricRule } from './metric-rule.ts';

const gap = '[^,。;\\d]{0,8}';

/** Sums of money. */
export const moneyRules: readonly MetricRule[] = [
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
      `((?:年|实现|新增|主营业务|主营|营业|全年|预计)*(?:销售收入|销售额|营业收入|营收|业务收入|主营收入|年收入|总收入|交易额|销售|收入|收益))${gap}$`,
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
    id: 'purchases',
    metric: 'scale',
    measures: ['money'],
    before: new RegExp(
      `((?:每年|年|累计|全年|去年)*(?:外购|采购|进口|订单|出口|供货|合同)(?:总)?(?:金额|额|总额|量|规模)?)${gap}$`,
    ),
    of: 'company',
    example: ['集团每年外购金额约58亿元', 58, '亿元'],
    counterExample: '采购了58台设备',
  },
  {
    id: 'special-funds',
    metric: 'subsidy',
    measures: ['money'],
    before: /((?:每年|年|共|已)?(?:安排|拨付|设立|下达|统筹|兑现|落实|拿出|列支)(?:了|约|近)*)$/,
    after:
      /^(?:以上)?(?:的|作为|用于|设立)*(?:财政|产业|发展)?(?:[^,。;\d]{0,8}?基金|专项|扶持|奖补|补贴|奖励|引导|发展)/,
    of: 'place',
    example: ['市财政每年安排2亿元专项资金', 2, '亿元'],
    counterExample: '市财政每年安排2亿元采购',
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
    id: 'money-for-works',
    metric: 'investment',
    measures: ['money'],
    before: /((?:拿出|斥资|出资|掏出|砸下|投入)[^,。;:、“”()\d]{0,6})$/,
    after: /^(?:多|余)?,?(?:[在于][^,。;\d]{2,24})?(?:建设|新建|兴建|扩建|打造|投建|上马|新上|建起|实施|建造)/,
    name: '投资',
    of: 'project',
    example: ['甲木公司拿出3亿元,在青河市建设车窗生产线', 3, '亿元'],
    counterExample: '甲木公司拿出3亿元还债',
  },
  {
    id: 'money-put-in',
    metric: 'investment',
    measures: ['money'],
    before:
      /((?:累计)?(?:投入|研发费用|研发经费|科研经费|横向经费|项目经费|经费|出资|斥资|注资|耗资|增资|融资|注册资本|注册资金|捐资|到位资金|利用外资|引进资金|投入资金)(?:金|资金)?)[^,。;\d]{0,6}$/,
    of: 'company',
    example: ['公司投入3亿元进行改造', 3, '亿元'],
    counterExample: '投入使用3年',
  },
  {
    id: 'money-received',
    metric: 'investment',
    measures: ['money'],
    before: /(获(?:得|批|评)?[^,。;\d]{0,24})$/,
    after: /^(?:左右|以上)?的?(?:战略|股权|首轮|[A-D]\+?轮|天使轮)?(?:投资|融资|注资|增资)/,
    name: '投资',
    of: 'company',
    example: ['公司今年2月获得青河产业基金5000万元投资', 5000, '万元'],
    counterExample: '公司今年2月获得青河产业基金5000万元订单',
  },
  {
    id: 'scale',
    metric: 'scale',
    measures: ['money'],
    before:
      /((?:产业|经济|集群|基金|市场|资产|经营)?(?:总)?(?:规模|总量|资产|品牌价值|货值|货物总值|市值|估值|基金|生产总值|GDP|预算收入|财政收入|进出口总额|进出口|出口额|总额))[^,。;\d]{0,8}$/,
    of: 'place',
    example: ['产业规模突破500亿元', 500, '亿元'],
    counterExample: '规模很大,共500人',
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
];
