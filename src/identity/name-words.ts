import type { EntityType } from '../facts/entity-types.ts';

/** What a firm's name ends with and people leave out. */
export const companyEnding = /(?:(?:集团|控股|股份|有限|责任|总|分|子)*公司|(?:集团|控股|股份)+)$/;

/** Types whose names describe a kind of thing: a longer name is another kind (新能源汽车 is no 汽车 misspelt). */
export const descriptiveTypes: ReadonlySet<EntityType> = new Set([
  'Product',
  'Technology',
  'Industry',
  'IndustryChain',
  'ChainStage',
]);

/** Types whose names often begin or end with the place, which people leave out. */
export const placedTypes: ReadonlySet<EntityType> = new Set([
  'Company',
  'ResearchInstitute',
  'Park',
  'Platform',
  'Facility',
  'Project',
  'Programme',
  'Agreement',
]);

/** What names nothing once the place is gone: 山西大学 is not 大学. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    '大学 学院 大学城 研究院 研究所 实验室 产业园 产业园区 工业园 工业园区 开发区 经济开发区 经济技术开发区 高新区 ' +
    '高新技术产业开发区 示范区 综合改革示范区 新区 园区 基地 机场 高铁 铁路 电厂 热电厂 汽车 钢铁 能源 新能源 电力 煤炭 煤业 焦煤 ' +
    '科技 化工 水泥 玻璃 银行 证券 航空 电子 信托 保险 港口 港务 高速 燃气 水务 地铁 城投 建投 国投 交投 重工 矿业 医药 制药 ' +
    '建设 建工 投资 发展 农商银行 新能源汽车 汽车产业园 项目 平台 中心 矿区 基金 政府 人民政府'
  ).split(' '),
);
