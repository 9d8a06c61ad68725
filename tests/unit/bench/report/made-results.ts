import type { KindResults, Result } from '../../../../bench/peers/results.ts';
import type { Figure } from '../../../../bench/peers/summary.ts';

const figure = (median: number): Figure => ({ median, least: median, most: median });

/** A result of one contestant, with 1 for whatever is not given. */
export const madeResult = (
  contestant: string,
  given: { bytes?: number; throughput?: number; serverCpu?: number; databaseCpu?: number } = {},
): Result => ({
  contestant,
  bytes: given.bytes ?? 1,
  p50: 1,
  p99: 1,
  togetherP99: 1,
  throughput: figure(given.throughput ?? 1),
  serverCpu: figure(given.serverCpu ?? 1),
  databaseCpu: figure(given.databaseCpu ?? 1),
});

export const madeKind = (letter: string, results: readonly Result[]): KindResults => ({
  letter,
  title: 'made up',
  equal: 'the whole answer',
  variables: 1,
  results,
});
