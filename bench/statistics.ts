/**
 * The value below which a part of the values lies; 0 where there are none.
 *
 * @example quantile([3, 1, 2], 0.5) // 2
 */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds of one piece of work, with what it gave. */
export const timed = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly milliseconds: number; readonly value: T }> => {
  const began = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - began, value };
};

/**
 * Slope of a straight line through the logarithms: 1 where time grows as the size does.
 *
 * @example exponentOf([[10, 1], [100, 10], [1000, 100]]) // 1
 */
export const exponentOf = (points: readonly (readonly [size: number, milliseconds: number])[]): number => {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (part: 0 | 1): number => logs.reduce((sum, point) => sum + point[part], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const under = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return over / under;
};
