import { setTimeout as sleep } from 'node:timers/promises';

/** One answer as a client saw it. */
export interface Seen {
  /** When it was asked, on the clock of `performance.now()`. */
  readonly asked: number;
  readonly milliseconds: number;
  /** The HTTP status; 0 where the connection gave none. */
  readonly status: number;
  /** `DATA` of a whole answer, else the code of its first error, or what the connection said. */
  readonly outcome: string;
  readonly text: string;
}

/** Longer than any answer may take: what has not come by then never comes. */
export const patienceMs = 30_000;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** What an answer's body says: `DATA`, or a code. */
export const outcomeOf = (text: string): string => {
  try {
    const { data, errors } = JSON.parse(text) as Body;
    if (errors !== undefined) return errors[0]?.extensions?.code ?? 'AN ERROR WITHOUT A CODE';
    return data === undefined ? 'NEITHER DATA NOR ERRORS' : 'DATA';
  } catch {
    return 'NO JSON';
  }
};

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
};

/** Asks once, past the cache of answers. */
export const askOnce = async (url: string, query: string): Promise<Seen> => {
  const asked = performance.now();
  const seen = (status: number, outcome: string, text: string): Seen => ({
    asked,
    milliseconds: performance.now() - asked,
    status,
    outcome,
    text,
  });
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return seen(response.status, outcomeOf(text), text);
  } catch (error) {
    return seen(0, causeOf(error), '');
  }
};

/** Some clients that ask without end, each one request after the other. */
export interface Clients {
  /** What was seen until now. */
  readonly seen: readonly Seen[];
  /** Waits for the answers that are under way, and gives all. */
  readonly stop: () => Promise<readonly Seen[]>;
}

/**
 * @param pauseMs Between an answer and the next question of a client: refused ones come back at once.
 * @example const clients = startClients(url, '{ graph { version } }', 8); await clients.stop();
 */
export const startClients = (url: string, query: string, count: number, pauseMs = 20): Clients => {
  const seen: Seen[] = [];
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      seen.push(await askOnce(url, query));
      await sleep(pauseMs);
    }
  };
  const running = Array.from({ length: count }, run);
  return {
    seen,
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
      return seen;
    },
  };
};

/** Whether a server says that it is ready, and when it was asked; `undefined` where it does not answer at all. */
export interface Look {
  readonly at: number;
  readonly ready: boolean | undefined;
}

const lookMs = 25;

/** Looks at `/health/ready` again and again, each time on a connection of its own, as a load balancer does. */
export const watchReadiness = (
  url: string,
): { readonly looks: readonly Look[]; readonly stop: () => Promise<void> } => {
  const looks: Look[] = [];
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const ready = await fetch(`${url}/health/ready`, {
        headers: { connection: 'close' },
        signal: AbortSignal.timeout(5_000),
      }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status === 200;
        },
        () => undefined,
      );
      looks.push({ at: performance.now(), ready });
      await sleep(lookMs);
    }
  };
  const running = run();
  return {
    looks,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

/** Waits until something holds; answers after how many milliseconds it did, or undefined where it never did. */
export const until = async (holds: () => boolean | Promise<boolean>, most: number): Promise<number | undefined> => {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > most) return undefined;
    await sleep(20);
  }
  return performance.now() - began;
};

/** Asks until there is an answer: a database that has just started plans its first statements for seconds. */
export const warm = async (url: string, query: string): Promise<void> => {
  const answered = await until(async () => (await askOnce(url, query)).outcome === 'DATA', 60_000);
  if (answered === undefined) throw new Error('no answer within a minute, with nothing wrong yet');
};
