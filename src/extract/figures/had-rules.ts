import type { MetricRule } from './metric-rule.ts';

/** What somebody has in hand, keeps or lays out: orders, vessels, lines of pipe and rail, houses. */
export const hadRules: readonly MetricRule[] = [
  {
    id: 'orders-in-hand',
    metric: 'count',
    measures: ['count', 'amount'],
    before:
      /((?:手里|手头|手上|手中|在手|手握|握有|攥着|握着|排着|压着|接到|拿到|签下|揽下|抢下|新增)(?:还|已|就|现)?(?:有|握着|攥着)?(?:了|约|近|超过?)*)$/,
    after: /^(?:多|余)?[^,。;\d、]{0,10}?的?(?:订单|合同|单子)(?:$|[,。;、])/,
    name: '在手订单',
    of: 'company',
    example: ['公司手里还有9条船的订单', 9, '条'],
    counterExample: '公司手里还有9条船的图纸',
  },
  {
    id: 'vessels-had',
    metric: 'count',
    measures: ['count'],
    before: /(?:^|[^没只含所拥具享])(?:有|添了|添置了|养着|开着|跑着)(?:了|着|大小|各类|约|近|超过?)*$/,
    after:
      /^(?:多|余)?([^,。;\d、]{0,5}?(?:船|艇|泊位|码头|门店|网点|厂房|车间|仓库|分厂|窑炉|高炉|电炉|实验室|工作站))(?:$|[,。;、])/,
    of: 'company',
    example: ['甲木公司有9条运维船', 9, '条'],
    counterExample: '甲木公司有9条建议',
  },
  {
    id: 'firms-that-came',
    metric: 'count',
    measures: ['count', 'households'],
    unit: /[家户个]$/,
    before:
      /((?:^|[,:“])[\u4e00-\u9fa5]{0,6}(?:企业|公司|厂商|商户|厂家|项目|车企)(?:已|又|新|共|就|先后|累计|一共|总共)*(?:签|来|落|引|招|请|进|搬|迁|投)(?:下|约|进|到|过?来|户|地|了|成|产)*(?:了|有|达|约|近|足足)*)$/,
    after: /^(?:多|余)?(?:$|[,。;、])/,
    name: '企业数',
    of: 'place',
    example: ['陶瓷企业签了21家', 21, '家'],
    counterExample: '陶瓷企业签了21家的意见',
  },
  {
    id: 'lines-run',
    metric: 'count',
    measures: ['count'],
    unit: /^条$/,
    before: /(?:^|[的有])(?:新|老|约|近|全部|首批)*$/,
    after:
      /^(?:多|余)?([^,。;\d、]{0,10}?(?:生产线|产线|流水线))(?:全部|已|都|均|正|同时|全|开足马力|满负荷|全负荷|24小时|昼夜)*(?:运转|运行|投产|投用|开动|开工|生产|作业|建成|点火|试车|启动|轰鸣|开满)/,
    of: 'company',
    example: ['甲木公司里,12条生产线满负荷运转', 12, '条'],
    counterExample: '甲木公司里,12条生产线的照片挂在墙上',
  },
  {
    id: 'things-there-are',
    metric: 'count',
    measures: ['count'],
    before:
      /(?:^|[、和及]|(?:^|[,。;])其中,?)([\u4e00-\u9fa5]{0,6}(?:基地|工厂|门店|窑口|窑炉|车间|实验室|网点|码头|泊位|分公司|子公司|生产线|厂房|矿山|加油站|充电站|换电站))(?:就|已|共|一共)*有(?:近|约|足足)*$/,
    after: /^(?:多|余)?(?:$|[,。;、])/,
    of: 'company',
    example: ['甲木公司很大,车间有9座', 9, '座'],
    counterExample: '甲木公司很大,车间有9座的样子',
  },
  {
    id: 'goods-by-the-thousand',
    metric: 'output',
    measures: ['count'],
    unit: /^[十百千]?[万亿](?:条|个|组|座|处)$/,
    before:
      /((?:卖[给到往出]?|销往?|售出|产出?|生产|出口|交付|供应|发往|下线|(?:一[天年个]月?|每[天年日月])[^,。;\d]{0,4}出)[^,。;\d]{0,12})$/,
    of: 'company',
    example: ['甲木公司一天要出2万条发帘', 2, '万条'],
    counterExample: '甲木公司收到2万条建议',
  },
  {
    id: 'sold-of-it',
    metric: 'output',
    measures: ['amount'],
    before: /^(?:其中,?|里面)(?:有|约|近|超过?)*$/,
    after: /^(?:多|余)?(?:左右|以上)?(?:卖给|卖到|供给|供应|供货|销往|发往|运往|出口|交付|留给|自用)/,
    name: '其中销量',
    of: 'company',
    example: ['甲木公司年产车漆6万吨,其中4万吨卖给乙木公司', 4, '万吨'],
    counterExample: '甲木公司年产车漆6万吨,其中4万吨待检',
  },
  {
    id: 'line-laid',
    metric: 'capacity',
    measures: ['length'],
    before:
      /(?:有|修|建|铺|架|留|凭|靠|拥有|预留|坐拥|改造|疏浚|打通)(?:的是|着|了|成|设|起|出|通)*(?:一条|约|近|总长|全长)*$/,
    after:
      /^(?:多|余)?(?:长的?|的)?([^,。;\d、]{0,6}?(?:岸线|航道|铁路|专用线|管线|管网|管道|公路|道路|廊道|管廊|输电线路))/,
    of: 'place',
    example: ['青岛市凭的是582公里海岸线', 582, '公里'],
    counterExample: '青岛市凭的是582公里路程',
  },
  {
    id: 'houses-of',
    metric: 'area',
    measures: ['area'],
    before: /(?:^|[,;:。]|建起|建好|建成|盖起|盖好)(?:了|约|近|一座|一栋)*$/,
    after: /^(?:多|余)?的?([^,。;\d、的]{0,6}(?:公寓|宿舍|厂房|车间|仓库|大楼|展厅|堆场|实验室|研发楼))/,
    of: 'place',
    example: ['4.8万平方米的职工公寓快要封顶', 4.8, '万平方米'],
    counterExample: '4.8万平方米的荒地快要平整',
  },
];
