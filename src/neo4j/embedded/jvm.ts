import { delimiter } from 'node:path';
import type { Home } from '../home.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';

const communityServer = 'org.neo4j.server.CommunityEntryPoint';
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** How the Java machine is run. */
export interface JvmOptions {
  /** Class-data archive to start from; must exist. */
  readonly archive?: string | undefined;
  /** Where to note the classes loaded, so that an archive can be made of them. */
  readonly classList?: string | undefined;
  /** Compile with the first compiler alone: starts sooner, computes slower. For tests. */
  readonly quick?: boolean;
  /** Of another server than the project's own. */
  readonly mainClass?: string | undefined;
}

/** Flags that both the server and the maker of its archive need, and the class path. */
export const baseArguments = (java: Java, jars: Jars): readonly string[] => [
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  // Newer Java machines warn at every start about what the server's libraries do.
  ...(java.major >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ...(java.major >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  '-cp',
  jars.paths.join(delimiter),
];

/**
 * The arguments of `java` for the server of a home.
 *
 * @example serverArguments(java, jars, home, { quick: true }).includes('-XX:TieredStopAtLevel=1') // true
 */
export const serverArguments = (java: Java, jars: Jars, home: Home, options: JvmOptions): readonly string[] => [
  '-Xms64m',
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  ...(options.quick === true ? ['-XX:TieredStopAtLevel=1'] : []),
  ...(options.archive === undefined
    ? []
    : ['-Xshare:auto', '-Xlog:disable', '-Xlog:all=error:stderr', `-XX:SharedArchiveFile=${options.archive}`]),
  ...(options.classList === undefined ? [] : [`-XX:DumpLoadedClassList=${options.classList}`]),
  ...baseArguments(java, jars),
  options.mainClass ?? communityServer,
  `--home-dir=${home.server}`,
  `--config-dir=${home.server}/conf`,
];
