import type { Dimension } from './units.ts';

interface Metric {
  readonly zh: string;
  /** What its unit must measure. */
  readonly dimension: readonly Dimension[];
}

/** What observations may measure: a controlled vocabulary. Add one only where none here fits. */
export const metrics = {
  investment: { zh: '投资额', dimension: ['money'] },
  output_value: { zh: '产值', dimension: ['money'] },
  scale: { zh: '产业规模', dimension: ['money'] },
  revenue: { zh: '销售收入', dimension: ['money'] },
  profit_and_tax: { zh: '利税', dimension: ['money'] },
  subsidy: { zh: '财政补贴', dimension: ['money'] },
  output: { zh: '产量', dimension: ['count', 'mass', 'volume', 'energy', 'power', 'length', 'area'] },
  output_and_sales: { zh: '产销量', dimension: ['count', 'mass'] },
  capacity: { zh: '产能', dimension: ['count', 'mass', 'volume', 'power', 'energy', 'length', 'area'] },
  installed_power: { zh: '装机容量', dimension: ['power'] },
  unit_count: { zh: '机组数', dimension: ['count'] },
  unit_power: { zh: '单机容量', dimension: ['power'] },
  area: { zh: '面积', dimension: ['area'] },
  heated_area: { zh: '供热面积', dimension: ['area'] },
  height: { zh: '高度', dimension: ['length'] },
  count: { zh: '数量', dimension: ['count'] },
  projects: { zh: '项目数', dimension: ['count'] },
  intelligent_mines: { zh: '智能化煤矿数', dimension: ['count'] },
  people: { zh: '人数', dimension: ['count'] },
  vehicles: { zh: '车辆数', dimension: ['count'] },
  households: { zh: '户数', dimension: ['count'] },
  stations: { zh: '站点数', dimension: ['count'] },
  rank: { zh: '排名', dimension: ['count'] },
  growth_rate: { zh: '增长率', dimension: ['ratio'] },
  growth_gap: { zh: '增速差', dimension: ['ratio'] },
  coverage: { zh: '覆盖率', dimension: ['ratio'] },
  share: { zh: '占比', dimension: ['ratio'] },
  pm25: { zh: 'PM2.5浓度', dimension: ['density'] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
