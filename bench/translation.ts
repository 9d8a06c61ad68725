/**
 * What generated queries cost without an answer cache: hand-written Cypher over Bolt on node:http, ours without its caches
 * of translations and compiled queries, ours with one of them, and ours as it comes; p50 and processor time a request.
 *
 *     npx tsx bench/translation.ts [rounds] [requests a round]
 *
 * The database is that of the settings and must hold companies with suppliers. Answers are compared before they are timed.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { readConfig } from '../src/config.ts';
import { connect, readRows } from '../src/graph/driver.ts';
import { acquireDatabase } from '../src/neo4j/acquire.ts';
import { median, quantile } from './statistics.ts';
import { companies, type Work, works } from './translation/work.ts';

interface Contestant {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
}

/** Medians over the rounds, of one kind of work at one contestant. */
interface Cost {
  readonly p50: number;
  readonly cpu: number;
}

const contestants: readonly (readonly [name: string, kind: string, settings: Readonly<Record<string, string>>])[] = [
  ['best raw', 'raw', {}],
  ['ours, both off', 'ours', { ANSWER_CACHE_MB: '0', TRANSLATION_CACHE: '0', COMPILED_QUERIES: '0' }],
  ['ours, translations', 'ours', { ANSWER_CACHE_MB: '0', COMPILED_QUERIES: '0' }],
  ['ours', 'ours', { ANSWER_CACHE_MB: '0' }],
];

const start = async ([name, kind, settings]: (typeof contestants)[number], connection: string): Promise<Contestant> => {
  const child = fork(new URL('translation/serve.ts', import.meta.url), [kind, connection], {
    execArgv: ['--import', 'tsx'],
    // oxlint-disable-next-line node/no-process-env -- a child without PATH and HOME would not start
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { name, child, port };
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const ask = ({ port }: Contestant, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    asked.on('error', reject);
    asked.end(body);
  });

/** Milliseconds of processor time so far. */
const cpuOf = async ({ child }: Contestant): Promise<number> => {
  child.send('cpu');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return (cpu.user + cpu.system) / 1_000;
};

const bodyOf = ({ query, variables }: Work, ids: readonly string[], number: number): string =>
  JSON.stringify({ query, variables: variables(ids, number) });

const round = async (contestant: Contestant, work: Work, ids: readonly string[], requests: number): Promise<Cost> => {
  const times: number[] = [];
  const before = await cpuOf(contestant);
  for (let number = 0; number < requests; number++) {
    const body = bodyOf(work, ids, number);
    const began = performance.now();
    await ask(contestant, body);
    times.push(performance.now() - began);
  }
  return { p50: median(times), cpu: ((await cpuOf(contestant)) - before) / requests };
};

const requireEqual = async (all: readonly Contestant[], work: Work, ids: readonly string[]): Promise<void> => {
  for (const number of [0, 1, 2, 40, 41]) {
    const answers = await Promise.all(all.map((one) => ask(one, bodyOf(work, ids, number))));
    const [expected, ...others] = answers.map((answer) => JSON.parse(answer) as unknown);
    const differs = others.findIndex((answer) => !isDeepStrictEqual(answer, expected));
    if (differs >= 0) throw new Error(`${work.name}: ${all[differs + 1]?.name} differs\n${answers.join('\n')}`);
  }
};

const spread = (values: readonly number[]): string =>
  `${quantile(values, 0.25).toFixed(2)}–${quantile(values, 0.75).toFixed(2)}`;

const measure = async (all: readonly Contestant[], work: Work, ids: readonly string[]): Promise<void> => {
  await requireEqual(all, work, ids);
  const costs = all.map(() => [] as Cost[]);
  for (let number = 0; number <= rounds; number++) {
    for (const [i, contestant] of all.entries()) {
      const cost = await round(contestant, work, ids, requests);
      if (number > 0) costs[i]?.push(cost);
    }
  }
  const raw = costs[0] ?? [];
  // A round of one contestant beside the same round of best raw: what slows the machine slows both.
  const ratios = (own: readonly Cost[], part: keyof Cost): number[] =>
    own.map((cost, i) => cost[part] / (raw[i]?.[part] ?? 1));
  for (const [i, { name }] of all.entries()) {
    const own = costs[i] ?? [];
    const cells = (['p50', 'cpu'] as const).flatMap((part) => [
      median(own.map((cost) => cost[part])).toFixed(2),
      median(ratios(own, part)).toFixed(2),
      spread(ratios(own, part)),
    ]);
    process.stdout.write(`| ${[work.name, name, ...cells].join(' | ')} |\n`);
  }
};

const [, , rounds = 7, requests = 200] = process.argv.map(Number);
const database = await acquireDatabase(readConfig(), { purpose: 'use', say: () => undefined });
const graph = await connect(database);
const ids = (await readRows<{ id: string }>(graph, companies)).map(({ id }) => id);
await graph.driver.close();
const { uri, user, password } = database;
const connection = JSON.stringify({ uri, user, password, database: database.database });
const all: Contestant[] = [];
try {
  for (const contestant of contestants) all.push(await start(contestant, connection));
  process.stdout.write(`${ids.length} companies, ${rounds} interleaved rounds of ${requests} requests after one\n\n`);
  process.stdout.write('| work | contestant | p50 ms | to raw | quartiles | CPU ms | to raw | quartiles |\n');
  process.stdout.write('|---|---|---|---|---|---|---|---|\n');
  for (const work of works) await measure(all, work, ids);
} finally {
  for (const { child } of all) child.disconnect();
  agent.destroy();
  await database.stop();
}
