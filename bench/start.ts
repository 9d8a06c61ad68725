/**
 * How soon things are there, and what they hold: the embedded server with Browser and the variant for tests (warm: with the
 * archive of classes), the schema, and `lianpu start` as a process, first on an empty home and then warm.
 *
 *     npx tsx bench/start.ts [rounds]
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readConfig } from '../src/config.ts';
import { startEmbedded } from '../src/neo4j/embedded/start.ts';
import { homeAt } from '../src/neo4j/home.ts';
import { jarsFolder, temporaryHome } from '../tests/support/database.ts';
import { servedProcess } from '../tests/support/served-process.ts';
import { peakMebibytesOf } from './peers/processor-time.ts';
import { median } from './statistics.ts';

const rounds = Number(process.argv[2] ?? '3');
const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100;
const print = (figures: object): void => {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
};

/** Starts the server in a home once, asks nothing of it, and stops it. */
const serverOnce = async (
  home: string,
  quick: boolean,
): Promise<{ ready: number; stop: number; mebibytes: number }> => {
  const began = performance.now();
  const server = await startEmbedded(
    {
      home: homeAt(home),
      jars: jarsFolder,
      ports: { bolt: 0, browser: quick ? undefined : 0 },
      javaHome: readConfig().JAVA_HOME,
      quick,
    },
    { say: () => {} },
  );
  const ready = performance.now() - began;
  const mebibytes = peakMebibytesOf(server.record.pid);
  const stopping = performance.now();
  await server.process.stop();
  return { ready, stop: performance.now() - stopping, mebibytes };
};

const servers = async (quick: boolean): Promise<void> => {
  const home = await temporaryHome();
  try {
    // The first start makes the store, and does not count.
    await serverOnce(home, quick);
    const all = [];
    for (let round = 0; round < rounds; round += 1) all.push(await serverOnce(home, quick));
    print({
      what: quick ? 'server for tests' : 'server with Browser',
      readySeconds: seconds(median(all.map(({ ready }) => ready))),
      stopSeconds: seconds(median(all.map(({ stop }) => stop))),
      mebibytes: median(all.map(({ mebibytes }) => mebibytes)),
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

const schemaProgram =
  "const { generateSchema } = await import('./src/api/schema.ts'); const began = performance.now(); await generateSchema(); console.log(performance.now() - began);";

/** In a process of its own each time, as a start builds it: nothing is compiled yet. */
const schema = async (): Promise<void> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', schemaProgram],
      { env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' } },
    );
    times.push(Number(stdout));
  }
  print({ what: 'schema', seconds: seconds(median(times)) });
};

/** `lianpu start` until it is ready, and from SIGTERM until nothing of it is left. */
const startOnce = async (home: string): Promise<object> => {
  const began = performance.now();
  const { said, stop } = await servedProcess({ LIANPU_HOME: home, BOLT_PORT: '0', BROWSER_PORT: '0' });
  const ready = performance.now() - began;
  const loads = Array.from(said.matchAll(/\(version \d+, (\d+) ms\)/g), ([, milliseconds]) => Number(milliseconds));
  const stopping = performance.now();
  await stop();
  return {
    readySeconds: seconds(ready),
    loadSeconds: seconds(loads.reduce((sum, each) => sum + each, 0)),
    stopSeconds: seconds(performance.now() - stopping),
  };
};

const starts = async (): Promise<void> => {
  const home = await temporaryHome();
  try {
    print({ what: 'start on an empty home', ...(await startOnce(home)) });
    for (let round = 0; round < rounds; round += 1) print({ what: 'start, warm', ...(await startOnce(home)) });
  } finally {
    await sleep(500);
    await rm(home, { recursive: true, force: true });
  }
};

await servers(false);
await servers(true);
await schema();
await starts();
