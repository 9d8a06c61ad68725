import type { EntityType } from '../../facts/entity-types.ts';

/** What a header may be about. */
export interface Subject {
  readonly type: EntityType;
  /** Name of the entity in the mapping. */
  readonly local: string;
  /** Regions only. */
  readonly level?: 'PROVINCE' | 'CITY' | 'COUNTY';
}

type Word = readonly [RegExp, EntityType, string, Subject['level']?];

/** Longer words stand before those that they contain. */
const words: readonly Word[] = [
  [/产业链|industr(?:y|ial)[_\s]?chain/i, 'IndustryChain', 'chain'],
  [/供应商|供货商|supplier|vendor/i, 'Company', 'supplier'],
  [/客户|采购商|买方|customer|buyer|client/i, 'Company', 'customer'],
  [/股东|母公司|控股方|shareholder|owner|parent[_\s]?company/i, 'Company', 'owner'],
  [/子公司|subsidiary/i, 'Company', 'subsidiary'],
  [/研究院|研究所|科研|institute/i, 'ResearchInstitute', 'institute'],
  [/高校|大学|学校|院校|universit(?:y|ies)|college/i, 'University', 'university'],
  [/园区|产业园|开发区|高新区|(?:^|_)parks?(?:_|$)/i, 'Park', 'park'],
  [/环节|stage/i, 'ChainStage', 'stage'],
  [/企业|公司|厂商|厂家|上市|股票|证券|company|companies|firm|enterprise|stock|ts_code/i, 'Company', 'company'],
  [/产品|商品|材料|原料|零部件|product|goods|material|component/i, 'Product', 'product'],
  [/行业|申万|industry|industries|sector/i, 'Industry', 'industry'],
  [/技术|technology/i, 'Technology', 'technology'],
  [/项目|project/i, 'Project', 'project'],
  [/法人|代表人|姓名|负责人|董事长|person|chairman/i, 'Person', 'person'],
  [/区县|县|county|district/i, 'Region', 'county', 'COUNTY'],
  [/省|province/i, 'Region', 'province', 'PROVINCE'],
  [/市$|城市|地市|city/i, 'Region', 'city', 'CITY'],
  [/地区|区域|地域|所在地|region|^area$/i, 'Region', 'region'],
];

/**
 * What a header, or the name of a file, is about; undefined where no known word stands in it.
 *
 * @example subjectOf('供应商名称')?.local // 'supplier'
 */
export const subjectOf = (header: string): Subject | undefined => {
  const found = words.find(([word]) => word.test(header));
  if (found === undefined) return undefined;
  const [, type, local, level] = found;
  return level === undefined ? { type, local } : { type, local, level };
};

/** Which end of a pair a header names, where it names one. */
export const sideOf = (header: string): 'from' | 'to' | undefined => {
  if (/^(?:from|source|src|head|start)(?:$|[_\s])|^(?:起点|源|头)/i.test(header)) return 'from';
  return /^(?:to|target|dst|tail|end)(?:$|[_\s])|^(?:终点|目标|尾)/i.test(header) ? 'to' : undefined;
};

/** What part of an entity a column holds. */
export const partOf = (header: string): 'name' | 'fullName' | 'shortName' | 'englishName' => {
  if (/英文|english|(?:^|[_\s])en(?:$|[_\s])/i.test(header)) return 'englishName';
  if (/全称|full/i.test(header)) return 'fullName';
  return /简称|别名|曾用名|short|alias|abbr/i.test(header) ? 'shortName' : 'name';
};

/** Whether a header names no more than a name, so that the file's own name says of what. */
export const isBareName = (header: string): boolean =>
  /^(?:name|fullname|full_name|shortname|short_name|alias|名称|全称|简称|别名|code|id|代码|编号|from|to|source|target|head|tail|(?:from|to|source|target|head|tail)_(?:entity|name|code|id))$/i.test(
    header.trim(),
  );

/** Whether a header says that the column tells how two things are related. */
export const isRelationHeader = (header: string): boolean =>
  /^(?:rel|relation|relationship|predicate|关系|关系类型|关联)$/i.test(header);
