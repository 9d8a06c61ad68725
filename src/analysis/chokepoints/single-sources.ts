import type { Read } from '../../quality/read.ts';
import { type Chokepoint, mostDependants } from './chokepoint.ts';

interface Row {
  readonly supplierId: string;
  /** All customers for whom it is the only source of something, by id. */
  readonly customers: readonly string[];
  /** Up to three products with the name of the customer. */
  readonly examples: readonly (readonly [product: string, customer: string])[];
  /** Number of products and customers. */
  readonly sources: number;
  readonly claimIds: readonly string[];
}

const reasonOf = ({ examples, sources }: Row): string => {
  const named = examples.map(([product, customer]) => `${product} for ${customer}`).join(', ');
  const rest = sources - examples.length;
  return `The only known source of ${named}${rest > 0 ? ` and of ${rest} more` : ''}`;
};

/**
 * Suppliers that are the only known source of a product for a customer. A supply of which no product is named says nothing
 * of any product: it neither makes a source nor takes one away.
 *
 * @param members Companies that are asked for; all if null.
 * @example (await readSingleSources(read, null, 20))[0]?.reason // 'The only known source of 高端不锈钢 for 吉利汽车晋中公司'
 */
export const readSingleSources = async (
  read: Read,
  members: ReadonlySet<string> | null,
  first: number,
): Promise<Chokepoint[]> => {
  const parameters = { members: members === null ? null : [...members], first };
  const rows = await read<Row>('analysis/chokepoints/single-sources', parameters);
  return rows.map((row) => ({
    entityId: row.supplierId,
    kind: 'SINGLE_SOURCE',
    reason: reasonOf(row),
    dependantIds: row.customers.slice(0, mostDependants),
    dependantCount: row.customers.length,
    claimIds: row.claimIds,
  }));
};
