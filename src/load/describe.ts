import { qualifierNames } from '../facts/predicates.ts';
import type { NodeIds } from './load-within.ts';
import type { Row } from './statements.ts';

/** One entity, claim or observation as a difference shows it. */
export interface Described extends Row {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Names of what a claim or observation is about, the subject first; none for an entity. */
  readonly names: readonly string[];
}

const details = (properties: Described['properties'], fields: readonly string[]): string => {
  const said = fields.flatMap((field) => {
    const value = properties[field];
    return typeof value === 'string' || typeof value === 'number' ? [`${field} ${value}`] : [];
  });
  return said.length > 0 ? ` (${said.join(', ')})` : '';
};

const claimDetails = ['product', ...qualifierNames.filter((name) => name !== 'productId')];

const modalityOf = ({ modality }: Described['properties']): string =>
  typeof modality === 'string' && modality !== 'ACTUAL' ? ` [${modality}]` : '';

const wordsOf: Readonly<Record<keyof NodeIds, (node: Described) => string>> = {
  entities: ({ id, properties }) => `${String(properties['name'])} (${id})`,
  claims: ({ properties, names: [subject, object] }) =>
    `${subject ?? ''} ${String(properties['predicate'])} ${object ?? ''}${modalityOf(properties)}${details(properties, claimDetails)}`,
  observations: ({ properties, names: [entity] }) => {
    const { metric, comparator, value, valueMax, unit } = properties;
    const range = typeof valueMax === 'number' ? `–${valueMax}` : '';
    const figure = `${String(comparator)} ${String(value)}${range} ${String(unit)}`;
    return `${entity ?? ''} ${String(metric)} ${figure}${details(properties, ['year', 'period', 'kind', 'product', 'of', 'phase'])}`;
  },
};

/**
 * A node in words.
 *
 * @example describe('claims', claim) // '太钢 SUPPLIES 吉利汽车晋中公司 (product 不锈钢, share 0.95)'
 */
export const describe = (kind: keyof NodeIds, node: Described): string => wordsOf[kind](node);
