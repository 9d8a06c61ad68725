import type { Seen } from './clients.ts';

/** Figures to hold: of a request, of readiness after the database went and came back. */
export const bounds = { answerMs: 10_000, fallMs: 2_000, returnMs: 5_000 } as const;

/** What a fault did, in figures and in what it did that it must not. */
export interface FaultTally {
  readonly fault: string;
  /** How many times it was done. */
  readonly times: number;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Empty where everything held. */
  readonly wrong: readonly string[];
}

/** Answers counted by what they were: `DATA 120, DATABASE_UNAVAILABLE 31`. */
export const outcomes = (seen: readonly Seen[]): string => {
  const counts = new Map<string, number>();
  for (const { outcome } of seen) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ');
};

/** @example slowest([]) // 0 */
export const slowest = (seen: readonly Seen[]): number =>
  Math.round(seen.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0));

/** The time in which a database was not there, on the clock of `performance.now()`. */
interface Gone {
  readonly from: number;
  readonly to: number;
}

const always: Gone = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * Answers that a client must never see while the database is not well: late, without a code, or with another one. TIMEOUT is the word of
 * a database that is there, and cold or busy: it is wrong where the whole time of the request lies within that in which there was none.
 */
export const wrongAnswers = (seen: readonly Seen[], gone = always): string[] =>
  seen
    .filter(({ outcome, asked, milliseconds }) => {
      const slow = outcome === 'TIMEOUT' && (asked < gone.from || asked + milliseconds > gone.to);
      const known = outcome === 'DATA' || outcome === 'DATABASE_UNAVAILABLE' || slow;
      return !known || milliseconds > bounds.answerMs;
    })
    .map(({ outcome, status, milliseconds }) => `${outcome} (HTTP ${status}) after ${Math.round(milliseconds)} ms`);

/** What is over a bound, in words. */
export const over = (what: string, milliseconds: number | undefined, bound: number): string[] => {
  if (milliseconds === undefined) return [`${what}: never`];
  return milliseconds > bound ? [`${what}: ${Math.round(milliseconds)} ms, and ${bound} are allowed`] : [];
};
