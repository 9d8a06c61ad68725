import type { MetricRule } from './metric-rule.ts';

/** Power by its source, what is kept and what is saved. */
export const powerAndStockRules: readonly MetricRule[] = [
  {
    id: 'power-by-source',
    metric: 'installed_power',
    measures: ['power'],
    before:
      /((?:光伏|风电|储能|光热|水电|火电|煤电|核电|生物质|抽水蓄能|氢能|新能源|清洁能源|可再生能源|风光|绿电)(?:发电|电站|项目)?(?:总)?(?:装机|规模|容量|并网)*)(?:已|将|力争|累计|约|达到?|共|近|突破|超过?)*$/,
    of: 'place',
    example: ['其中光伏300万千瓦', 300, '万千瓦'],
    counterExample: '光伏检修工300人',
  },
  {
    id: 'stock',
    metric: 'capacity',
    measures: ['amount'],
    before:
      /((?:饲养量|存栏量?|出栏量?|养殖量|库容|保有储量|储量|资源量|保有量|库存|吞吐量|处理量)(?:已|约|达到?|共|近|突破|超过?|为|稳定在)*)$/,
    of: 'place',
    example: ['全市山羊饲养量达320万只', 320, '万只'],
    counterExample: '饲养员培训320万只',
  },
  {
    id: 'saved',
    metric: 'output',
    measures: ['amount'],
    before:
      /((?:节约|节省|节能|节水|节电|减排|减少|替代|降低|消纳|回收|可供)(?:二氧化碳|标准煤|标煤|排放|燃煤|原煤|用水|用电|碳排放|煤炭|化石能源|煤制氢|废弃物|固废|[^,。;\d]{0,6})(?:约|近|达到?|超过?)*)$/,
    of: 'project',
    example: ['项目每年可节约标准煤55万吨', 55, '万吨'],
    counterExample: '标准煤价格表55万吨',
  },
  {
    id: 'patents-by-piece',
    metric: 'count',
    measures: ['amount'],
    unit: /^件$/,
    before:
      /((?:转化|授权|申请|取得|获得|获|拥有|持有|新增|累计|产出|形成|登记)[^,。;\d]{0,8}(?:专利|商标|著作权|软著|知识产权|成果)(?:授权|申请)?)(?:共|累计|达到?|超过?|近|不少于|不低于|突破)*$/,
    of: 'company',
    example: ['公司拥有发明专利74件', 74, '件'],
    counterExample: '公司评审发明专利74件',
  },
  {
    id: 'patents-by-piece-after',
    metric: 'count',
    measures: ['amount'],
    unit: /^件$/,
    after: /^(?:以上)?(?:的)?((?:国家|国际|授权|核心|有效)*(?:发明|实用新型|外观)?(?:专利|商标|软著))/,
    of: 'company',
    example: ['公司拥有74件发明专利', 74, '件'],
    counterExample: '公司拥有74件展品',
  },
  {
    id: 'cash-put-in',
    metric: 'investment',
    measures: ['money'],
    before:
      /((?:以|用|使用|动用|通过)(?:其)?(?:自有资金|自筹资金|募集资金|现金|货币|超募资金)(?:出资|投资)?)(?:约|近|不超过|不低于|共)*$/,
    name: '出资',
    of: 'company',
    example: ['甲木公司拟以自有资金3亿元对乙木公司增资', 3, '亿元'],
    counterExample: '甲木公司自有资金的3亿元',
  },
  {
    id: 'share-sold',
    metric: 'share',
    measures: ['share'],
    after: /^(?:以上|左右)?的?(?:产品)?((?:出口|销往|外销|内销|供应|供给|用于|远销|发往)[^,。;\d]{0,10})/,
    of: 'company',
    example: ['公司产品80%出口东南亚', 80, '%'],
    counterExample: '公司产品80%合格',
  },
];
