import { readFileSync } from 'node:fs';
import { Client } from 'undici';
import type { FaultTally } from '../../tests/support/faults/tally.ts';
import type { ServedProcess } from '../../tests/support/served-process.ts';

/** Figures to hold. */
const steadyBounds = { perSecond: 200, p99Ms: 250, growthPercent: 10 } as const;
const burstBounds = { answerMs: 10_000, statuses: new Set([200, 429, 503]) } as const;

/** Nested pages: companies with what they supply and make, their figures and where they are. */
const page = (offset: number): string =>
  JSON.stringify({
    query: `query Page($offset: Int) { companies(limit: 10, offset: $offset, sort: [{ id: ASC }]) { id name aliases
      suppliers { id name } products { id name } locatedIn { __typename ... on Entity { id name } }
      observations(limit: 10) { metric value unit year } } }`,
    variables: { offset },
  });
const pages = Array.from({ length: 40 }, (_, i) => page(i));

/** Answers are computed, not found in the cache. */
const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' };

interface Sent {
  /** Milliseconds of each answer, in no order. */
  readonly latencies: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
}

const send = async (url: string, connections: number, seconds: number): Promise<Sent> => {
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  const end = performance.now() + seconds * 1_000;
  const keepSending = async (first: number): Promise<void> => {
    const client = new Client(url, { pipelining: 1 });
    try {
      for (let i = first; performance.now() < end; i += 1) {
        const began = performance.now();
        const body = pages[i % pages.length] ?? '';
        const answer = await client.request({ path: '/graphql', method: 'POST', headers, body });
        await answer.body.dump();
        latencies.push(performance.now() - began);
        statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      }
    } finally {
      await client.destroy();
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, i) => keepSending(i)));
  return { latencies, statuses };
};

const quantile = (latencies: readonly number[], part: number): number => {
  const sorted = Float64Array.from(latencies).toSorted();
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
};

const told = (statuses: ReadonlyMap<number, number>): string =>
  [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ');

/** Memory of a process that it has in use, in MiB. */
const mebibytesOf = (pid: number): number =>
  Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

/** Notes a process's memory each second; `least` is the least since it was asked last: what stays when garbage has been collected. */
const watchMemory = (pid: number): { readonly least: () => number; readonly stop: () => void } => {
  let least = Number.POSITIVE_INFINITY;
  const look = (): void => {
    least = Math.min(least, mebibytesOf(pid));
  };
  const timer = setInterval(look, 1_000);
  return {
    least: () => {
      look();
      const found = least;
      least = Number.POSITIVE_INFINITY;
      return found;
    },
    stop: () => clearInterval(timer),
  };
};

/**
 * Ten connections that ask for nested pages for so many minutes; the least memory of each minute is held against that of the second.
 *
 * @example await steady(server, 10) // { fault: 'steady load', figures: { perSecond: 412, p99Ms: 61, … }, wrong: [] }
 */
export const steady = async ({ url, pid }: ServedProcess, minutes: number): Promise<FaultTally> => {
  const all: Sent[] = [];
  const memory: number[] = [];
  await send(url, 10, 5);
  const watch = watchMemory(pid);
  for (let minute = 0; minute < minutes; minute += 1) {
    all.push(await send(url, 10, 60));
    memory.push(watch.least());
  }
  watch.stop();
  const latencies = all.flatMap((sent) => sent.latencies);
  const statuses = new Map<number, number>();
  for (const sent of all)
    for (const [status, n] of sent.statuses) statuses.set(status, (statuses.get(status) ?? 0) + n);
  const settled = memory[Math.min(1, memory.length - 1)] ?? 1;
  const growthPercent = Math.round(((Math.max(...memory.slice(1), settled) - settled) / settled) * 1_000) / 10;
  const perSecond = Math.round(latencies.length / (minutes * 60));
  const p99Ms = quantile(latencies, 0.99);
  const wrong = [
    ...(perSecond < steadyBounds.perSecond ? [`${perSecond} requests/s, ${steadyBounds.perSecond} at least`] : []),
    ...(p99Ms > steadyBounds.p99Ms ? [`p99 ${p99Ms} ms, ${steadyBounds.p99Ms} at most`] : []),
    ...(growthPercent > steadyBounds.growthPercent ? [`memory grew by ${growthPercent} % after minute 2`] : []),
    ...[...statuses.keys()].filter((status) => status !== 200).map((status) => `HTTP ${status}`),
  ];
  const figures = {
    minutes,
    perSecond,
    p50Ms: quantile(latencies, 0.5),
    p99Ms,
    leastMebibytes: memory.join(' '),
    growthPercent,
  };
  return { fault: 'steady load, 10 connections', times: 1, figures: { ...figures, statuses: told(statuses) }, wrong };
};

/** A hundred connections for half a minute: each is answered in time, or told to come again. */
export const burst = async ({ url }: ServedProcess, seconds: number): Promise<FaultTally> => {
  const { latencies, statuses } = await send(url, 100, seconds);
  const slowestMs = Math.round(quantile(latencies, 1 - 1 / (latencies.length + 1)));
  const others = [...statuses.keys()].filter((status) => !burstBounds.statuses.has(status));
  return {
    fault: 'burst, 100 connections',
    times: 1,
    figures: { seconds, perSecond: Math.round(latencies.length / seconds), slowestMs, statuses: told(statuses) },
    wrong: [
      ...others.map((status) => `HTTP ${status}`),
      ...(slowestMs > burstBounds.answerMs ? [`an answer after ${slowestMs} ms`] : []),
    ],
  };
};
