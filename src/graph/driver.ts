import neo4j, { type BookmarkManager, type Driver, type EagerResult } from 'neo4j-driver';
import { fail } from '../errors.ts';

/** Where a database is and who asks; what `acquireDatabase` gives. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** An open driver together with the name of the database it is used for. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  /** What was committed and read so far, which whatever is read next must be at least as new as; undefined where one server alone answers. */
  readonly bookmarks?: BookmarkManager | undefined;
}

/**
 * Opens a driver and waits for the database's first answer.
 *
 * @throws {LianpuError} DATABASE_UNAVAILABLE, naming the address and the driver's reason.
 * @example const graph = await connect(connection); await graph.driver.close();
 */
export const connect = async ({ uri, user, password, database }: Connection): Promise<Graph> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'lianpu',
    // Nobody reads them, and a statement over kinds of relationships that a graph has none of brings many with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  try {
    await driver.verifyConnectivity({ database });
    const isRouted = uri.startsWith('neo4j');
    return { driver, database, bookmarks: isRouted ? driver.executeQueryBookmarkManager : undefined };
  } catch (error) {
    await driver.close();
    throw unavailable(uri, error);
  }
};

const unavailable = (uri: string, error: unknown): Error =>
  fail('DATABASE_UNAVAILABLE', { uri, reason: error instanceof Error ? error.message : String(error) }, error);

/** Rows of one reading statement, each a plain object. */
export const readRows = async <Row extends Record<string, unknown>>(
  { driver, database }: Graph,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> => {
  const options = { database, routing: neo4j.routing.READ };
  const { records } = await driver.executeQuery<EagerResult<Row>>(cypher, parameters, options);
  return records.map((record) => record.toObject());
};
