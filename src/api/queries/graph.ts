import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.ts';

interface GraphStatus {
  readonly version: number;
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly loadedAt: string | null }[];
}

/** `graph: GraphStatus!`: version, counts and documents, in one statement. */
export const graph: GraphQLFieldResolver<unknown, ApiContext> = async (
  _,
  _arguments,
  { read },
): Promise<GraphStatus> => {
  const [status] = await read<GraphStatus>('api/graph-status');
  if (status === undefined) throw new Error('api/graph-status gave no row');
  return status;
};
