const written = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether a text is a date as facts.yml has it, and one that the calendar has.
 *
 * @example isDate('2023-02-29') // false
 */
export const isDate = (text: string): boolean => {
  const match = written.exec(text);
  if (match === null) return false;
  const [, year = '', month, day] = match;
  if (month === undefined || day === undefined || Number(day) <= 28) return true;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
};
