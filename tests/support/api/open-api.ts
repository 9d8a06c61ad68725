import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import type { ApiContext } from '../../../src/api/context.ts';
import { type Api, buildSchema, generateSchema } from '../../../src/api/schema.ts';
import type { Config } from '../../../src/config.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { apolloServer } from '../../../src/server/apollo.ts';
import { documentsFolder } from '../documents.ts';
import { emptyGraph, openGraph } from '../graph.ts';
import { openLoadedGraph } from '../loaded-graph.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
type Caches = Partial<Pick<Config, 'TRANSLATION_CACHE' | 'QUERY_PLANS'>>;

/** An API over a graph, with Apollo in front, without a port. */
export interface OpenApi {
  readonly api: Api;
  readonly graph: Graph;
  readonly ask: Ask;
  /** Asks another API over the same graph that keeps as much as these settings say. */
  readonly askKeeping: (caches: Caches) => Promise<Ask>;
  readonly close: () => Promise<void>;
}

/** Generated once for a file of tests; it takes seconds. */
let generated: ReturnType<typeof generateSchema> | undefined;

/** What else the machine does must not decide what a test is answered. */
const patient = { TRANSACTION_SECONDS: 60, REQUEST_SECONDS: 60 };

/** As the settings have it where nothing is set. */
const usual: Caches = { TRANSLATION_CACHE: 1_000, QUERY_PLANS: 'on' };

const open = async (graph: Graph, documents: string | undefined): Promise<OpenApi> => {
  const schema = (generated ??= generateSchema());
  const servers: ApolloServer<ApiContext>[] = [];
  const start = async (caches: Caches): Promise<{ readonly api: Api; readonly ask: Ask }> => {
    const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: documents, ...patient, ...caches }, schema });
    const apollo = apolloServer({ api, log: pino({ level: 'silent' }) });
    servers.push(apollo);
    await apollo.start();
    const ask: Ask = async (query, variables = {}) => {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: api.createContext() });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
    };
    return { api, ask };
  };
  const close = async (): Promise<void> => {
    for (const server of servers) await server.stop();
    await graph.driver.close();
  };
  return { ...(await start(usual)), graph, askKeeping: async (caches) => (await start(caches)).ask, close };
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
