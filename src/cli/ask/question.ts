import type { Command } from 'commander';
import type { Table } from './output/table.ts';

/** Finds the id that a person means by an id or a name; undefined where nothing is said. */
export type Meaning = (argument: string, said: unknown, types?: readonly string[]) => Promise<string | undefined>;

export type Words = readonly (string | readonly string[] | undefined)[];
export type Options = Readonly<Record<string, unknown>>;

/** A question of the analysis API as a command; `Answer` is what its query gives. */
export interface Question<Answer = unknown> {
  /** Also the name of its query under queries/. */
  readonly name: string;
  readonly description: string;
  /** Arguments and options beside those that every question has. */
  readonly configure: (command: Command) => void;
  /** Variables of its query. */
  readonly variables: (words: Words, options: Options, meaning: Meaning) => Promise<Readonly<Record<string, unknown>>>;
  /** The answer as tables; the first is the one that CSV holds. */
  readonly tables: (answer: Answer) => readonly Table[];
  /** What a reader must know beside the tables. */
  readonly notes?: (answer: Answer) => readonly string[];
}

/**
 * A question whose answer has the shape that its query gives; the registry holds them all as one type.
 *
 * @example export const timeline = question<Answer>({ name: 'timeline', … })
 */
export const question = <Answer>({ tables, notes, ...asked }: Question<Answer>): Question => ({
  ...asked,
  tables: (answer) => tables(answer as Answer),
  ...(notes && { notes: (answer: unknown) => notes(answer as Answer) }),
});
