/** A text as a number of 53 bits, as many as stay exact, the same on every machine (two rounds of multiplication, as in MurmurHash). */
const hashOf = (text: string): number => {
  let [high, low] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
};

/**
 * Keys with the positions that have them, eight bytes each: a key is kept as some bits of its hash. Two keys that meet
 * by chance only make a comparison more.
 *
 * @example const keys = blockKeys(2); keys.add('a', 0); keys.add('a', 1); [...keys.blocks()] // [{ hash: …, positions: [0, 1] }]
 */
export interface BlockKeys {
  readonly add: (key: string, position: number) => void;
  /** The bits that a key is kept as. */
  readonly hash: (key: string) => number;
  /** Positions of each key in rising order, each once; keys in rising order of their hash. */
  readonly blocks: () => Generator<Block>;
}

export interface Block {
  readonly hash: number;
  readonly positions: readonly number[];
}

/** @param count How many positions there are. */
export const blockKeys = (count: number): BlockKeys => {
  const positionBits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  const base = 2 ** positionBits;
  let entries = new Float64Array(1024);
  let size = 0;
  const hash = (key: string): number => Math.floor(hashOf(key) / base);
  return {
    hash,
    add: (key, position) => {
      if (size === entries.length) {
        const larger = new Float64Array(2 * size);
        larger.set(entries);
        entries = larger;
      }
      entries[size] = hash(key) * base + position;
      size += 1;
    },
    *blocks() {
      const sorted = entries.subarray(0, size);
      // In place: a copy would double the memory.
      // oxlint-disable-next-line unicorn/no-array-sort
      sorted.sort();
      for (let start = 0; start < size; ) {
        const found = Math.floor((sorted[start] ?? 0) / base);
        const positions: number[] = [];
        for (; start < size && Math.floor((sorted[start] ?? 0) / base) === found; start++) {
          const position = (sorted[start] ?? 0) % base;
          if (positions.at(-1) !== position) positions.push(position);
        }
        yield { hash: found, positions };
      }
    },
  };
};
