import type { ApiContext } from './context.ts';

/**
 * The ids that stand for those judged the same as another; the others are left out.
 *
 * @example (await canonicalIds(['company-a', 'company-b'], context)).get('company-b') // 'company-a'
 */
export const canonicalIds = async (
  ids: readonly string[],
  { read }: Pick<ApiContext, 'read'>,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await read<{ id: string; canonicalId: string }>('api/canonical-ids', { ids });
  return new Map(rows.map(({ id, canonicalId }) => [id, canonicalId]));
};
