import { readFileSync } from 'node:fs';
import { homeAt } from '../../src/neo4j/home.ts';
import { readRecord } from '../../src/neo4j/server-record.ts';

/** Linux counts in hundredths of a second. */
const ticks = 100;

/** Its own processor time in seconds, and that of the processes that ended under it. */
const timesOf = (pid: number | 'self'): { readonly own: number; readonly ended: number } => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return { own: (user + system) / ticks, ended: (endedUser + endedSystem) / ticks };
};

/**
 * Seconds of processor time of this process, of the Java machines that ended under it, and of the server that runs in a home.
 * Where others use the machine too, these tell more than the time that passed. Linux alone tells them.
 *
 * @example const before = await processorSeconds(home); await work(); (await processorSeconds(home)) - before // 12.3
 */
export const processorSeconds = async (home: string): Promise<number> => {
  const { own, ended } = timesOf('self');
  const server = await readRecord(homeAt(home));
  return own + ended + (server === undefined ? 0 : timesOf(server.pid).own);
};
