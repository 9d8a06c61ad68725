const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

/**
 * One text for one value, whatever the order of its keys; what is absent or null is left out.
 *
 * @example stableJson({ b: [{ d: 1, c: null }], a: 'x' }) // '{"a":"x","b":[{"d":1}]}'
 */
export const stableJson = (value: unknown): string => JSON.stringify(sorted(value));
