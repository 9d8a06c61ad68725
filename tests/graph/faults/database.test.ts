import { expect, test } from 'vitest';
import { databaseEnds } from '../../support/faults/database-ends.ts';
import { fullDisk, limiter } from '../../support/faults/full-disk.ts';

const patience = 600_000;

/** Often enough to see that a second time is as the first; `npm run soak` does it fifty times. */
const kills = 2;

test(
  'a database killed with -9 under writes loses nothing and tears nothing; ready falls and returns with it',
  async () => {
    const { wrong, figures } = await databaseEnds('kill', kills);
    expect(wrong).toEqual([]);
    expect(figures['acknowledged']).toBeGreaterThanOrEqual(kills);
  },
  patience,
);

test(
  'a database that is restarted is found again',
  async () => {
    expect((await databaseEnds('stop', 1)).wrong).toEqual([]);
  },
  patience,
);

if (limiter() === undefined) process.stderr.write('SKIPPED: a database out of disk; there is no prlimit here\n');
test.skipIf(limiter() === undefined)(
  'a database out of disk keeps what it acknowledged, and requests are told that it is unavailable',
  async () => {
    expect((await fullDisk(1)).wrong).toEqual([]);
  },
  patience,
);
