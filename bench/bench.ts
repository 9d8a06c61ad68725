/**
 * The same work by the project, by its peers and by the least that is possible, on the same data in one run, every answer
 * checked equal before it is timed: `npm run bench -- --help`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Arguments, argumentsOf, help } from './peers/arguments.ts';
import { grow } from './peers/growth.ts';
import { startNeo4j } from './peers/neo4j.ts';
import { postgresFor, takingPart } from './peers/peers.ts';
import { fillPostgres } from './peers/postgres-copy.ts';
import { growthPage } from './peers/report/growth-page.ts';
import { resultsPage } from './peers/report/page.ts';
import { throughputPlot } from './peers/report/plot.ts';
import type { Results } from './peers/results.ts';
import { measureAll } from './peers/run.ts';

const began = performance.now();
const say = (line: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}\n`);
};

/** Puts a report with its figures, and a plot where there is one, into the folder of results. */
const write = (name: string, figures: unknown, page: string, plot?: string): void => {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(figures, undefined, 2)}\n`);
  writeFileSync(new URL(`${name}.md`, folder), page);
  if (plot !== undefined) writeFileSync(new URL(`${name}.svg`, folder), plot);
};

/** What was started and is to be stopped, the last first, also where the run is broken off. */
const started: (() => Promise<void>)[] = [];
let isBroken = false;
const stopAll = async (): Promise<void> => {
  for (const stop of started.splice(0).toReversed()) await stop();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    isBroken = true;
    say(`broken off by ${signal}`);
    void stopAll().finally(() => process.exit(130));
  });

const sideBySide = async (asked: Arguments): Promise<void> => {
  const taking = takingPart(asked, say);
  for (const line of taking.leftOut) say(`left out: ${line}`);
  const neo4j = await startNeo4j(asked.source, say);
  started.push(neo4j.stop);
  say(`loaded in ${neo4j.loadSeconds.toFixed(1)} s`);
  const postgres = await postgresFor(taking);
  if (postgres !== undefined) {
    started.push(postgres.stop);
    say(`PostgreSQL holds ${JSON.stringify(await fillPostgres(neo4j.graph, postgres.client))}`);
  }
  const report = (measured: Results): string => {
    const results = { ...measured, leftOut: [...taking.leftOut, ...measured.leftOut] };
    const page = resultsPage(results, `${asked.name ?? 'plot'}.svg`);
    if (asked.name !== undefined && !isBroken) write(asked.name, results, page, throughputPlot(results.kinds));
    return page;
  };
  // A long run that is broken off leaves what it had measured.
  const measured = await measureAll({ neo4j, postgres }, taking.contestants, asked, { say, onKind: report });
  process.stdout.write(`${report(measured)}\n`);
};

const bySize = async (asked: Arguments): Promise<void> => {
  let page = '';
  await grow(asked, say, (grown) => {
    page = growthPage(
      grown,
      `Made-up graphs; ${asked.rounds} interleaved rounds, over one connection (p50) and over ${asked.connections} (processor time a request); medians. Written by \`npm run bench -- --growth\` on ${new Date().toISOString().slice(0, 10)}.`,
    );
    if (asked.name !== undefined) write(`growth-${asked.name}`, grown, page);
  });
  process.stdout.write(`${page}\n`);
};

const run = async (asked: Arguments): Promise<void> => {
  try {
    await (asked.growth.length > 0 ? bySize(asked) : sideBySide(asked));
  } finally {
    await stopAll();
  }
};

const asked = argumentsOf(process.argv.slice(2));
if (asked === undefined) process.stdout.write(`${help}\n`);
else await run(asked);
