import type { IncomingMessage } from 'node:http';
import { isIPv6, type Socket } from 'node:net';

/** The first four groups of an IPv6 address: a household or a server has at least all addresses of one such network. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
};

const forwarded = (header: string | string[] | undefined, proxies: number): string | undefined =>
  String(header ?? '')
    .split(',')
    .at(-proxies)
    ?.trim();

const named = (address: string): string => {
  const mapped = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  return isIPv6(mapped) ? networkOf(mapped) : mapped;
};

/** Whose a connection is does not change as long as it is open. */
const known = new WeakMap<Socket, string>();

const direct = (socket: Socket): string => {
  const client = known.get(socket) ?? named(socket.remoteAddress ?? '');
  known.set(socket, client);
  return client;
};

/**
 * Who sends a request, as far as limits go: an IPv4 address, or the network of an IPv6 one. Behind proxies it is the address
 * that the outermost of them added to `X-Forwarded-For`; what stands before it anybody could have written.
 *
 * @param proxies How many proxies there are; 0 does not believe the header.
 * @example clientOf(request, 0) // '192.0.2.7'
 */
export const clientOf = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number): string => {
  const address = proxies > 0 ? forwarded(headers['x-forwarded-for'], proxies) : undefined;
  return address ? named(address) : direct(socket);
};
