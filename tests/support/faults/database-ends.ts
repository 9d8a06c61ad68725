import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/graph/driver.ts';
import { servedProcess } from '../served-process.ts';
import { type Look, startClients, until, warm, watchReadiness } from './clients.ts';
import { openLedger } from './ledger.ts';
import { whenListening } from './listening.ts';
import { ownDatabase, settingsOf } from './own-database.ts';
import { bounds, type FaultTally, outcomes, over, slowest, wrongAnswers } from './tally.ts';

const query = '{ graph { version } documents(limit: 5, sort: [{ id: DESC }]) { id } companies(limit: 10) { id name } }';

/** Refused at once, they would keep the processors from the database that starts. */
const clientPauseMs = 60;

const since = (moment: number, look: Look | undefined): number | undefined => look && look.at - moment;

/** How a database ends: by SIGKILL, or stopped and started as after an update. */
export type Ending = 'kill' | 'stop';

const names: Readonly<Record<Ending, string>> = { kill: 'database killed with -9', stop: 'database restarted' };

/**
 * Ends the database under writes and reads again and again, starts it anew, and holds what is there against what was
 * acknowledged; the API is a process of its own that goes on all the time.
 *
 * @param endings How, one after the other.
 * @example await databaseEnds(['kill', 'kill']) // { fault: 'database killed with -9', times: 2, wrong: [], … }
 */
export const databaseEnds = async (endings: readonly Ending[]): Promise<FaultTally> => {
  const own = await ownDatabase();
  try {
    const server = await servedProcess({ ...settingsOf(own.connection), LOG_LEVEL: 'silent' });
    const graph = await connect(own.connection);
    const ledger = openLedger();
    const wrong: string[] = [];
    const [falls, returns]: [number[], number[]] = [[], []];
    let slowestMs = 0;
    let answers: ReturnType<typeof startClients>['seen'] = [];
    try {
      for (const [time, ending] of endings.entries()) {
        const before = ledger.acknowledged();
        const writer = ledger.write(graph);
        // A database that has just started plans its first statements for seconds; that is not what is looked at here.
        await until(() => ledger.acknowledged() > before + 1, 60_000);
        await warm(server.url, query);
        const clients = startClients(server.url, query, 4, clientPauseMs);
        const watch = watchReadiness(server.url);
        await until(() => clients.seen.length > 0, 60_000);
        await sleep(Math.random() * 500);
        const ended = performance.now();
        await own[ending]();
        const fell = ({ at, ready }: Look): boolean => at > ended && ready === false;
        await until(() => watch.looks.some(fell), 10_000);
        const fall = since(ended, watch.looks.find(fell));
        // What it writes just then it tries again for seconds, in which the database may start.
        const written = writer.stop();
        const listening = whenListening(own.connection.uri);
        await own.start();
        const started = performance.now();
        const there = await listening;
        const came = ({ at, ready }: Look): boolean => at > started && ready === true;
        await until(() => watch.looks.some(came), 20_000);
        const back = since(started, watch.looks.find(came));
        await watch.stop();
        const seen = await clients.stop();
        await written;
        falls.push(fall ?? -1);
        returns.push(back ?? -1);
        slowestMs = Math.max(slowestMs, slowest(seen));
        answers = [...answers, ...seen];
        const which = `time ${time + 1} (${ending}): `;
        wrong.push(
          ...[
            ...over('ready fell', fall, bounds.fallMs),
            ...over('ready returned', back, bounds.returnMs),
            ...wrongAnswers(seen, { from: ended, to: Math.min(started, there) }),
            ...(await ledger.wrong(graph)),
          ].map((each) => which + each),
        );
      }
      return {
        fault: [...new Set(endings)].map((ending) => names[ending]).join(', '),
        times: endings.length,
        figures: {
          acknowledged: ledger.acknowledged(),
          unacknowledgedThere: await ledger.unacknowledged(graph),
          answers: outcomes(answers),
          slowestMs,
          slowestFallMs: Math.round(Math.max(...falls)),
          slowestReturnMs: Math.round(Math.max(...returns)),
        },
        wrong,
      };
    } finally {
      await graph.driver.close();
      await server.stop();
    }
  } finally {
    await own.remove();
  }
};
