import { quantile } from '../statistics.ts';
import { connections, type Prepared, type Send, slice } from './load.ts';
import { processorSecondsOf } from './processor-time.ts';

/** What is measured: a server, and the database behind it. */
export interface Measured {
  readonly port: number;
  readonly serverPid: number;
  readonly databasePid: number;
  readonly requests: readonly Prepared[];
}

/** How long each slice of a round, and warming up, lasts at most, in seconds, and how many connections send at once. */
export interface Pace {
  readonly alone: number;
  readonly together: number;
  readonly warm: number;
  readonly connections: number;
}

/** One round of one contestant on one kind of work. */
export interface Round {
  /** Milliseconds of each request over one connection. */
  readonly latencies: readonly number[];
  /** Requests a second over all connections. */
  readonly throughput: number;
  /** Milliseconds of processor time a request, over all connections. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** Milliseconds below which 99 of 100 requests over all connections stay. */
  readonly togetherP99: number;
}

/** What compilers need to have seen before code runs as fast as it will; on a busy machine that takes long. */
const enoughToCompile = 2_000;

/**
 * Sends every request once, so that statements are planned and caches that are meant to help are filled, and then goes on
 * until compilers have seen enough or the time is over.
 */
const warmUp = async (senders: readonly Send[], requests: readonly Prepared[], seconds: number): Promise<void> => {
  const [send] = senders;
  if (send === undefined) return;
  for (const request of requests) await send(request);
  await slice(senders, requests, seconds, enoughToCompile);
};

/** One connection first, for latency; then all, for throughput and processor time. */
const round = async (
  { serverPid, databasePid, requests }: Measured,
  senders: readonly Send[],
  pace: Pace,
): Promise<Round> => {
  const alone = await slice(senders.slice(0, 1), requests, pace.alone);
  const [server, database] = [processorSecondsOf(serverPid), processorSecondsOf(databasePid)];
  const together = await slice(senders, requests, pace.together);
  const perRequest = (pid: number, before: number): number =>
    ((processorSecondsOf(pid) - before) * 1_000) / together.requests;
  return {
    latencies: alone.latencies,
    throughput: together.requests / together.seconds,
    serverCpu: perRequest(serverPid, server),
    databaseCpu: perRequest(databasePid, database),
    togetherP99: quantile(together.latencies, 0.99),
  };
};

/**
 * Rounds of contestants in turn, each time beginning with another one, so that what else the machine does falls on all.
 *
 * @returns The rounds of each, in the order in which they were given.
 */
export const interleaved = async (
  all: readonly Measured[],
  rounds: number,
  pace: Pace,
): Promise<readonly (readonly Round[])[]> => {
  const open = all.map(({ port }) => connections(port, pace.connections));
  const found = all.map(() => [] as Round[]);
  try {
    for (const [i, { requests }] of all.entries()) await warmUp(open[i]?.senders ?? [], requests, pace.warm);
    for (let turn = 0; turn < rounds; turn += 1) {
      for (let step = 0; step < all.length; step += 1) {
        const i = (turn + step) % all.length;
        const each = all[i];
        if (each !== undefined) found[i]?.push(await round(each, open[i]?.senders ?? [], pace));
      }
    }
    return found;
  } finally {
    await Promise.all(open.map(({ close }) => close()));
  }
};
