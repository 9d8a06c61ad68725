import { connect } from 'node:net';
import { until } from './clients.ts';

const mostMs = 120_000;

const takesConnections = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });

/**
 * When a database that starts takes connections: from then on it is there, however long its first answers take.
 *
 * @returns The moment on the clock of `performance.now()`; infinity where it takes none within two minutes.
 */
export const whenListening = async (uri: string): Promise<number> => {
  const { hostname, port } = new URL(uri);
  const began = performance.now();
  const after = await until(() => takesConnections(hostname, Number(port)), mostMs);
  return began + (after ?? Number.POSITIVE_INFINITY);
};
