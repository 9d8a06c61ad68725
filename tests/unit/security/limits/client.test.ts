import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { clientOf } from '../../../../src/security/limits/client.ts';

const from = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress } as Socket,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is the client %s', (address, client) => {
  expect(clientOf(from(address), 0)).toBe(client);
});

test('a header is believed as far as there are proxies', () => {
  const request = from('10.0.0.1', '203.0.113.9, 198.51.100.4, 192.0.2.7');
  expect(clientOf(request, 0)).toBe('10.0.0.1');
  expect(clientOf(request, 1)).toBe('192.0.2.7');
  expect(clientOf(request, 2)).toBe('198.51.100.4');
  expect(clientOf(from('10.0.0.1'), 1)).toBe('10.0.0.1');
});
