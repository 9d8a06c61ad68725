import { metrics } from '../metrics.ts';
import { type Dimension, normalizeUnit } from '../units.ts';
import type { Rule } from './rule.ts';

/** Units are known and measure what the metric measures. */
export const knownUnits: Rule = ({ facts, inFacts }) => {
  facts.observations.forEach(({ unit, metric, value, valueMax }, i) => {
    const path = ['observations', i, 'unit'];
    const normalized = normalizeUnit(unit);
    const dimensions: readonly Dimension[] = metrics[metric].dimension;
    if (normalized === undefined) {
      inFacts(
        path,
        'UNIT_UNKNOWN',
        `unit "${unit}" is not known`,
        'write it as in 万台, 亿元, 万千瓦, or add it to the table of units',
      );
    } else if (!dimensions.includes(normalized.dimension)) {
      inFacts(
        path,
        'UNIT_METRIC',
        `${metric} is no ${normalized.dimension}`,
        `it is measured as ${dimensions.join(' or ')}`,
      );
    }
    if (valueMax !== undefined && valueMax <= value) {
      inFacts(
        ['observations', i, 'valueMax'],
        'UNIT_METRIC',
        'the range ends before it begins',
        'valueMax is the larger end',
      );
    }
  });
};
