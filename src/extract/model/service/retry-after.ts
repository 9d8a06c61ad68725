/**
 * How long a service asks to wait, in milliseconds; undefined where it does not say so.
 *
 * @param value The header Retry-After: seconds, or a date.
 * @example retryAfterMs('20', 0) // 20000
 */
export const retryAfterMs = (value: string | null, now: number): number | undefined => {
  if (value === null || value.trim() === '') return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};
