import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../../../src/config.ts';
import { connect, type Graph } from '../../../src/graph/driver.ts';
import { migrate } from '../../../src/graph/migrations.ts';
import { findJava } from '../../../src/neo4j/embedded/java.ts';
import { startEmbedded } from '../../../src/neo4j/embedded/start.ts';
import { homeAt } from '../../../src/neo4j/home.ts';
import { jarsFolder, temporaryHome } from '../database.ts';

/** What Neo4j needs since 2025. */
const oldestJava = 21;
const installed = '/usr/lib/jvm';

const names = (): string[] => {
  try {
    return readdirSync(installed);
  } catch {
    return [];
  }
};

/** A Java that a newer Neo4j runs on: that of the settings, of the PATH, or one that the system has installed. */
export const newerJava = async (): Promise<string | undefined> => {
  const homes = [readConfig().JAVA_HOME, ...names().map((name) => join(installed, name))];
  for (const home of homes) {
    const java = await findJava(home).catch(() => undefined);
    if (java !== undefined && java.major >= oldestJava) return java.place;
  }
  return undefined;
};

/** Runs some work on an empty database of a newer Neo4j with the schema applied. */
export const withNewerGraph = async <T>(javaHome: string, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const root = await temporaryHome();
  try {
    const server = await startEmbedded(
      {
        home: homeAt(root),
        jars: jarsFolder,
        other: { pom: resolve(import.meta.dirname, 'newer-neo4j.xml'), mainClass: 'org.neo4j.server.Neo4jCommunity' },
        ports: { bolt: 0, browser: undefined },
        javaHome,
        quick: true,
      },
      { say: (line) => process.stderr.write(`${line}\n`) },
    );
    try {
      const graph = await connect(server);
      try {
        await migrate(graph);
        return await work(graph);
      } finally {
        await graph.driver.close();
      }
    } finally {
      await server.process.stop();
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
