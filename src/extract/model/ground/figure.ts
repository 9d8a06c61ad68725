import { metrics } from '../../../facts/metrics.ts';
import { normalizeUnit } from '../../../facts/units.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Quantity, quantitiesOf } from '../../figures/quantity.ts';
import type { ModelFigure } from '../answer-format.ts';
import { type DropReason, modelRule, modelScore } from '../model-draft.ts';
import type { ModelEntities } from './entities.ts';
import type { Grounded } from './find-quote.ts';

/** The same number in the same measure, however its multiplier is written: 86000台 and 8.6万台. */
const isSame = (quantity: Quantity, { value, unit }: ModelFigure): boolean => {
  if (typeof quantity.value !== 'number') return false;
  if (quantity.value === value && quantity.unit === unit) return true;
  const [written, said] = [normalizeUnit(quantity.unit), normalizeUnit(unit)];
  return (
    written !== undefined &&
    said !== undefined &&
    written.unit === said.unit &&
    written.convert(quantity.value) === said.convert(value)
  );
};

const isYearIn = (year: number | null, text: string): year is number => year !== null && text.includes(String(year));

/**
 * The figure that an item of an answer says, or why it says none. Number, unit and comparator are those of the text.
 *
 * @example groundFigure(item, { passage: 0, start: 0, end: 8, text: '总投资8.6亿元' }, entities)
 */
export const groundFigure = (
  item: ModelFigure,
  { passage, start, end, text }: Grounded,
  entities: ModelEntities,
): Figure | DropReason => {
  const subject = entities.named(item.subject);
  if (subject === undefined) return 'END_UNKNOWN';
  const quantity = quantitiesOf(text).find((each) => each.start >= start && each.end <= end && isSame(each, item));
  if (quantity === undefined) return 'FIGURE_NOT_IN_QUOTE';
  const dimension = normalizeUnit(quantity.unit)?.dimension;
  const { dimension: measured, zh } = metrics[item.metric];
  if (dimension !== undefined && !measured.some((each) => each === dimension)) return 'WRONG_UNIT';
  return {
    subject,
    metric: item.metric,
    name: item.words !== '' && text.includes(item.words) ? item.words : zh,
    quantity,
    year: isYearIn(item.year, text) ? item.year : undefined,
    kind: item.kind,
    support: { passage, start, end },
    rule: modelRule,
    score: modelScore,
  };
};
