import { amountRules } from './amount-rules.ts';
import { countRules } from './count-rules.ts';
import { hadRules } from './had-rules.ts';
import type { MetricRule } from './metric-rule.ts';
import { moneyRules } from './money-rules.ts';
import { peopleRules } from './people-rules.ts';
import { powerAndStockRules } from './power-and-stock-rules.ts';
import { publicServiceRules } from './public-service-rules.ts';
import { rateRules } from './rate-rules.ts';
import { severalRules, thingRules } from './thing-rules.ts';
import { useRules } from './use-rules.ts';

/** Every kind of figure, in the order in which they are tried. */
export const metricRules: readonly MetricRule[] = [
  ...moneyRules,
  ...publicServiceRules,
  ...amountRules,
  ...rateRules,
  ...powerAndStockRules,
  ...severalRules,
  ...peopleRules,
  ...countRules,
  ...hadRules,
  ...thingRules,
  ...useRules,
];
