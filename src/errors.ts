import { backupErrors } from './errors/backup.ts';
import { databaseErrors } from './errors/database.ts';
import type { ErrorEntry } from './errors/entry.ts';
import { inputErrors } from './errors/input.ts';
import { modelErrors } from './errors/model.ts';
import { requestErrors } from './errors/request.ts';

/** Everything Lianpu says when it refuses: one registry, so that a code means one thing everywhere. */

export const registry = {
  ...inputErrors,
  ...databaseErrors,
  ...backupErrors,
  ...modelErrors,
  ...requestErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof registry;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;
type PlacesOf<Code extends ErrorCode> = Places<(typeof registry)[Code]['message'] | (typeof registry)[Code]['hint']>;

/** What a refusal by a limit says besides its words, for programs: the limit's setting, its value, and what there was. */
export interface Exceeded {
  readonly exceeds: string;
  readonly most: number;
  readonly cost: number;
}
export type ErrorValues<Code extends ErrorCode> = Readonly<Record<PlacesOf<Code>, string | number>> & Partial<Exceeded>;

/** An expected refusal: `code` for programs, `message` for what happened, `hint` for what to do. */
export class LianpuError extends Error {
  override readonly name = 'LianpuError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
    readonly values: Readonly<Record<string, string | number>>,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get status(): number {
    return registry[this.code].status;
  }

  get exit(): number {
    return registry[this.code].exit;
  }
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/**
 * Makes the error of a code with its places filled; the caller throws it.
 *
 * @example
 * throw fail('SETTING_INVALID', { name: 'PORT', value: 'abc', allowed: 'a port from 0 to 65535' });
 * // LianpuError SETTING_INVALID: PORT=abc: expected a port from 0 to 65535
 */
export const fail = <Code extends ErrorCode>(code: Code, values: ErrorValues<Code>, cause?: unknown): LianpuError => {
  const entry: ErrorEntry = registry[code];
  const options = cause === undefined ? undefined : { cause };
  return new LianpuError(code, fill(entry.message, values), fill(entry.hint, values), values, options);
};
