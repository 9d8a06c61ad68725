import { hash } from 'node:crypto';

/** Of how many slots at most this share is taken: beyond it, searching a free one gets slow. */
const fullest = 0.7;
/** Words of a slot: 64 bits of the id, and the number plus one, so that a free slot is told by its zero. */
const width = 3;

/** The numbers of nodes by their ids. */
export interface NodeNumbers {
  /** The number of an id, a new one where it had none. */
  readonly of: (id: string) => number;
  /** A new number for a node that is never asked for again. */
  readonly next: () => number;
  /** How many numbers there are: the least that is not given yet. */
  readonly size: () => number;
}

/**
 * Numbers nodes from 0 in the order in which they are asked for. Of an id only 64 bits are kept, 12 bytes and as much room
 * again instead of a hundred and more; two ids meet by chance once in 10^7 sets of a million.
 *
 * @example const numbers = nodeNumbers(); [numbers.of('company-a'), numbers.of('company-b'), numbers.of('company-a')] // [0, 1, 0]
 */
export const nodeNumbers = (): NodeNumbers => {
  let mask = 1023;
  let slots = new Uint32Array(width * (mask + 1));
  let taken = 0;
  let size = 0;

  /** Where the slot of these bits begins, or the free one where they belong. */
  const find = (high: number, low: number): number => {
    for (let i = (high ^ (low >>> 7)) & mask; ; i = (i + 1) & mask) {
      const at = width * i;
      if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
    }
  };
  const put = (at: number, high: number, low: number, number: number): void => {
    slots[at] = high;
    slots[at + 1] = low;
    slots[at + 2] = number;
  };
  const grow = (): void => {
    const before = slots;
    mask = 2 * mask + 1;
    slots = new Uint32Array(width * (mask + 1));
    for (let at = 0; at < before.length; at += width) {
      const [high = 0, low = 0, number = 0] = [before[at], before[at + 1], before[at + 2]];
      if (number !== 0) put(find(high, low), high, low, number);
    }
  };

  return {
    of: (id) => {
      const digest = hash('md5', id);
      const high = Number.parseInt(digest.slice(0, 8), 16);
      const low = Number.parseInt(digest.slice(8, 16), 16);
      const at = find(high, low);
      const known = slots[at + 2] ?? 0;
      if (known !== 0) return known - 1;
      const number = size;
      size += 1;
      put(at, high, low, size);
      taken += 1;
      if (taken > fullest * (mask + 1)) grow();
      return number;
    },
    next: () => {
      size += 1;
      return size - 1;
    },
    size: () => size,
  };
};
