import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { type Limits, limitsOf } from '../config/limits.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { type PoolState, poolState } from '../graph/pool-state.ts';
import { type VersionLease, versionLease } from '../graph/version-lease.ts';
import { requestTimes } from '../security/limits/request-time.ts';
import { withAnalysis } from './analysis/extend.ts';
import { analysisResolvers } from './analysis/resolvers.ts';
import { bothIds } from './both-ids.ts';
import type { ApiContext, Origin } from './context.ts';
import { createContext } from './create-context.ts';
import { quoteSource } from './fields/quotations.ts';
import { settleOrder } from './order/settle-order.ts';
import { type Execute, planningExecutor } from './plans/executor.ts';
import { replayable } from './plans/replay.ts';
import { readSession } from './read-session.ts';
import { resolvers } from './resolvers.ts';
import { keepTranslations } from './translation/keep-translations.ts';
import { translationCache } from './translation/translations.ts';
import { readTypeDefinitions } from './type-definitions.ts';

/** The executable API: its schema, and the context that each request needs a new one of. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly createContext: (origin?: Origin) => ApiContext;
  /** Executes requests by plans that are kept; undefined where none are, and graphql-js is to execute them. */
  readonly execute: Execute | undefined;
  /** The graph's version as this process goes by it. */
  readonly version: VersionLease;
  /** Connections to the database, where the driver tells of them. */
  readonly pool: () => PoolState | undefined;
}

/** Generating without the deprecated forms, which would be more than half of the API. */
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** The library looks for resolvers of edge properties under no type and warns of every one of them, falsely. */
const withoutFalseWarnings = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  // oxlint-disable-next-line no-console -- the library writes there and offers no other way
  const { warn } = console;
  Object.assign(console, {
    warn: (...words: unknown[]) => {
      if (words[0] !== 'Custom resolver for claims has not been provided') warn(...words);
    },
  });
  try {
    return await work();
  } finally {
    Object.assign(console, { warn });
  }
};

/**
 * The generated schema with its resolvers; needs no database. Takes seconds: build it once.
 *
 * @param validate Holds schema.graphql against the library's rules first, which doubles the time: `npm run check` does,
 * so a start need not.
 * @example printSchema(await generateSchema({ validate: true }))
 */
export const generateSchema = async ({ validate = false } = {}): Promise<GraphQLSchema> => {
  const typeDefs = readTypeDefinitions();
  const library = new Neo4jGraphQL({
    typeDefs,
    resolvers,
    validate,
    features: { excludeDeprecatedFields },
  });
  const generated = keepTranslations(await withoutFalseWarnings(() => library.getSchema()), typeDefs);
  return replayable(withAnalysis(bothIds(settleOrder(generated)), analysisResolvers));
};

/**
 * Builds the executable API over a database; the database need not answer yet.
 *
 * @example
 * const api = await buildSchema({ driver, database: 'neo4j', config });
 * await graphql({ schema: api.schema, source: '{ graph { version } }', contextValue: api.createContext() });
 */
export const buildSchema = async ({
  driver,
  database,
  bookmarks,
  config,
  schema = generateSchema(),
}: Graph & {
  readonly config: Pick<Config, 'DOCUMENTS_DIR'> &
    Partial<Pick<Config, 'LOADERS_DIR' | 'TRANSLATION_CACHE' | 'QUERY_PLANS'>> &
    Partial<Limits>;
  /** The schema where its generation was begun already, so that it runs beside other waiting. */
  readonly schema?: Promise<GraphQLSchema>;
}): Promise<Api> => {
  const times = requestTimes(limitsOf(config));
  const source = quoteSource(config.DOCUMENTS_DIR, config.LOADERS_DIR);
  const translations = translationCache(config.TRANSLATION_CACHE ?? 0);
  const executable = await schema;
  const version = versionLease({ driver, database, bookmarks });
  const answers = async (): Promise<boolean> => (await version.since(performance.now())) !== undefined;
  return {
    schema: executable,
    execute: config.QUERY_PLANS === 'on' ? planningExecutor(executable) : undefined,
    createContext: (origin) =>
      createContext(
        readSession(driver, database, times, { began: origin?.began, answers, bookmarks }),
        source,
        translations,
        origin,
      ),
    version,
    pool: () => poolState(driver),
  };
};
