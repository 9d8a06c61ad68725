import { type Answer, type Credentials, waitForBolt } from '../bolt.ts';
import type { Home } from '../home.ts';
import { readLog, serverLog } from './diagnose.ts';

/** How long the server is asked before its log is looked into. */
const glance = 3_000;

/**
 * How far the server has come in taking up what it had not written when it was last ended, in percent; undefined where it had
 * written all.
 *
 * @param log What it logged since it was started.
 * @example recoveryIn('INFO  [o.n.k.r.Recovery] [neo4j/ed67ca23]  30% completed') // 30
 */
export const recoveryIn = (log: string): number | undefined => {
  const percent = [...log.matchAll(/\.Recovery\] \[neo4j\/\w+\] +(\d+)% completed/g)].at(-1)?.[1];
  return percent === undefined ? undefined : Number(percent);
};

export interface Waiting {
  readonly home: Home;
  /** Size of the server's log before it was started. */
  readonly logged: number;
  readonly hasEnded: () => boolean;
  readonly timeoutSeconds: number;
  readonly say: (line: string) => void;
}

/**
 * Waits for a server that was started. One that recovers gets its time anew with every step it comes on: how long that takes
 * depends on how much it had not written.
 *
 * @returns the last answer; `silent` when time ran out.
 */
export const awaitAnswer = async (
  credentials: Credentials,
  database: string,
  { home, logged, hasEnded, timeoutSeconds, say }: Waiting,
): Promise<Answer> => {
  const patience = timeoutSeconds * 1_000;
  let end = Date.now() + patience;
  let told: number | undefined;
  for (;;) {
    const answer = await waitForBolt(credentials, database, Math.min(glance, patience), hasEnded);
    if (answer.kind !== 'silent' || hasEnded()) return answer;
    const recovered = recoveryIn((await readLog(serverLog(home), logged)).text);
    // A log that was rotated tells nothing of the steps before.
    if (recovered !== undefined && recovered !== told) {
      end = Date.now() + patience;
      if (told === undefined) say('The database was ended before it had written all: it takes up what its logs hold');
      told = recovered;
      say(`Recovering ${recovered} %`);
    }
    if (Date.now() > end) return answer;
  }
};
