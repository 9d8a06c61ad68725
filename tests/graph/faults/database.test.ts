import { expect, test } from 'vitest';
import { databaseEnds, type Ending } from '../../support/faults/database-ends.ts';
import { fullDisk, limiter } from '../../support/faults/full-disk.ts';

const patience = 600_000;

/** Often enough to see that a second time is as the first; `npm run soak` does it fifty times, and ten times in order. */
const kills = 3;

test(
  'a database killed with -9 under writes loses nothing and tears nothing; ready falls and returns with it, as after a restart',
  async () => {
    const { wrong, figures } = await databaseEnds([...Array<Ending>(kills).fill('kill'), 'stop']);
    expect(wrong).toEqual([]);
    expect(figures['acknowledged']).toBeGreaterThanOrEqual(kills + 1);
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
