import { median, quantile } from '../statistics.ts';
import type { Round } from './measure.ts';

/** A figure of several rounds: the median, and the least and most of them. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What rounds of one contestant on one kind of work come to. */
export interface Summary {
  /** Milliseconds of requests over one connection, of all rounds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds over all connections; the median of the rounds. */
  readonly togetherP99: number;
  readonly throughput: Figure;
  readonly serverCpu: Figure;
  readonly databaseCpu: Figure;
}

/** @example figureOf([3, 1, 2]) // { median: 2, least: 1, most: 3 } */
export const figureOf = (values: readonly number[]): Figure => ({
  median: median(values),
  least: quantile(values, 0),
  most: quantile(values, 1),
});

/** @example summaryOf(rounds).throughput.median // 2725 */
export const summaryOf = (rounds: readonly Round[]): Summary => {
  const latencies = rounds.flatMap((round) => round.latencies);
  return {
    p50: median(latencies),
    p99: quantile(latencies, 0.99),
    togetherP99: median(rounds.map((round) => round.togetherP99)),
    throughput: figureOf(rounds.map((round) => round.throughput)),
    serverCpu: figureOf(rounds.map((round) => round.serverCpu)),
    databaseCpu: figureOf(rounds.map((round) => round.databaseCpu)),
  };
};
