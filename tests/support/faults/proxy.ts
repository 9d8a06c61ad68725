import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What can be wrong with a network between two programs. */
export const networkFaults = ['latency', 'slow', 'sliced', 'reset', 'blackHole', 'down'] as const;
export type NetworkFault = (typeof networkFaults)[number];

const latencyMs = 300;
const slowBytesPerSecond = 4_000;
const sliceBytes = 7;

/** A way to a server, on which things go wrong when they are told to. */
export interface Proxy {
  readonly port: number;
  /** Makes the way bad in one way, or good again; connections whose bytes were lost stay lost. */
  readonly set: (fault: NetworkFault | undefined) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One direction of a connection. */
const pass = (from: Socket, to: Socket, faultNow: () => NetworkFault | undefined): void => {
  let lost = false;
  let sending: Promise<void> = Promise.resolve();
  const write = async (chunk: Buffer): Promise<void> => {
    const fault = faultNow();
    if (fault === 'blackHole') lost = true;
    if (lost) return;
    if (fault === 'latency') await sleep(latencyMs);
    if (fault === 'slow') await sleep((chunk.length / slowBytesPerSecond) * 1_000);
    if (fault === 'sliced') {
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        to.write(chunk.subarray(at, at + sliceBytes));
        await sleep(1);
      }
      return;
    }
    if (!to.destroyed) to.write(chunk);
  };
  from.on('data', (chunk: Buffer) => {
    // One after the other: bytes never overtake each other.
    sending = sending.then(() => write(chunk));
  });
  from.once('close', () => {
    if (!lost) void sending.then(() => to.destroy());
  });
  from.on('error', () => {});
};

/**
 * A proxy on a free port of this machine to a server on another one, with the faults that toxiproxy knows: latency, little
 * bandwidth, packets of a few bytes, reset connections, packets that vanish, and nobody there.
 *
 * @example const proxy = await openProxy(7687); await proxy.set('blackHole'); await proxy.set(undefined); await proxy.close();
 */
export const openProxy = async (target: number): Promise<Proxy> => {
  let fault: NetworkFault | undefined;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.setNoDelay(true).once('close', () => sockets.delete(socket));
    return socket;
  };
  const accept = (client: Socket): void => {
    keep(client);
    if (fault === 'reset') {
      client.on('error', () => {});
      client.resetAndDestroy();
      return;
    }
    const server = keep(connect({ port: target, host: '127.0.0.1' }));
    pass(client, server, () => fault);
    pass(server, client, () => fault);
  };
  const listen = (port: number): Promise<Server> =>
    new Promise((done, reject) => {
      const server = createServer(accept);
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => done(server));
    });
  let server: Server | undefined = await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stopListening = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    const closed = new Promise<void>((done) => (closing === undefined ? done() : closing.close(() => done())));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    set: async (next) => {
      fault = next;
      if (next === 'reset') for (const socket of sockets) socket.resetAndDestroy();
      if (next === 'down') await stopListening();
      else server ??= await listen(port);
    },
    close: stopListening,
  };
};
