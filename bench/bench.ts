/**
 * The same work by the project, by its peers and by the least that is possible, on the same data in one run, every answer
 * checked equal before it is timed: `npm run bench -- --help`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argumentsOf, help } from './peers/arguments.ts';
import { startNeo4j } from './peers/neo4j.ts';
import { postgresFor, takingPart } from './peers/peers.ts';
import { fillPostgres } from './peers/postgres-copy.ts';
import { resultsPage } from './peers/report/page.ts';
import { throughputPlot } from './peers/report/plot.ts';
import type { Results } from './peers/results.ts';
import { measureAll } from './peers/run.ts';

const began = performance.now();
const say = (line: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}\n`);
};

const write = (results: Results, name: string): void => {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(new URL(`${name}.md`, folder), resultsPage(results, `${name}.svg`));
  writeFileSync(new URL(`${name}.svg`, folder), throughputPlot(results.kinds));
  say(`written: bench/results/${name}.json, .md and .svg`);
};

const run = async (words: readonly string[]): Promise<void> => {
  const asked = argumentsOf(words);
  if (asked === undefined) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const taking = takingPart(asked, say);
  for (const line of taking.leftOut) say(`left out: ${line}`);
  const neo4j = await startNeo4j(asked.source, say);
  try {
    say(`loaded in ${neo4j.loadSeconds.toFixed(1)} s`);
    const postgres = await postgresFor(taking);
    try {
      if (postgres !== undefined)
        say(`PostgreSQL holds ${JSON.stringify(await fillPostgres(neo4j.graph, postgres.client))}`);
      const measured = await measureAll({ neo4j, postgres }, taking.contestants, asked, say);
      const results = { ...measured, leftOut: [...taking.leftOut, ...measured.leftOut] };
      process.stdout.write(`${resultsPage(results, 'plot.svg')}\n`);
      if (asked.name !== undefined) write(results, asked.name);
    } finally {
      await postgres?.stop();
    }
  } finally {
    await neo4j.stop();
  }
};

await run(process.argv.slice(2));
