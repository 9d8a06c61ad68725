import { expect, it } from 'vitest';
import { growthPage } from '../../../../bench/peers/report/growth-page.ts';
import { madeKind, madeResult } from './made-results.ts';

const grown = (entities: number, serverCpu: number) => ({
  entities,
  loadSeconds: 1,
  kinds: [madeKind('a', [madeResult('ours', { serverCpu })])],
  largest: {
    bytes: 300_000,
    requests: 40,
    refused: { TIMEOUT: 2, SERVER_BUSY: 1 },
    mebibytesBefore: 150,
    mebibytesAtMost: 400,
  },
});

it('tells of each measure how much more it is at the last size than at the first', () => {
  const page = growthPage([grown(10_000, 0.2), grown(1_000_000, 0.25)], 'made up');
  expect(page).toContain('| a. made up | ours | server CPU ms | 0.2 | 0.25 | 1.25 |');
  expect(page).toContain('| 1000000 | 1 | 300000 | 40 | 2 TIMEOUT, 1 SERVER_BUSY | 150 | 400 |');
});

it('tells what is measured of a size before its largest answers are', () => {
  const page = growthPage([{ ...grown(10_000, 0.2), largest: undefined }], 'made up');
  expect(page).toContain('| 10000 | 1 | – | – | – | – | – |');
});
