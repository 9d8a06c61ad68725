import type { KindResults, Result } from '../results.ts';

/** A ratio that was asked for beforehand, and what came out. */
export interface Goal {
  readonly kind: string;
  readonly who: string;
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  readonly wanted: string;
  readonly holds: boolean;
}

const measures = {
  'server CPU': ({ serverCpu }: Result) => serverCpu.median,
  'server and database CPU': ({ serverCpu, databaseCpu }: Result) => serverCpu.median + databaseCpu.median,
  throughput: ({ throughput }: Result) => throughput.median,
} as const;

interface Wanted {
  readonly who: string;
  readonly what: keyof typeof measures;
  readonly against: string;
  /** For throughput at least, for processor time at most. */
  readonly limit: number;
}

const tenKilobytes = 10_000;

/** What is wanted of queries that are generated from types. */
const ofGenerated = (isOneHop: boolean): Wanted[] => [
  { who: 'ours', what: 'server CPU', against: 'best raw', limit: 1.5 },
  { who: 'ours', what: 'throughput', against: 'best raw', limit: 0.7 },
  { who: 'ours', what: 'throughput', against: 'out of the box', limit: isOneHop ? 2.5 : 1.5 },
];

/** What is wanted of questions whose shape is fixed: less where answers are large, whose decoding can be spared. */
const ofFixedShape = (bytes: number): Wanted[] => [
  { who: 'ours', what: 'server CPU', against: 'best raw', limit: bytes > tenKilobytes ? 1 : 1.2 },
];

/** PostgreSQL's own read of one row costs less than Neo4j's, so that a point may cost twice as much. */
const ofAll = (isPoint: boolean): Wanted[] => [
  { who: 'ours', what: 'server and database CPU', against: 'PostGraphile', limit: isPoint ? 2 : 1 },
  { who: 'ours', what: 'throughput', against: 'PostGraphile', limit: isPoint ? 0.5 : 1 },
  { who: 'ours, answers kept', what: 'throughput', against: 'best raw', limit: 10 },
];

const wantedOf = (letter: string, bytes: number): Wanted[] => {
  const [kind = ''] = letter;
  const all = ofAll(letter === 'a');
  if ('abcd'.includes(kind)) return [...ofGenerated('ab'.includes(kind)), ...all];
  // Full text in the index's order is no question of the project, which puts hits in an order of its own.
  return letter === 'f′' ? all : [...ofFixedShape(bytes), ...all];
};

/**
 * The ratios that are wanted of one kind of work, with what they came to; those of whom nothing was measured are left out.
 *
 * @example goalsOf(point)[0] // { who: 'ours', what: 'server CPU', against: 'best raw', ratio: 1.4, wanted: '≤ 1.5', … }
 */
export const goalsOf = ({ letter, results }: KindResults): Goal[] => {
  const of = (name: string): Result | undefined => results.find(({ contestant }) => contestant === name);
  return wantedOf(letter, results[0]?.bytes ?? 0).flatMap(({ who, what, against, limit }) => {
    const [one, other] = [of(who), of(against)];
    if (one === undefined || other === undefined) return [];
    const ratio = measures[what](one) / measures[what](other);
    const isLeast = what === 'throughput';
    const wanted = `${isLeast ? '≥' : '≤'} ${limit}`;
    return [{ kind: letter, who, what, against, ratio, wanted, holds: isLeast ? ratio >= limit : ratio <= limit }];
  });
};
