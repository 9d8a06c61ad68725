import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../../src/config.ts';
import type { Connection } from '../../../src/graph/driver.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/start.ts';
import { homeAt } from '../../../src/neo4j/home.ts';
import { choosePort } from '../../../src/neo4j/ports.ts';
import { jarsFolder, temporaryHome } from '../database.ts';

/** A database of a test's own, which may be ended by force and started again at the same address. */
export interface OwnDatabase {
  readonly connection: Connection;
  readonly pid: () => number;
  /** Ends it with SIGKILL. */
  readonly kill: () => Promise<void>;
  /** Ends it as its owner would. */
  readonly stop: () => Promise<void>;
  /** Starts it again; it answers over Bolt then. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** @example const own = await ownDatabase(); await own.kill(); await own.start(); await own.remove(); */
export const ownDatabase = async (): Promise<OwnDatabase> => {
  const root = await temporaryHome();
  const bolt = await choosePort('BOLT_PORT', 0);
  const start = () =>
    startEmbedded(
      {
        home: homeAt(root),
        jars: jarsFolder,
        ports: { bolt, browser: undefined },
        javaHome: readConfig().JAVA_HOME,
        quick: true,
      },
      { say: () => {} },
    );
  let server = await start();
  return {
    connection: server,
    pid: () => server.record.pid,
    kill: async () => {
      process.kill(server.record.pid, 'SIGKILL');
      // A timer of its own: nothing else may keep this process until the end is seen.
      while (!server.process.hasEnded()) await sleep(20);
    },
    stop: () => server.process.stop(),
    start: async () => {
      server = await start();
    },
    remove: async () => {
      if (!server.process.hasEnded()) await server.process.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
};

/** Settings of a program that uses it. */
export const settingsOf = ({ uri, user, password, database }: Connection) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
