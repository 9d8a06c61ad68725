import type { Summary } from './summary.ts';

/** One contestant on one kind of work. */
export interface Result extends Summary {
  readonly contestant: string;
  /** Bytes of a median answer. */
  readonly bytes: number;
}

/** All that were measured on one kind of work, the best raw one first. */
export interface KindResults {
  readonly letter: string;
  readonly title: string;
  readonly equal: string;
  /** How many different variables it was asked with. */
  readonly variables: number;
  readonly results: readonly Result[];
}

/** What a run writes. */
export interface Results {
  readonly about: {
    readonly date: string;
    readonly data: string;
    readonly entities: number;
    readonly claims: number;
    readonly supports: number;
    readonly loadSeconds: number;
    readonly machine: string;
    readonly node: string;
    readonly rounds: number;
    readonly seconds: readonly [alone: number, together: number];
    readonly connections: number;
    /** Load average over a minute when measuring began and ended: what else the machine did. */
    readonly busy: readonly [before: number, after: number];
  };
  readonly kinds: readonly KindResults[];
  /** Who or what was left out, and why. */
  readonly leftOut: readonly string[];
  /** Most memory in MiB that each server process held. */
  readonly peakMebibytes: Readonly<Record<string, number>>;
}
