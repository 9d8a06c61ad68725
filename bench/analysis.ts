/**
 * What the questions of the analysis API cost on a big graph: p50 and p99 of each, how supplyChain grows with the size of
 * whole answers, and closures by depth against raw Bolt, plain paths and PostgreSQL.
 *
 *     npx tsx bench/analysis.ts FOLDER [rounds]
 *
 * FOLDER is a home of the embedded server (LIANPU_HOME) that holds the graph; results go to bench/results/.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { graphql } from 'graphql';
import { buildSchema } from '../src/api/schema.ts';
import { readConfig } from '../src/config.ts';
import { connect, type Graph, readRows } from '../src/graph/driver.ts';
import { acquireDatabase } from '../src/neo4j/acquire.ts';
import { readFrom } from '../src/quality/read.ts';
import { contestants } from './analysis/closures.ts';
import { byDepth, chosenRoots, growth, type Root } from './analysis/growth.ts';
import { denseProduct, partProduct, partSizes, withMadeUpNetwork } from './analysis/made-up.ts';
import { type Cost, page } from './analysis/page.ts';
import { growthPlot } from './analysis/plot.ts';
import { questionsOn } from './analysis/questions.ts';
import { type Postgres, postgresPrograms, startPostgres } from './postgres.ts';
import { quantile, timed } from './statistics.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const rowsOf = <Row extends Record<string, unknown>>(graph: Graph, name: string): Promise<Row[]> =>
  readRows<Row>(graph, text(`cypher/analysis/${name}.cypher`));

/** Each query with each of its variables in turn, over the API in this process. */
const costs = async (graph: Graph, roots: readonly Root[], rounds: number): Promise<Cost[]> => {
  const companies = (await rowsOf<{ id: string }>(graph, 'companies')).map(({ id }) => id);
  const products = roots.slice(0, 4).map(({ id }) => id);
  const api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: undefined } });
  const asked = questionsOn(companies, products).map((question) => ({ ...question, times: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { query, variables, times, name } of asked) {
      for (const variableValues of variables) {
        const { milliseconds, value } = await timed(() =>
          graphql({ schema: api.schema, source: query, variableValues, contextValue: api.createContext() }),
        );
        if (value.errors !== undefined) throw new Error(`${name}: ${value.errors[0]?.message}`);
        if (round > 0) times.push(milliseconds);
      }
    }
  }
  return asked.map(({ name, times }) => ({
    name,
    runs: times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }));
};

const fill = async ({ client }: Postgres, graph: Graph): Promise<number> => {
  const edges = await rowsOf<{ source: string; target: string }>(graph, 'edges');
  const [create = '', insert = '', ...rest] = text('sql/edges.sql').split(';\n');
  await client.query(create);
  await client.query(insert, [edges.map(({ source }) => source), edges.map(({ target }) => target)]);
  for (const statement of rest) await client.query(statement);
  return edges.length;
};

const [, , home = '', rounds = '5'] = process.argv;
const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const database = await acquireDatabase({ ...readConfig(), LIANPU_HOME: home }, { purpose: 'use', say });
const graph = await connect(database);
const programs = postgresPrograms();
const postgres = programs === undefined ? undefined : await startPostgres(programs, 54_329);
try {
  const edges = postgres === undefined ? 0 : await fill(postgres, graph);
  const roots = await rowsOf<{ id: string; size: number }>(graph, 'roots');
  const chosen = chosenRoots(roots);
  const read = readFrom(graph);
  say('questions');
  const asked = await costs(graph, chosen, Number(rounds));
  say('growth');
  const grown = await growth(read, chosen, 8, Number(rounds));
  say('depths');
  const middle = chosen.findLast(({ size }) => size <= 3_000)?.id ?? '';
  const depths = await byDepth(contestants(graph, read, postgres?.client), middle, [2, 4, 6, 8], Number(rounds));
  const [counts] = await rowsOf<{ entities: number; claims: number }>(graph, 'counts');
  const about = `${counts?.entities} entities, ${counts?.claims} claims, ${edges} supplies and inputs. ${cpus().length} shared cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${rounds} interleaved rounds after one that does not count; medians. Written by \`npx tsx bench/analysis.ts\` on ${new Date().toISOString().slice(0, 10)}.`;
  say('growth on a made-up network');
  const { madeUp, dense } = await withMadeUpNetwork(async (network) => {
    const readNetwork = readFrom(network);
    const firsts = partSizes.map((size) => ({ id: partProduct(size, 0) }));
    return {
      madeUp: await growth(readNetwork, firsts, 20, Number(rounds)),
      dense: await byDepth(contestants(network, readNetwork, undefined), denseProduct, [2, 3, 4, 6, 8], 1),
    };
  });
  const all = { about, asked, grown, madeUp, depths, dense };
  const results = new URL('results/', import.meta.url);
  writeFileSync(new URL('analysis.md', results), page(all));
  writeFileSync(new URL('analysis-growth.svg', results), growthPlot(grown, madeUp));
  writeFileSync(new URL('analysis.json', results), `${JSON.stringify(all, undefined, 2)}\n`);
} finally {
  await postgres?.stop();
  await graph.driver.close();
  await database.stop();
}
