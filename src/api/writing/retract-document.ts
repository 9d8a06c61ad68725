import type { GraphQLFieldResolver } from 'graphql';
import type { LoadReport } from '../../load/report.ts';
import { retract } from '../../load/retract.ts';
import type { ApiContext } from '../context.ts';
import { write } from './write.ts';

/** `retractDocument(id)`: a document out of the graph, as `lianpu retract` takes it. */
export const retractDocument: GraphQLFieldResolver<unknown, ApiContext, { readonly id: string }> = (
  _,
  { id },
  context,
) =>
  write<LoadReport>(
    context,
    'retractDocument',
    () => [id],
    ({ graph }) => retract(graph, id),
  );
