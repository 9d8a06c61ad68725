import type { GraphQLFieldResolver } from 'graphql';
import type { SourceTexts } from '../../facts/source-files.ts';
import { loadTexts } from '../../load/load-sources.ts';
import type { LoadReport } from '../../load/report.ts';
import type { ApiContext } from '../context.ts';
import { write } from './write.ts';

/** `loadDocument(facts)`: a document's facts into the graph, as `lianpu load` brings those of a folder. */
export const loadDocument: GraphQLFieldResolver<unknown, ApiContext, { readonly facts: SourceTexts }> = (
  _,
  { facts },
  context,
) =>
  write<LoadReport>(
    context,
    'loadDocument',
    (report) => (report === undefined ? [] : [report.document]),
    ({ graph, folders }) => loadTexts(graph, folders, facts),
  );
