import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../../../bench/peers/report/goals.ts';
import { madeKind, madeResult } from './made-results.ts';

const fixedShapeWithin = (bytes: number): string | undefined =>
  goalsOf(madeKind('e', [madeResult('best raw', { bytes }), madeResult('ours', { bytes })]))[0]?.wanted;

describe('goalsOf', () => {
  it('holds generated queries to best raw and to out of the box', () => {
    const kind = madeKind('a', [
      madeResult('best raw', { throughput: 2_000, serverCpu: 0.2 }),
      madeResult('out of the box', { throughput: 500, serverCpu: 1 }),
      madeResult('ours', { throughput: 1_500, serverCpu: 0.31 }),
    ]);
    expect(goalsOf(kind).map(({ what, against, wanted, holds }) => [what, against, wanted, holds])).toEqual([
      ['server CPU', 'best raw', '≤ 1.5', false],
      ['throughput', 'best raw', '≥ 0.7', true],
      ['throughput', 'out of the box', '≥ 2.5', true],
    ]);
  });

  it('asks more of fixed shapes where answers are large', () => {
    expect([9_999, 10_001].map(fixedShapeWithin)).toEqual(['≤ 1.2', '≤ 1']);
  });

  it('counts both processes against PostGraphile', () => {
    const kind = madeKind('c', [
      madeResult('PostGraphile', { serverCpu: 1, databaseCpu: 1 }),
      madeResult('ours', { serverCpu: 0.5, databaseCpu: 1.25 }),
    ]);
    expect(goalsOf(kind)[0]).toMatchObject({ what: 'server and database CPU', ratio: 0.875, holds: true });
  });
});
