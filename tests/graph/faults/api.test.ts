import { expect, test } from 'vitest';
import { killApi, stopUnderLoad } from '../../support/faults/api-ends.ts';
import { readersDuringLoads } from '../../support/faults/readers.ts';
import { givenDatabase } from '../../support/given-database.ts';

const patience = 180_000;

test(
  'the API told to stop with 100 requests in flight falls unready first, answers all of them and is gone',
  async () => {
    expect((await stopUnderLoad(givenDatabase(), 1)).wrong).toEqual([]);
  },
  patience,
);

test(
  'the API killed with -9 leaves the graph as it was and nothing running in the database',
  async () => {
    expect((await killApi(givenDatabase(), 1)).wrong).toEqual([]);
  },
  patience,
);

test(
  'no reader sees two versions of the graph in one answer while it changes',
  async () => {
    const { wrong, figures } = await readersDuringLoads(givenDatabase(), { readers: 10, loads: 15 });
    expect(wrong).toEqual([]);
    expect(figures['mixed']).toBe(0);
  },
  patience,
);
