import { expect, test } from 'vitest';
import { networkFaultTallies } from '../../support/faults/network.ts';
import { givenDatabase } from '../../support/given-database.ts';

/** Long enough for a request that began within it to be answered without the database's word. */
const silentSeconds = 9;
const seconds = 2;

test('whatever the network to the database does, requests are answered in time and with a code, and soon as before', async () => {
  const connection = givenDatabase();
  const bad = await networkFaultTallies(connection, ['latency', 'slow', 'sliced', 'reset', 'down'], seconds);
  const silent = await networkFaultTallies(connection, ['blackHole'], silentSeconds);
  expect([...bad, ...silent].filter(({ wrong }) => wrong.length > 0)).toEqual([]);
}, 180_000);
