import type { Config } from '../config.ts';
import type { LianpuError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { choosePort } from '../neo4j/ports.ts';
import { tokenCheck } from '../security/token-check.ts';
import { once } from './once.ts';
import { openDatabase, prepareGraph } from './open-database.ts';
import type { Output } from './output.ts';

const bytesPerKibibyte = 1_024;

/** Everything that `lianpu start` started. */
export interface Running {
  readonly url: string;
  readonly bolt: string;
  readonly browser: string | undefined;
  /** Resolves when the database ends without having been asked. */
  readonly lost: Promise<LianpuError>;
  readonly stop: () => Promise<void>;
}

/** Undoes, in the opposite order, what was done; each step is tried whatever the others do. */
class Undo {
  private readonly steps: (() => Promise<void>)[] = [];

  add(step: () => Promise<void>): void {
    this.steps.unshift(step);
  }

  readonly run = async (): Promise<void> => {
    const outcomes = [];
    for (const step of this.steps.splice(0)) outcomes.push(...(await Promise.allSettled([step()])));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  };
}

const announceDatabase = ({ kind, reason, uri, browser, user }: Database, { say }: Output, home: string): void => {
  say(`Database  ${kind}: ${reason}`);
  say(`Bolt      ${uri}`);
  if (browser !== undefined)
    say(`Browser   ${browser} (user ${user}${kind === 'uri' ? '' : `, password in ${home}/password`})`);
};

/**
 * Starts database, API and pages, loads the sources, and says when all is ready.
 *
 * @param ending Resolves when the process is asked to end: a start that is under way then is undone.
 * @returns What runs; undefined where it was asked to end before it was ready.
 */
export const serve = async (config: Config, output: Output, ending: Promise<unknown>): Promise<Running | undefined> => {
  const { say } = output;
  const started = performance.now();
  const undo = new Undo();
  const tokens = tokenCheck(config);
  let asked = false;
  const note = async (): Promise<void> => {
    await ending;
    asked = true;
  };
  void note();
  try {
    if (config.PORT !== 0) await choosePort('PORT', config.PORT);
    // All three keep this process busy for a second: not before the server's process, which takes longer, runs.
    const loaded = once(() => import('./serving-work.ts'));
    const generate = once(async () => (await loaded()).generateSchema());
    const check = once(async () => (await loaded()).checkedSources(config, []));
    const database = await openDatabase(config, 'serve', output, () => {
      void generate();
      void check();
    });
    undo.add(() => database.stop());
    announceDatabase(database, output, config.LIANPU_HOME);
    const work = await loaded();
    const graph = await work.connect(database);
    undo.add(() => graph.driver.close());
    const readiness = work.databaseReadiness({ ...graph, reason: 'the sources are being loaded' });
    const api = await work.buildSchema({ ...graph, config, schema: generate() });
    const writing = tokens && {
      check: tokens,
      graph,
      folders: config,
      bodyLimit: config.MAX_WRITE_BODY_KIB * bytesPerKibibyte,
    };
    const server = await work.startServer({ api, config, readiness, log: work.createLog(config), writing });
    undo.add(() => server.stop());
    const prepare = async (): Promise<void> => {
      await prepareGraph(graph, output);
      await work.loadCheckedSources(graph, config, await check(), (report) =>
        work.formatReport(report).forEach((line) => say(`Facts     ${line}`)),
      );
    };
    // A database that is not this process's own may be served by others too, who must have noticed.
    await (database.kind === 'uri' ? work.acknowledged(graph, prepare) : prepare());
    // What was just loaded is seen by whoever asks from now on.
    await api.version.since(performance.now());
    readiness.done();
    if (asked) {
      await undo.run();
      return undefined;
    }
    say(`GraphQL   ${server.url}/graphql (Apollo Sandbox; needs internet in the browser)`);
    say(`GraphiQL  ${server.url}/graphiql (offline, with example queries)`);
    say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s. Ctrl-C stops everything.`);
    return { url: server.url, bolt: database.uri, browser: database.browser, lost: database.lost, stop: undo.run };
  } catch (error) {
    // What made the start fail is what people need to read, not what its undoing met.
    await undo.run().catch(() => {});
    throw error;
  }
};
