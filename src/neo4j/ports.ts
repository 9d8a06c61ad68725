import { createServer } from 'node:net';
import { fail } from '../errors.ts';

const loopback = '127.0.0.1';

/** Listens for a moment: the port taken, or undefined when another program has it. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((done, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(undefined);
      else reject(error);
    });
    server.listen({ port, host: loopback, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });

/**
 * The port to use on the loopback address: the one asked for, or a free one for 0.
 *
 * @throws {LianpuError} PORT_BUSY, naming the setting.
 * @example await choosePort('BOLT_PORT', 0) // 43617
 */
export const choosePort = async (setting: string, wanted: number): Promise<number> => {
  const port = await tryPort(wanted);
  if (port === undefined) throw fail('PORT_BUSY', { setting, port: wanted });
  return port;
};
