import { connect } from 'node:net';

/** One request over and over on connections that are kept, by a client that costs as little as one can: on a small machine the client's own work is most of what a usual one would measure. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What came back. */
export interface Answered {
  readonly requests: number;
  readonly seconds: number;
  /** Of these, how many the server's cache answered. */
  readonly hits: number;
}

/** Length of the first answer in what was received, or undefined where its head is not all there. */
const answerLength = (head: string): number | undefined => {
  const end = head.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(head.slice(0, 500));
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${head.slice(0, end)}`);
  return end + 4 + Number(length);
};

const sendOver = (bytes: Buffer, { port }: Load, until: number): Promise<{ requests: number; hits: number }> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const done = { requests: 0, hits: 0 };
    let received: Buffer = Buffer.alloc(0);
    socket.once('error', reject);
    socket.once('connect', () => socket.write(bytes));
    socket.once('close', () => resolve(done));
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const head = received.toString('latin1', 0, 2_000);
      try {
        const length = answerLength(head);
        if (length === undefined || received.length < length) return;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        socket.destroy();
        return;
      }
      received = Buffer.alloc(0);
      done.requests += 1;
      if (head.includes('x-lianpu-cache: hit')) done.hits += 1;
      if (performance.now() < until) socket.write(bytes);
      else socket.end();
    });
  });

/** Sends for so many seconds, on each connection one request after the other. */
export const send = async (load: Load): Promise<Answered> => {
  const { path, body, connections, seconds } = load;
  const bytes = Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const began = performance.now();
  const until = began + seconds * 1_000;
  const all = await Promise.all(Array.from({ length: connections }, () => sendOver(bytes, load, until)));
  const sum = (part: 'requests' | 'hits'): number => all.reduce((total, one) => total + one[part], 0);
  return { requests: sum('requests'), hits: sum('hits'), seconds: (performance.now() - began) / 1_000 };
};
