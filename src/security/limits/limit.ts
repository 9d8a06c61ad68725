import type { LimitSetting } from '../../config/limits.ts';

/** One limit as docs/limits.md lists it. */
export interface Limit {
  /** The setting that holds its value. */
  readonly setting: LimitSetting;
  /** What is counted, in the plural, as refusals say it: `40 aliases`. */
  readonly unit: string;
  /** How it is counted, and why there is such a limit. */
  readonly counts: string;
  /** How a request beyond it is refused: the error's code and the HTTP status. */
  readonly refusal: string;
}
