import { cpus, loadavg } from 'node:os';
import { readRows } from '../../src/graph/driver.ts';
import type { Postgres } from '../postgres.ts';
import type { Arguments } from './arguments.ts';
import { startChild } from './children.ts';
import type { Contestant } from './contestants.ts';
import { sourceInWords } from './data/table.ts';
import { kinds } from './kinds.ts';
import { measureKind, type Running } from './measure-kind.ts';
import type { BenchNeo4j } from './neo4j.ts';
import { pickVariables } from './picks.ts';
import { peakMebibytesOf } from './processor-time.ts';
import type { KindResults, Results } from './results.ts';
import { textOf } from './texts.ts';

/** The databases of a run. */
export interface Databases {
  readonly neo4j: BenchNeo4j;
  readonly postgres: Postgres | undefined;
}

/** What is told while a run lasts. */
export interface Hearing {
  readonly say: (line: string) => void;
  /** All that was measured so far, after each kind of work. */
  readonly onKind: (results: Results) => void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Starts all side by side, since each takes seconds to build its schema. */
const startAll = async (
  { neo4j, postgres }: Databases,
  all: readonly Contestant[],
  omit: (line: string) => void,
): Promise<Running[]> => {
  const started = await Promise.allSettled(
    all.map(({ program, settings }) => startChild(program, { ...neo4j.connection, url: postgres?.url, settings })),
  );
  return all.flatMap((contestant, i): Running[] => {
    const outcome = started[i];
    if (outcome?.status === 'fulfilled') {
      const databasePid = contestant.database === 'Neo4j' ? neo4j.pid : (postgres?.pid ?? 0);
      return [{ contestant, child: outcome.value, databasePid }];
    }
    omit(`${contestant.name}: it does not start (${messageOf(outcome?.reason)})`);
    return [];
  });
};

/** Measures contestants on what databases hold; what cannot be answered, or is answered otherwise, is left out and said. */
export const measureAll = async (
  databases: Databases,
  all: readonly Contestant[],
  asked: Arguments,
  { say, onKind }: Hearing,
): Promise<Results> => {
  const { neo4j } = databases;
  const leftOut: string[] = [];
  const omit = (line: string): void => {
    leftOut.push(line);
    say(`left out: ${line}`);
  };
  const running = await startAll(databases, all, omit);
  say(`${running.length} servers answer`);
  try {
    const [counts] = await readRows<{ entities: number; claims: number; supports: number }>(
      neo4j.graph,
      textOf('cypher/peers/counts.cypher'),
    );
    const variables = await pickVariables(neo4j.graph, asked.variables);
    const before = loadavg()[0] ?? 0;
    const results: KindResults[] = [];
    const soFar = (): Results => ({
      about: {
        date: new Date().toISOString().slice(0, 10),
        data: sourceInWords(asked.source),
        entities: counts?.entities ?? 0,
        claims: counts?.claims ?? 0,
        supports: counts?.supports ?? 0,
        loadSeconds: neo4j.loadSeconds,
        machine: `${cpus().length} cores (${cpus()[0]?.model.trim()})`,
        node: process.version,
        rounds: asked.rounds,
        seconds: [asked.alone, asked.together],
        connections: asked.connections,
        busy: [before, loadavg()[0] ?? 0],
      },
      kinds: results,
      leftOut,
      peakMebibytes: Object.fromEntries(
        running.map(({ contestant, child }) => [contestant.short, peakMebibytesOf(child.pid)]),
      ),
    });
    for (const kind of kinds.filter(({ name }) => asked.only.includes(name))) {
      const each = variables.get(kind.name) ?? [];
      if (each.length === 0) {
        omit(`${kind.letter}. ${kind.title}: there is nothing in this data to ask it of`);
        continue;
      }
      for (const { contestant } of running)
        if (contestant.asked[kind.name] === undefined)
          omit(`${kind.letter}. ${kind.title}, by ${contestant.short}: it has no such question`);
      try {
        results.push(await measureKind(kind, each, running, asked));
        say(`${kind.letter}. ${kind.title}: measured`);
        onKind(soFar());
      } catch (error) {
        omit(`${kind.letter}. ${kind.title}: ${messageOf(error)}`);
      }
    }
    return soFar();
  } finally {
    await Promise.all(running.map(({ child }) => child.stop()));
  }
};
