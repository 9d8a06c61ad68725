import type { Read } from '../../quality/read.ts';
import { requireEntities } from '../named.ts';
import type { SupplyFilter } from './filter.ts';

/**
 * A filter with its products as the graph has them: supplies name the entity that a product is judged to be.
 *
 * @throws {LianpuError} NOT_FOUND for a product that nothing has, BAD_USER_INPUT for what is no Product.
 * @example await namedFilter(read, { products: ['product-merged'] }) // { products: ['product-canonical'] }
 */
export const namedFilter = async (read: Read, where: SupplyFilter | null | undefined): Promise<SupplyFilter> => {
  const filter = where ?? {};
  if (filter.products === undefined || filter.products === null || filter.products.length === 0) return filter;
  const named = await requireEntities(read, 'where: products', filter.products, ['Product']);
  return { ...filter, products: named.map(({ id }) => id) };
};
