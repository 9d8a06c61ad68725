import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { acquireDatabase, chooseDatabase } from '../../src/neo4j/acquire.ts';
import { composeImage } from '../../src/neo4j/docker/compose-image.ts';
import { startEmbedded } from '../../src/neo4j/embedded/start.ts';
import { homeAt } from '../../src/neo4j/home.ts';

/** A genuine Neo4j for tests, and how to end what was started for them. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly stop: () => Promise<void>;
}

/** Jars are fetched once for the project: every test home shares those of LIANPU_HOME. */
export const jarsFolder = homeAt(readConfig().LIANPU_HOME).jars;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A new folder for a home that shares the jars; whoever asks removes it. */
export const temporaryHome = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'lianpu-test-'));
  await mkdir(jarsFolder, { recursive: true });
  await symlink(jarsFolder, join(root, 'jars'));
  return root;
};

const container = async (): Promise<TestDatabase> => {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const { image, environment } = await composeImage();
  const started = await new Neo4jContainer(image).withEnvironment({ ...environment }).start();
  return {
    uri: started.getBoltUri(),
    user: started.getUsername(),
    password: started.getPassword(),
    database: 'neo4j',
    stop: async () => {
      await started.stop();
    },
  };
};

const embedded = async (): Promise<TestDatabase> => {
  const root = await temporaryHome();
  try {
    const { JAVA_HOME } = readConfig();
    const server = await startEmbedded(
      {
        home: homeAt(root),
        jars: jarsFolder,
        ports: { bolt: 0, browser: undefined },
        javaHome: JAVA_HOME,
        quick: true,
      },
      { say },
    );
    return {
      uri: server.uri,
      user: server.user,
      password: server.password,
      database: server.database,
      stop: async () => {
        await server.process.stop();
        await rm(root, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
};

/**
 * The database of a test run: NEO4J_URI, else a container where a Docker engine answers, else the embedded server,
 * without HTTP and on a free port. Prints which, and why.
 *
 * @example const database = await openTestDatabase(); await database.stop();
 */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const config = readConfig();
  const { kind, reason } = await chooseDatabase(config);
  say(`Tests use a genuine Neo4j: ${reason}`);
  const database = await {
    uri: () => acquireDatabase(config, { purpose: 'use', say }),
    docker: container,
    embedded,
  }[kind]();
  say(`Tests talk to ${database.uri}`);
  return database;
};

/** Where the project lies. */
export const projectFolder = resolve(import.meta.dirname, '../..');
