import { Client } from 'undici';

/** One request, ready to be sent. */
export interface Prepared {
  readonly path: string;
  readonly body: string;
}

const headers = { 'content-type': 'application/json' };

export type Send = (request: Prepared) => Promise<string>;

const sendBy =
  (client: Client): Send =>
  async ({ path, body }) => {
    const { statusCode, body: answer } = await client.request({ path, method: 'POST', headers, body });
    const text = await answer.text();
    if (statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`${statusCode}: ${text.slice(0, 500)}`);
    return text;
  };

/** Connections that are kept, to one server. */
export interface Connections {
  readonly senders: readonly Send[];
  readonly close: () => Promise<void>;
}

/** @example connections(4000, 16).senders.length // 16 */
export const connections = (port: number, count: number): Connections => {
  const clients = Array.from({ length: count }, () => new Client(`http://127.0.0.1:${port}`, { pipelining: 1 }));
  return {
    senders: clients.map(sendBy),
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
};

/** What a slice of load gave. */
export interface Slice {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

/** Sends requests over each connection, one after the other on each, until the time is over or enough were sent; each takes the next request of the list. */
export const slice = async (
  senders: readonly Send[],
  requests: readonly Prepared[],
  seconds: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Slice> => {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let next = 0;
  const keepSending = async (send: Send): Promise<void> => {
    for (let before = performance.now(); before < end && next < most; ) {
      const request = requests[next % requests.length];
      next += 1;
      if (request === undefined) return;
      await send(request);
      const after = performance.now();
      latencies.push(after - before);
      before = after;
    }
  };
  await Promise.all(senders.map(keepSending));
  return { requests: latencies.length, seconds: (performance.now() - began) / 1_000, latencies };
};
