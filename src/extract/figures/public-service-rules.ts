import type { MetricRule } from './metric-rule.ts';

/** Heating, air, vehicles, stations: what a place's government reports. */
export const publicServiceRules: readonly MetricRule[] = [
  {
    id: 'heated-area',
    metric: 'heated_area',
    measures: ['area'],
    before: /((?:集中|清洁|城镇|城乡)?(?:供暖|供热|取暖)[^,。;\d改]{0,10})$/,
    of: 'place',
    example: ['全市集中供热面积达到1.2亿平方米', 1.2, '亿平方米'],
    counterExample: '供热公司好,仓库1.2亿平方米',
  },
  {
    id: 'fine-dust',
    metric: 'pm25',
    measures: ['density'],
    before: /(PM2\.5(?:平均)?(?:浓度)?)[^,。;\d]{0,8}$/,
    of: 'place',
    example: ['全市PM2.5浓度37微克/立方米', 37, '微克/立方米'],
    counterExample: '全市臭氧浓度37微克/立方米',
  },
  {
    id: 'vehicles',
    metric: 'vehicles',
    measures: ['amount'],
    before: /((?:在线|在网|注册|登记|运营|保有)[^,。;\d]{0,6}(?:车辆|汽车|货车|车|保有量|量))[^,。;\d]{0,8}$/,
    of: 'company',
    example: ['平台的在线车辆已经突破40万辆', 40, '万辆'],
    counterExample: '客人的车辆已经停了40万辆',
  },
  {
    id: 'stations',
    metric: 'stations',
    measures: ['count', 'amount'],
    before: /((?:建设|建成|新建|规划|布局|拥有|现有|投运|累计|已有)[^,。;\d]{0,6})$/,
    after: /^[^,。;\d]{0,8}?(?:加注站|加氢站|充电站|换电站|充换电站|加油站|加气站|充电桩)/,
    name: '站点数',
    of: 'place',
    example: ['全市建成25座充电站', 25, '座'],
    counterExample: '客人参观25座充电站',
  },
];
