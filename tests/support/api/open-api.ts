import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { type Api, buildSchema, generateSchema } from '../../../src/api/schema.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { apolloServer } from '../../../src/server/apollo.ts';
import { documentsFolder } from '../documents.ts';
import { emptyGraph, openGraph } from '../graph.ts';
import { openLoadedGraph } from '../loaded-graph.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** An API over a graph, with Apollo in front, without a port. */
export interface OpenApi {
  readonly api: Api;
  readonly graph: Graph;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Generated once for a file of tests; it takes seconds. */
let generated: ReturnType<typeof generateSchema> | undefined;

const open = async (graph: Graph, documents: string | undefined): Promise<OpenApi> => {
  generated ??= generateSchema();
  const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: documents }, schema: generated });
  const apollo = apolloServer({ api, log: pino({ level: 'silent' }) });
  await apollo.start();
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: api.createContext() });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  const close = async (): Promise<void> => {
    await apollo.stop();
    await graph.driver.close();
  };
  return { api, graph, ask, close };
};

/** The API over the small made-up graph. */
export const openMadeUpApi = async (): Promise<OpenApi> => {
  const graph = await openGraph();
  await emptyGraph(graph);
  const fixture = readFileSync(resolve(import.meta.dirname, 'made-up.cypher'), 'utf8');
  await graph.driver.executeQuery(fixture, {}, { database: graph.database });
  return open(graph, import.meta.dirname);
};

/** The API over a graph that a test fills. */
export const openEmptyApi = async (): Promise<OpenApi> => {
  const graph = await openGraph();
  await emptyGraph(graph);
  return open(graph, undefined);
};

/** The API over the sources that the project ships. */
export const openLoadedApi = async (): Promise<OpenApi> => open(await openLoadedGraph(), documentsFolder);
