import { type MetricName, metrics } from '../../facts/metrics.ts';
import { normalizeUnit } from '../../facts/units.ts';
import type { EntityGuess } from './guess-entities.ts';
import type { ColumnProfile } from './profile.ts';

/** A figure that a column seems to give of an entity. */
export interface ObservationGuess {
  readonly entity: string;
  readonly metric: MetricName;
  readonly value: string;
  readonly unit: string;
  readonly year: string | undefined;
}

const metricWords: readonly (readonly [RegExp, MetricName])[] = [
  [/营业收入|营收|销售收入|销售额|revenue/i, 'revenue'],
  [/利税/i, 'profit_and_tax'],
  [/投资/i, 'investment'],
  [/产值/i, 'output_value'],
  [/产能|capacity/i, 'capacity'],
  [/产量|output/i, 'output'],
  [/面积/i, 'area'],
  [/人数|员工|employees/i, 'people'],
];

/** The unit that a header gives in brackets, or that its metric alone has. */
const unitOf = (header: string, metric: MetricName): string | undefined => {
  const written =
    /[(（[【](?:单位[:：])?([^)）\]】]+)[)）\]】]/.exec(header)?.[1]?.trim() ??
    (metric === 'people' ? '人' : undefined);
  if (written === undefined) return undefined;
  const dimension = normalizeUnit(written)?.dimension;
  const allowed: readonly string[] = metrics[metric].dimension;
  return dimension !== undefined && allowed.includes(dimension) ? written : undefined;
};

/** Whether a column holds the year of its row. */
export const isYear = ({ name, type }: ColumnProfile): boolean =>
  type.kind === 'integer' && /^(?:year|年份|年度|年|财年|报告年度)$/i.test(name);

/**
 * The figures of a table whose header names a known metric and, in brackets, a unit that measures it.
 *
 * @example guessObservations([profileColumn('营业收入（亿元）', [12.5])], entities)[0]?.metric // 'revenue'
 */
export const guessObservations = (
  columns: readonly ColumnProfile[],
  entities: readonly EntityGuess[],
): ObservationGuess[] => {
  const [entity] = entities;
  if (entity === undefined) return [];
  const year = columns.find(isYear)?.name;
  return columns.flatMap(({ name, type }) => {
    const metric = metricWords.find(([word]) => word.test(name))?.[1];
    const unit = metric === undefined ? undefined : unitOf(name, metric);
    const counted = type.kind === 'number' || type.kind === 'integer';
    if (metric === undefined || unit === undefined || !counted) return [];
    return [{ entity: entity.local, metric, value: name, unit, year }];
  });
};
