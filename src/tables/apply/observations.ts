import { type MetricName, metrics } from '../../facts/metrics.ts';
import { type Dimension, normalizeUnit } from '../../facts/units.ts';
import { observationFields } from '../mapping/field-format.ts';
import type { MappedObservation } from '../mapping/format.ts';
import type { Cell, RowObservation } from '../row.ts';
import type { Building } from './building.ts';
import { compileCondition } from './conditions.ts';
import { compileDetails } from './details.ts';

const needed = new Set(['metric', 'value', 'unit', 'kind', 'comparator']);
const mostUnits = 1_000;

const columnOf = (source: unknown): string => (typeof source === 'string' ? source : '');

/** Says what is wrong with a unit for a metric; remembers what it found of the units seen. */
const unitProblem = (): ((unit: string, metric: MetricName) => string | undefined) => {
  const dimensions = new Map<string, Dimension | undefined>();
  return (unit, metric) => {
    if (!dimensions.has(unit)) {
      if (dimensions.size >= mostUnits) dimensions.clear();
      dimensions.set(unit, normalizeUnit(unit)?.dimension);
    }
    const dimension = dimensions.get(unit);
    if (dimension === undefined) return 'a unit that is not known: write it as in 万台, 亿元, 万千瓦';
    const measured: readonly Dimension[] = metrics[metric].dimension;
    return measured.includes(dimension) ? undefined : `a unit of ${dimension}, which ${metric} is not`;
  };
};

/** Makes what gives a record's observation to the row; there is none where `when` does not hold or the entity is not made. */
export const compileObservation = (
  mapped: MappedObservation,
  entities: readonly string[],
  slots: ReadonlyMap<string, number>,
): ((building: Building) => void) => {
  const holds = mapped.when === undefined ? undefined : compileCondition(mapped.when, slots);
  const entityAt = entities.indexOf(mapped.entity);
  const productAt = mapped.product === undefined ? -1 : entities.indexOf(mapped.product);
  const { constants, add } = compileDetails(observationFields, needed, mapped, slots);
  const same = { kind: 'ACTUAL', comparator: '=', ...constants, basis: mapped.basis?.value ?? 'STATED' };
  const problemOf = unitProblem();

  return (building) => {
    if (holds !== undefined && !holds(building.cells)) return;
    const entity = building.ids[entityAt];
    if (entity === undefined) return;
    const fields: Record<string, Cell> = { entity, ...same };
    const product = building.ids[productAt];
    if (product !== undefined) fields['product'] = product;
    const before = building.rejects.length;
    add(building, fields);
    if (building.rejects.length > before) return;
    // Every field was held to the format of facts.yml, which types cannot follow through a mapping.
    const observation = fields as unknown as RowObservation;
    const problem = problemOf(observation.unit, observation.metric);
    if (problem !== undefined) building.refuse(columnOf(mapped.unit), problem);
    if (observation.valueMax !== undefined && observation.valueMax <= observation.value)
      building.refuse(columnOf(mapped.valueMax), 'the range ends before it begins');
    building.observation(observation);
  };
};
