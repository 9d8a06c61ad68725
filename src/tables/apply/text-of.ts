const mostText = 200;

/**
 * A value of a file as text for people, cut where it is long.
 *
 * @example textOf({ 原盐: 2 }) // '{"原盐":2}'
 */
export const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text;
};
