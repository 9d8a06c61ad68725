/** Pairs that are held at once, each in eight bytes. */
const pairsAtOnce = 2 ** 20;

/**
 * Hands on pairs of positions, most of them once however often they come: memory stays the same whatever their number.
 *
 * @param count How many positions there are.
 * @example const pairs = distinctPairs(2, (left, right) => …); pairs.add(0, 1); pairs.add(0, 1); pairs.end() // handed on once
 */
export const distinctPairs = (
  count: number,
  handOn: (left: number, right: number) => void,
): { readonly add: (left: number, right: number) => void; readonly end: () => void } => {
  const held = new Float64Array(pairsAtOnce);
  let size = 0;
  /** Sorts and drops repeats; what is held then is distinct. */
  const compact = (): void => {
    held.subarray(0, size).sort();
    let last = 0;
    for (let i = 0; i < size; i++) {
      const pair = held[i] ?? 0;
      if (i === 0 || pair !== held[last - 1]) held[last++] = pair;
    }
    size = last;
  };
  const flush = (): void => {
    compact();
    for (let i = 0; i < size; i++) handOn(Math.floor((held[i] ?? 0) / count), (held[i] ?? 0) % count);
    size = 0;
  };
  return {
    add: (left, right) => {
      if (size === held.length) {
        compact();
        if (size > held.length / 2) flush();
      }
      held[size++] = left * count + right;
    },
    end: flush,
  };
};
