import type { Arguments } from './arguments.ts';
import { type Answering, checkEqual, prepared } from './check.ts';
import type { RunningChild } from './children.ts';
import type { Contestant } from './contestants.ts';
import type { Kind, Variables } from './kinds.ts';
import { connections } from './load.ts';
import { interleaved } from './measure.ts';
import type { KindResults } from './results.ts';
import { summaryOf } from './summary.ts';

/** How many different questions are compared before a kind is timed. */
const compared = 8;

/** A contestant that answers, and the process whose processor time is its database's. */
export interface Running {
  readonly contestant: Contestant;
  readonly child: RunningChild;
  readonly databasePid: number;
}

/** Holds the answers of all who answer to each other. @returns Bytes of a median answer of each. */
const check = async (
  kind: Kind,
  variables: readonly Variables[],
  asked: readonly Running[],
): Promise<ReadonlyMap<Contestant, number>> => {
  const open = asked.map(({ child }) => connections(child.port, 1));
  try {
    const answering = asked.flatMap(({ contestant }, i): Answering[] => {
      const send = open[i]?.senders[0];
      return send === undefined ? [] : [{ contestant, send }];
    });
    return await checkEqual(kind, answering, variables.slice(0, compared));
  } finally {
    await Promise.all(open.map(({ close }) => close()));
  }
};

/**
 * One kind of work by all who can do it, checked and then timed in turn.
 *
 * @throws {Error} where two answer otherwise.
 */
export const measureKind = async (
  kind: Kind,
  variables: readonly Variables[],
  running: readonly Running[],
  { rounds, alone, together, warm, connections: count }: Arguments,
): Promise<KindResults> => {
  const asked = running.filter(({ contestant }) => contestant.asked[kind.name] !== undefined);
  const bytes = await check(kind, variables, asked);
  const measured = asked.map(({ contestant, child, databasePid }) => ({
    port: child.port,
    serverPid: child.pid,
    databasePid,
    requests: variables.flatMap((each) => {
      const question = contestant.asked[kind.name];
      return question === undefined ? [] : [prepared(question, each)];
    }),
  }));
  const found = await interleaved(measured, rounds, { alone, together, warm, connections: count });
  return {
    letter: kind.letter,
    title: kind.title,
    equal: kind.equal,
    variables: variables.length,
    results: asked.map(({ contestant }, i) => ({
      contestant: contestant.short,
      bytes: bytes.get(contestant) ?? 0,
      ...summaryOf(found[i] ?? []),
    })),
  };
};
