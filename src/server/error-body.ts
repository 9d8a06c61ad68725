import type { LianpuError } from '../errors.ts';

/** What programs read of a refusal by a limit; nothing where it was none. */
export const exceededLimit = ({ exceeds, most, cost }: LianpuError['values']) =>
  exceeds === undefined ? {} : { limit: { setting: exceeds, most, cost } };

/** An error of HTTP in the shape that errors of the API have, so that a client reads one kind of answer. */
export const errorBody = ({ code, message, hint, values }: LianpuError) => ({
  errors: [{ message, extensions: { code, hint, ...exceededLimit(values) } }],
});
