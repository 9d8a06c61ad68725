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
  output: { zh: '产量', dimension: ['count', 'mass', 'volume', 'energy'] },
  output_and_sales: { zh: '产销量', dimension: ['count', 'mass'] },
  capacity: { zh: '产能', dimension: ['count', 'mass', 'volume', 'power', 'area'] },
  installed_power: { zh: '装机容量', dimension: ['power'] },
  unit_count: { zh: '机组数', dimension: ['count'] },
  unit_power: { zh: '单机容量', dimension: ['power'] },
  area: { zh: '面积', dimension: ['area'] },
  heated_area: { zh: '供热面积', dimension: ['area'] },
  retrofitted_area: { zh: '改造面积', dimension: ['area'] },
  height: { zh: '高度', dimension: ['length'] },
  count: { zh: '数量', dimension: ['count'] },
  projects: { zh: '项目数', dimension: ['count'] },
  intelligent_mines: { zh: '智能化煤矿数', dimension: ['count'] },
  people: { zh: '人数', dimension: ['count'] },
  vehicles: { zh: '车辆数', dimension: ['count'] },
  households: { zh: '户数', dimension: ['count'] },
  signatories: { zh: '签约单位数', dimension: ['count'] },
  universities: { zh: '高校数', dimension: ['count'] },
  students: { zh: '在校生数', dimension: ['count'] },
  academicians: { zh: '院士数', dimension: ['count'] },
  postdoctoral_researchers: { zh: '博士后数', dimension: ['count'] },
  professors: { zh: '教授数', dimension: ['count'] },
  doctoral_students: { zh: '博士生数', dimension: ['count'] },
  masters_students: { zh: '硕士生数', dimension: ['count'] },
  emerging_clusters: { zh: '新兴产业集群数', dimension: ['count'] },
  ten_billion_clusters: { zh: '百亿级产业集群数', dimension: ['count'] },
  goals: { zh: '目标数', dimension: ['count'] },
  product_lines: { zh: '产品线数', dimension: ['count'] },
  stations: { zh: '站点数', dimension: ['count'] },
  retrofitted_area_rank: { zh: '改造面积排名', dimension: ['count'] },
  households_rank: { zh: '改造户数排名', dimension: ['count'] },
  air_quality_improvement_rank: { zh: '空气质量综合指数好转率排名', dimension: ['count'] },
  growth_rate: { zh: '增长率', dimension: ['ratio'] },
  emerging_industry_growth: { zh: '战略性新兴产业增加值增长率', dimension: ['ratio'] },
  industrial_growth: { zh: '规上工业增加值增长率', dimension: ['ratio'] },
  growth_above_industry: { zh: '快于规上工业的幅度', dimension: ['ratio'] },
  coverage: { zh: '覆盖率', dimension: ['ratio'] },
  built_up_coverage: { zh: '建成区覆盖率', dimension: ['ratio'] },
  rural_coverage: { zh: '农村覆盖率', dimension: ['ratio'] },
  surface_water_compliance: { zh: '地表水考核断面退出劣V类比例', dimension: ['ratio'] },
  cost_share: { zh: '个人承担比例', dimension: ['ratio'] },
  share: { zh: '占比', dimension: ['ratio'] },
  pm25: { zh: 'PM2.5浓度', dimension: ['density'] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
