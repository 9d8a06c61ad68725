import { stat } from 'node:fs/promises';
import { fail, LianpuError } from '../../errors.ts';
import type { Answer } from '../bolt.ts';
import type { Progress } from '../database.ts';
import { type Home, prepareHome, requireSpace, writing } from '../home.ts';
import { choosePort } from '../ports.ts';
import { type ServerRecord, writeRecord } from '../server-record.ts';
import { makeArchive, planArchive } from './archive.ts';
import { awaitAnswer } from './await-answer.ts';
import { consoleLog, explain, hasListened, lastLines, readLog, serverLog } from './diagnose.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { serverArguments } from './jvm.ts';
import { type KeptServer, keepServer } from './keeper.ts';
import { homePassword, setFirstPassword } from './password.ts';
import { type ServerPorts, writeSettings } from './settings.ts';

/** Community has one user and one database of its own. */
export const account = { user: 'neo4j', database: 'neo4j' } as const;

export interface EmbeddedOptions {
  readonly home: Home;
  /** Folder of jar sets: the home's own, or one that several homes share. */
  readonly jars: string;
  /** 0 takes a free port; a browser port of undefined means no HTTP at all. */
  readonly ports: ServerPorts;
  readonly javaHome?: string | undefined;
  /** Another server than the project's own: the pom that names its jars, and the class that is run. */
  readonly other?: { readonly pom: string; readonly mainClass: string } | undefined;
  /** Sooner ready, slower at work: for tests. */
  readonly quick?: boolean;
  readonly timeoutSeconds?: number;
}

export interface EmbeddedServer {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly password: string;
  readonly browser: string | undefined;
  readonly record: ServerRecord;
  readonly process: KeptServer;
  /** Resolves when the server ends without having been asked. */
  readonly lost: Promise<LianpuError>;
}

/** Room for a store and its logs to begin with. */
const startBytes = 60_000_000;
/** How long a server works before its classes are archived: by then the first load is under way. */
const archiveDelay = 3000;

const logSize = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** What went wrong, told from the answer, the end of the process, and what the server logged since its start. */
const problem = async (
  { home, timeoutSeconds = 90 }: EmbeddedOptions,
  ports: ServerPorts,
  server: KeptServer,
  answer: Answer,
  logged: number,
): Promise<LianpuError> => {
  const uri = `bolt://127.0.0.1:${ports.bolt}`;
  const refused =
    answer.kind === 'refused' && (await hasListened(home, logged, server.hasEnded, timeoutSeconds * 1000));
  const printed = await readLog(consoleLog(home));
  const own = await readLog(serverLog(home), logged);
  const log = { file: own.text === '' ? printed.file : own.file, text: `${printed.text}\n${own.text}` };
  if (refused) {
    const remedy = `${home.password} does not fit this store: put the right file back, or run \`npm run db:reset\`.`;
    return fail('PASSWORD_REFUSED', { uri, user: account.user, remedy }, answer.cause);
  }
  if (answer.kind === 'broken') return explain(home, ports, log, answer.status, true);
  if (server.hasEnded()) {
    const { code, signal } = await server.ended;
    return explain(home, ports, log, signal === null ? `exit code ${code}` : `signal ${signal}`, false);
  }
  return fail('START_TIMEOUT', { seconds: timeoutSeconds, lines: lastLines(log.text), log: log.file });
};

const portsToUse = async (wanted: ServerPorts): Promise<ServerPorts> => ({
  bolt: await choosePort('BOLT_PORT', wanted.bolt),
  browser: wanted.browser === undefined ? undefined : await choosePort('BROWSER_PORT', wanted.browser),
});

const startOnce = async (
  options: EmbeddedOptions,
  { say, spawned = () => {} }: Progress,
  jars: Awaited<ReturnType<typeof ensureJars>>,
  java: Awaited<ReturnType<typeof findJava>>,
): Promise<EmbeddedServer> => {
  const { home, quick = false, timeoutSeconds = 90 } = options;
  const ports = await portsToUse(options.ports);
  const plan = await planArchive(java, jars, home.server);
  const password = await writing(home.root, async () => {
    await writeSettings(home, ports);
    const secret = await homePassword(home);
    await setFirstPassword(home, secret);
    return secret;
  });
  const logged = await logSize(serverLog(home));
  say(`Starting Neo4j with Java ${java.version}${plan.exists ? '' : ' (the first start takes longer)'}`);
  const server = await keepServer(
    java.command,
    serverArguments(java, jars, home, {
      quick,
      mainClass: options.other?.mainClass,
      ...(plan.exists ? { archive: plan.file } : { classList: plan.classList }),
    }),
    consoleLog(home),
  );
  spawned();
  const uri = `bolt://127.0.0.1:${ports.bolt}`;
  const browser = ports.browser === undefined ? undefined : `http://127.0.0.1:${ports.browser}/browser/`;
  const record: ServerRecord = {
    ...server.identity,
    uri,
    ...(browser === undefined ? {} : { browser }),
    detached: false,
    ready: false,
    since: new Date().toISOString(),
  };
  try {
    await writing(home.root, () => writeRecord(home, record));
    const credentials = { uri, user: account.user, password };
    const waiting = { home, logged, hasEnded: server.hasEnded, timeoutSeconds, say };
    const answer = await awaitAnswer(credentials, account.database, waiting);
    if (answer.kind !== 'ready') throw await problem(options, ports, server, answer, logged);
    await writing(home.root, () => writeRecord(home, { ...record, ready: true }));
  } catch (error) {
    await server.stop();
    throw error;
  }
  if (!plan.exists) setTimeout(() => void makeArchive(server, java, jars, plan), archiveDelay).unref();
  const lost = server.ended.then(async ({ code, signal }) => {
    const reason = signal === null ? `exit code ${code}` : `signal ${signal}`;
    return explain(home, ports, await readLog(serverLog(home), logged), reason, false);
  });
  return { ...account, uri, password, browser, record: { ...record, ready: true }, process: server, lost };
};

/**
 * Starts the genuine Neo4j Community server in a home and waits until it answers over Bolt.
 *
 * @throws {LianpuError} JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, MAVEN_FAILED, DISK_FULL, HOME_UNWRITABLE, PORT_BUSY,
 * STORE_CORRUPT, PASSWORD_REFUSED, SERVER_FAILED, START_TIMEOUT.
 * @example const server = await startEmbedded({ home: homeAt('.lianpu'), jars, ports: { bolt: 7687, browser: 7474 } }, { say });
 */
export const startEmbedded = async (options: EmbeddedOptions, progress: Progress): Promise<EmbeddedServer> => {
  await prepareHome(options.home);
  await requireSpace(options.home.root, startBytes, 'a start of the server');
  const java = await findJava(options.javaHome);
  const jars = await ensureJars(options.jars, progress, options.other?.pom);
  const free = options.ports.bolt === 0 || options.ports.browser === 0;
  for (let tries = free ? 3 : 1; ; tries -= 1) {
    try {
      return await startOnce(options, progress, jars, java);
    } catch (error) {
      // A port that was free a moment ago may be taken by now; a port asked for stays taken.
      if (tries === 1 || !(error instanceof LianpuError) || error.code !== 'PORT_BUSY') throw error;
    }
  }
};
