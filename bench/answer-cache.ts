/**
 * Hot reads: one query answered from the cache, against the best that node:http and Bolt can do with the same question, over
 * 16 connections, in interleaved rounds.
 *
 *     npx tsx bench/answer-cache.ts [rounds] [seconds]
 *
 * Starts its own database and servers; answers are checked equal before they are timed. Prints a table; writes nothing.
 */

import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { type Load, send } from './answer-cache/light-client.ts';
import { startChild } from './peers/children.ts';
import { startNeo4j } from './peers/neo4j.ts';
import { pickVariables } from './peers/picks.ts';
import { processorSecondsOf } from './peers/processor-time.ts';
import { textOf } from './peers/texts.ts';
import { median } from './statistics.ts';

const [, , rounds = '7', seconds = '2'] = process.argv;
const connections = 16;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Contestant {
  readonly name: string;
  readonly load: Load;
  readonly pid: number;
}

interface Round {
  readonly throughput: number;
  /** Milliseconds of the server's processor time a request, and of the database's. */
  readonly server: number;
  readonly database: number;
  readonly hits: number;
}

const ask = async ({ load }: Contestant): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${load.port}${load.path}`, {
    method: 'POST',
    headers,
    body: load.body,
  });
  const answer = (await response.json()) as { data?: { companies: readonly unknown[] } };
  return answer.data === undefined ? answer : answer.data.companies[0];
};

const round = async ({ load, pid }: Contestant, databasePid: number): Promise<Round> => {
  const before = [processorSecondsOf(pid), processorSecondsOf(databasePid)] as const;
  const { requests, hits, seconds: passed } = await send(load);
  const each = (used: number): number => (used * 1_000) / requests;
  return {
    throughput: requests / passed,
    server: each(processorSecondsOf(pid) - before[0]),
    database: each(processorSecondsOf(databasePid) - before[1]),
    hits: hits / requests,
  };
};

const neo4j = await startNeo4j({ entities: 4_000 }, say);
try {
  const [variables] = (await pickVariables(neo4j.graph, 1)).get('point') ?? [];
  const query = textOf('peers/queries/point.graphql');
  const start = async (name: string, program: string, path: string, body: object, settings = {}) => {
    const child = await startChild(program, { ...neo4j.connection, settings });
    const load = { port: child.port, path, body: JSON.stringify(body), connections, seconds: Number(seconds) };
    return { name, load, pid: child.pid, stop: child.stop };
  };
  const all = [
    await start('best raw', '../answer-cache/raw.ts', '/', variables ?? {}),
    await start('ours, nothing kept', 'servers/ours.ts', '/graphql', { query, variables }, { ANSWER_CACHE_MB: '0' }),
    await start('ours, answers kept', 'servers/ours.ts', '/graphql', { query, variables }),
  ];
  try {
    const answers = await Promise.all(all.map(ask));
    if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) throw new Error(JSON.stringify(answers));
    // The database compiles its own code while it is asked: what comes too early measures that.
    for (const each of all) await send({ ...each.load, seconds: 10 });
    const found = all.map(() => [] as Round[]);
    for (let turn = 0; turn < Number(rounds); turn++) {
      for (const [i, each] of all.entries()) found[i]?.push(await round(each, neo4j.pid));
      say(`round ${turn + 1}: ${found.map((of) => Math.round(of.at(-1)?.throughput ?? 0)).join(' / ')} requests/s`);
    }
    const [raw = []] = found;
    const lines = all.map(({ name }, i) => {
      const own = found[i] ?? [];
      const mid = (of: (one: Round) => number, digits: number): string => median(own.map(of)).toFixed(digits);
      const ratio = median(own.map(({ throughput }, turn) => throughput / (raw[turn]?.throughput ?? 0)));
      const cost = mid(({ server }) => server, 3);
      return `| ${name} | ${mid(({ throughput }) => throughput, 0)} | ${ratio.toFixed(2)} | ${cost} | ${mid(({ database }) => database, 3)} | ${mid(({ hits }) => hits, 3)} |`;
    });
    const head = '| | requests/s | against best raw, same round | server CPU ms | database CPU ms | from the cache |';
    const about = `${rounds} rounds of ${seconds} s, ${connections} connections, load of the machine ${loadavg()[0]?.toFixed(1)}`;
    process.stdout.write(`${[head, '|---|---|---|---|---|---|', ...lines].join('\n')}\n\n${about}\n`);
  } finally {
    for (const { stop } of all) await stop();
  }
} finally {
  await neo4j.stop();
}
