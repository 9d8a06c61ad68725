import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/graph/driver.ts';
import { servedProcess } from '../served-process.ts';
import { startClients, until, watchReadiness } from './clients.ts';
import { openLedger } from './ledger.ts';
import { ownDatabase, settingsOf } from './own-database.ts';
import { bounds, type FaultTally, outcomes, over, slowest, wrongAnswers } from './tally.ts';

const query = '{ graph { version } documents(limit: 5, sort: [{ id: DESC }]) { id } companies(limit: 10) { id name } }';

/** How a database ends: by SIGKILL, or stopped and started as after an update. */
export type Ending = 'kill' | 'stop';

/**
 * Ends the database under writes and reads again and again, starts it anew, and holds what is there against what was
 * acknowledged; the API is a process of its own that goes on all the time.
 *
 * @example await databaseEnds('kill', 5, settings) // { fault: 'database killed with -9', times: 5, wrong: [], … }
 */
export const databaseEnds = async (
  ending: Ending,
  times: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<FaultTally> => {
  const own = await ownDatabase();
  try {
    const server = await servedProcess({ ...settings, ...settingsOf(own.connection), LOG_LEVEL: 'silent' });
    const graph = await connect(own.connection);
    const ledger = openLedger();
    const wrong: string[] = [];
    const [falls, returns]: [number[], number[]] = [[], []];
    let slowestMs = 0;
    let answers: ReturnType<typeof startClients>['seen'] = [];
    try {
      for (let time = 0; time < times; time += 1) {
        const before = ledger.acknowledged();
        const writer = ledger.write(graph);
        const clients = startClients(server.url, query, 4);
        const watch = watchReadiness(server.url);
        // A server that has just started plans its first statements for seconds.
        await until(() => ledger.acknowledged() > before && clients.seen.length > 0, 60_000);
        await sleep(Math.random() * 500);
        const ended = performance.now();
        await own[ending]();
        const fall = await until(() => watch.looks.some(({ at, ready }) => at > ended && ready === false), 10_000);
        await writer.stop();
        await own.start();
        const started = performance.now();
        const back = await until(() => watch.looks.some(({ at, ready }) => at > started && ready === true), 20_000);
        await watch.stop();
        const seen = await clients.stop();
        falls.push(fall ?? -1);
        returns.push(back ?? -1);
        slowestMs = Math.max(slowestMs, slowest(seen));
        answers = [...answers, ...seen];
        const which = `time ${time + 1}: `;
        wrong.push(
          ...[
            ...over('ready fell', fall, bounds.fallMs),
            ...over('ready returned', back, bounds.returnMs),
            ...wrongAnswers(seen, started),
            ...(await ledger.wrong(graph)),
          ].map((each) => which + each),
        );
      }
      return {
        fault: ending === 'kill' ? 'database killed with -9' : 'database restarted',
        times,
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
