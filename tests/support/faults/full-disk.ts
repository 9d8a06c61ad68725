import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/graph/driver.ts';
import { servedProcess } from '../served-process.ts';
import { startClients, until, warm } from './clients.ts';
import { openLedger } from './ledger.ts';
import { ownDatabase, settingsOf } from './own-database.ts';
import { type FaultTally, outcomes, slowest, wrongAnswers } from './tally.ts';

const query = '{ graph { version } companies(limit: 10) { id name } }';

/** The system's tool that limits a running process; undefined where there is none. */
export const limiter = (): string | undefined => {
  try {
    return execFileSync('which', ['prlimit'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

/**
 * Takes the disk from the database under writes: no file of it may grow any more, so every commit fails as on a full one. Then it
 * is given back, and the database started anew.
 *
 * @example await fullDisk(1) // { fault: 'database out of disk', wrong: [], … }
 */
export const fullDisk = async (times: number): Promise<FaultTally> => {
  const tool = limiter();
  if (tool === undefined) throw new Error('there is no prlimit on this machine');
  const own = await ownDatabase();
  const wrong: string[] = [];
  let slowestMs = 0;
  let answers = '';
  const ledger = openLedger();
  try {
    const server = await servedProcess({ ...settingsOf(own.connection), LOG_LEVEL: 'silent' });
    const graph = await connect(own.connection);
    try {
      for (let time = 0; time < times; time += 1) {
        const before = ledger.acknowledged();
        const writer = ledger.write(graph);
        await until(() => ledger.acknowledged() > before + 1, 60_000);
        await warm(server.url, query);
        const clients = startClients(server.url, query, 4);
        await until(() => clients.seen.length > 0, 60_000);
        const full = performance.now();
        execFileSync(tool, ['--pid', String(own.pid()), '--fsize=4096:4096']);
        await sleep(3_000);
        // It can write nothing any more, so it cannot stop as it would either.
        await own.kill();
        await writer.stop();
        await own.start();
        const started = performance.now();
        await until(async () => (await fetch(`${server.url}/health/ready`)).status === 200, 20_000);
        const seen = await clients.stop();
        slowestMs = Math.max(slowestMs, slowest(seen));
        answers = outcomes(seen);
        wrong.push(...wrongAnswers(seen, { from: full, to: started }), ...(await ledger.wrong(graph)));
        if (ledger.acknowledged() === before) wrong.push('nothing was acknowledged before the disk was full');
      }
      const unacknowledgedThere = await ledger.unacknowledged(graph);
      const figures = { acknowledged: ledger.acknowledged(), unacknowledgedThere, answers, slowestMs };
      return { fault: 'database out of disk', times, figures, wrong };
    } finally {
      await graph.driver.close();
      await server.stop();
    }
  } finally {
    await own.remove();
  }
};
